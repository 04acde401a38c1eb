import { CANONICAL, CANONICAL_TABLES } from '../model/canonical.ts';
import { COLUMN_KINDS, IDENTIFIER_SCHEMES, type ColumnType } from '../model/column.ts';
import { isUsable, type Feed, type FeedSource } from '../model/feed.ts';
import { fail, oneOf, record, text, type Shape } from './shapes.ts';

export const readType: Shape<ColumnType> = (value, path) => {
	const given = record(value, path);
	const kind = oneOf(COLUMN_KINDS, given.kind, `${path}.kind`);
	if (kind === 'list') return { kind, separator: text(given.separator, `${path}.separator`) };
	if (kind === 'date' || kind === 'date-time') {
		const orders = ['day-first', 'month-first'] as const;
		const order =
			given.order === undefined ? {} : { order: oneOf(orders, given.order, `${path}.order`) };
		return { kind, ...order };
	}
	if (kind === 'identifier') {
		const scheme =
			given.scheme === undefined
				? {}
				: { scheme: oneOf(IDENTIFIER_SCHEMES, given.scheme, `${path}.scheme`) };
		return { kind, ...scheme };
	}
	if (kind !== 'place') return { kind };
	const halves = ['latitude', 'longitude', 'both'] as const;
	return { kind, holds: oneOf(halves, given.holds, `${path}.holds`) };
};

const readSource: Shape<FeedSource> = (value, path) => {
	const given = record(value, path);
	if (given.column !== undefined) return { column: text(given.column, `${path}.column`) };
	if (given.line === true) return { line: true };
	return { constant: text(given.constant, `${path}.constant`) };
};

/** Roles of a file. They must name columns of the canonical table, and give it rows. */
export const readFeed: Shape<Feed> = (value, path) => {
	const given = record(value, path);
	const table = oneOf(CANONICAL_TABLES, given.table, `${path}.table`);
	const sources = Object.entries(record(given.columns, `${path}.columns`));
	const columns = Object.fromEntries(
		sources.map(([name, source]) => {
			const at = `${path}.columns.${name}`;
			if (!Object.hasOwn(CANONICAL[table], name)) return fail(at);
			return [name, readSource(source, at)];
		}),
	);
	const feed: Feed = { table, columns };
	return isUsable(feed) ? feed : fail(`${path}.columns`);
};
