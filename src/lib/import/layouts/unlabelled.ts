import type { Column } from '../../model/column.ts';
import { areEnds } from '../roles/ends.ts';
import { feedOf } from '../roles/file-columns.ts';
import type { Layout } from './layout.ts';

/** What a column holds most, and between which bounds. */
function meet({ distribution: one }: Column, { distribution: other }: Column): boolean {
	if (one.kind === 'bins' && other.kind === 'bins') {
		return one.lowest <= other.highest && other.lowest <= one.highest;
	}
	if (one.kind !== 'values' || other.kind !== 'values') return false;
	const values = new Set(one.values.map(({ value }) => value));
	return other.values.some(({ value }) => values.has(value));
}

const isRepeated = (column: Column, rows: number) => column.distinct < rows - column.blanks;

/**
 * A list of ties without titles: two columns that name the same things, and perhaps a weight. The
 * same names on both sides tell it from a list of anything else.
 */
export const edgeList: Layout = (file) => {
	const [source, target, weight] = file.all;
	const hasTitles = file.all.some(({ header }) => header.trim() !== '');
	if (hasTitles || !source || !target || file.all.length > 3) return [];
	const hasWeight = weight === undefined || ['integer', 'number'].includes(weight.type.kind);
	const isNetwork =
		areEnds(source, target) &&
		meet(source, target) &&
		(isRepeated(source, file.rowCount) || isRepeated(target, file.rowCount));
	if (!hasWeight || !isNetwork) return [];
	return feedOf('ties', { source_id: source, target_id: target, weight });
};

/** A matrix read as rows: labels without a title, and the titles that the reading gives to the rest. */
export const matrixRows: Layout = (file) => {
	const [label, , value] = file.all;
	if (label?.header.trim() !== '' || !value || file.all.length !== 3) return [];
	if (file.has('target', 'weight')) {
		return feedOf('ties', { source_id: label, target_id: file.find('target'), weight: value });
	}
	if (!file.has('event') || !file.hasSome('presence', 'quantity')) return [];
	return feedOf('participations', {
		actor_id: label,
		event_id: file.find('event'),
		quantity: file.find('quantity'),
	});
};
