import { foldWords } from '../../lib/import/fold-words.ts';
import type { Column } from '../../lib/model/column.ts';
import { Misuse } from '../misuse.ts';

type Named = Pick<Column, 'name' | 'header'>;

/** The column of that name: exactly, else but for case and accents, else by its number from 1 on. */
export function columnNamed(columns: readonly Named[], wanted: string, option: string): string {
	const found =
		columns.find(({ name, header }) => name === wanted || header === wanted) ??
		columns.find(({ name }) => foldWords(name) === foldWords(wanted)) ??
		columns[Number(wanted) - 1];
	if (found) return found.name;
	const names = columns.map(({ name }) => name).join(', ');
	throw new Misuse(`${option}: no column ${JSON.stringify(wanted)} among ${names}`);
}

/** The columns that some names mean, `*` standing for any text: `Tag *`. */
export function columnsNamed(
	columns: readonly Named[],
	wanted: readonly string[],
	option: string,
): string[] {
	const found = wanted.flatMap((name) => {
		if (!name.includes('*') || columns.some((column) => column.name === name)) {
			return [columnNamed(columns, name, option)];
		}
		const parts = name.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
		const pattern = new RegExp(`^${parts.join('.*')}$`, 'iu');
		const matching = columns.filter((column) => pattern.test(column.name));
		if (matching.length > 0) return matching.map((column) => column.name);
		return [columnNamed(columns, name, option)];
	});
	return [...new Set(found)];
}
