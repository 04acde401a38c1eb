import type { Unpivot } from '../../model/reading.ts';
import { foldAccents, foldWords } from '../fold-words.ts';
import { isBlank } from '../values/absent.ts';
import type { TextTable } from './unpivot.ts';

/** Columns of marks that a matrix has at least. */
const FEWEST = 3;

/** Share of the titles of a square matrix that are labels of its rows too. */
const SAME_NAMES = 0.8;

const ZERO = /^[-+]?0+(?:[.,]0+)?$/;
const NUMBER = /^[-+]?\d+(?:[.,]\d+)?$/;
const COUNT = /^\d{1,4}$/;
const PRESENT = new Set('1 x v p ok oui yes o y present presente inscrit inscrite'.split(' '));
const ABSENT = new Set('0 non no n a e absent absente excuse excusee'.split(' '));

/** A title that says when or in what people took part: `Présent le 12/03`, `Séance 2`, `12 mars`. */
const OCCASION =
	/\d{1,4}[/.-]\d{1,2}\b|\b(?:presen\w*|reunion|rencontre|seance|session|atelier|meeting|workshop|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b/;

function cellsOf({ columns }: TextTable, indexes: readonly number[]): string[] {
	const cells = new Set<string>();
	for (const index of indexes) {
		for (const value of columns[index]?.values ?? []) if (!isBlank(value)) cells.add(value.trim());
	}
	return [...cells];
}

const isPresent = (cell: string) => PRESENT.has(foldWords(cell)) || /^[✓✔☑]$/.test(cell);
const isAbsent = (cell: string) => ABSENT.has(foldWords(cell)) || cell === '-';
/** What an availability says between yes and no. */
const isMaybe = (cell: string) => /^(?:si necessaire|peut etre|if need be)$/.test(foldWords(cell));

function areMarks(cells: readonly string[]): boolean {
	return (
		cells.some(isPresent) &&
		cells.every((cell) => isPresent(cell) || isAbsent(cell) || isMaybe(cell))
	);
}

function isSquare(table: TextTable, indexes: readonly number[]): boolean {
	const labels = new Set(table.columns[0]?.values.map((label) => label.trim()));
	const shared = indexes.filter((index) => labels.has(table.headers[index]?.trim() ?? ''));
	return shared.length >= indexes.length * SAME_NAMES;
}

/** Counts of few, mostly nothing: how often each took part; and titles that are no years. */
function areSparseCounts(
	{ columns, headers, lines }: TextTable,
	indexes: readonly number[],
): boolean {
	if (indexes.some((index) => /^\d*$/.test(headers[index]?.trim() ?? ''))) return false;
	let none = 0;
	for (const index of indexes) {
		const { values = [], counts = [] } = columns[index] ?? {};
		values.forEach((value, code) => {
			if (isBlank(value) || ZERO.test(value.trim())) none += counts[code] ?? 0;
		});
	}
	return none * 3 >= lines.length * indexes.length;
}

function asRows(
	{ names }: TextTable,
	indexes: readonly number[],
	ignored: string[],
	[nameColumn, valueColumn]: readonly [string, string],
): Unpivot {
	const columns = indexes.flatMap((index) => names[index] ?? []);
	return { columns, nameColumn, valueColumn, ...(ignored.length > 0 ? { ignored } : {}) };
}

/** First column of labels without title: who took part in what, or who is tied to whom. */
function labelledMatrix(table: TextTable): Unpivot | undefined {
	if (table.headers[0]?.trim() !== '') return undefined;
	const indexes = table.names.slice(1).map((_, index) => index + 1);
	const cells = cellsOf(table, indexes);
	const areNumbers = cells.length > 0 && cells.every((cell) => NUMBER.test(cell));
	if (isSquare(table, indexes) && (areNumbers || areMarks(cells))) {
		const none = cells.filter((cell) => ZERO.test(cell) || isAbsent(cell));
		return asRows(table, indexes, none, ['target', 'weight']);
	}
	if (areMarks(cells)) {
		return asRows(table, indexes, cells.filter(isAbsent), ['event', 'presence']);
	}
	if (!cells.every((cell) => COUNT.test(cell)) || !areSparseCounts(table, indexes)) {
		return undefined;
	}
	const zeros = cells.filter((cell) => ZERO.test(cell));
	return asRows(table, indexes, zeros, ['event', 'quantity']);
}

/** An attendance sheet: after what says who, one column of marks for each occasion. */
function attendanceSheet(table: TextTable): Unpivot | undefined {
	const indexes = table.names.flatMap((_, index) =>
		index > 0 &&
		OCCASION.test(foldAccents(table.headers[index] ?? '')) &&
		areMarks(cellsOf(table, [index]))
			? [index]
			: [],
	);
	if (indexes.length < FEWEST) return undefined;
	const ignored = cellsOf(table, indexes).filter(isAbsent);
	return asRows(table, indexes, ignored, ['event', 'presence']);
}

/** A matrix or an attendance sheet, as it would be read as rows: blank cells and zeros give none. */
export function matrixAsRows(table: TextTable): Unpivot | undefined {
	if (table.columns.length <= FEWEST) return undefined;
	return labelledMatrix(table) ?? attendanceSheet(table);
}
