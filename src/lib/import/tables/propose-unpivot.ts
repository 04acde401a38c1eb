import type { Unpivot } from '../../model/reading.ts';
import { foldWords } from '../fold-words.ts';
import { nameColumns } from './column-names.ts';
import { matrixAsRows } from './matrix.ts';
import type { TextTable } from './unpivot.ts';

/** Columns whose names are a common stem and a number, or only numbers, from three on. */
const FEWEST = 3;

/** From that share of all columns on, numbered columns are the table's content. */
const MOST_OF_TABLE = 0.5;

function stemOf(name: string): string | undefined {
	const match = /^(.*?)[\s_.-]*\d+$/.exec(name.trim());
	return match ? (match[1] ?? '').toLowerCase() : undefined;
}

/** The statements of Polis are columns of numbers beside each participant's counts. */
function areStatements({ headers }: TextTable): boolean {
	const folded = new Set(headers.map(foldWords));
	return folded.has('participant') && folded.has('n votes');
}

function numberedColumns(table: TextTable): Unpivot | undefined {
	const byStem = new Map<string, string[]>();
	table.headers.forEach((header, index) => {
		const stem = stemOf(header);
		const name = table.names[index];
		if (stem !== undefined && name !== undefined) {
			byStem.set(stem, [...(byStem.get(stem) ?? []), name]);
		}
	});
	const [found] = [...byStem].sort((a, b) => b[1].length - a[1].length);
	if (!found || found[1].length < FEWEST) return undefined;
	const [stem, columns] = found;
	if (stem === '' && areStatements(table)) {
		return { columns, nameColumn: 'comment-id', valueColumn: 'vote' };
	}
	const isContent = columns.length >= table.names.length * MOST_OF_TABLE;
	if (stem === '' && !isContent) return undefined;
	return { columns, nameColumn: 'column', valueColumn: stem === '' ? 'value' : stem.trim() };
}

/**
 * Columns that would be read better as rows, when the table has such: a matrix, an attendance
 * sheet, one column per statement, `Tag 1` to `Tag n`.
 */
export function proposeUnpivot(table: TextTable): Unpivot | undefined {
	const found = matrixAsRows(table) ?? numberedColumns(table);
	if (!found) return undefined;
	const melted = new Set(found.columns);
	const kept = table.names.filter((name) => !melted.has(name));
	const { names } = nameColumns([...kept, found.nameColumn, found.valueColumn]);
	const [nameColumn = found.nameColumn, valueColumn = found.valueColumn] = names.slice(-2);
	return { ...found, nameColumn, valueColumn };
}
