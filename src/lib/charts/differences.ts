import type { Wording } from '../text/messages.ts';
import type { Cell, TableColumn } from './table-cells.ts';
import type { Table } from './table.ts';

/** Past so many columns of numbers, differences would be a page of figures that nobody reads. */
const MOST_COLUMNS = 3;

type Row = Table['rows'][number];

interface Pair {
	label: string;
	first?: Row;
	second?: Row;
}

const labelOf = ({ cells }: Row) => cells[0]?.text ?? '';

/** Rows of the same name together; where no name is common (two periods), those of the same rank. */
function paired(first: readonly Row[], second: readonly Row[]): Pair[] {
	const others = new Map(second.map((row) => [labelOf(row), row]));
	if (!first.some((row) => others.has(labelOf(row))) && first.length > 0 && second.length > 0) {
		return Array.from({ length: Math.max(first.length, second.length) }, (_, rank) => {
			const [one, other] = [first[rank], second[rank]];
			const names = [one, other].flatMap((row) => (row ? [labelOf(row)] : []));
			return { label: names.join(' / '), first: one, second: other };
		});
	}
	const names = new Set(first.map(labelOf));
	return [
		...first.map((row) => ({ label: labelOf(row), first: row, second: others.get(labelOf(row)) })),
		...second
			.filter((row) => !names.has(labelOf(row)))
			.map((row) => ({ label: labelOf(row), second: row })),
	];
}

/** What was not counted on one side is absent there: no difference is made of it. */
function differenceCells(
	one: Cell | undefined,
	other: Cell | undefined,
	{ formats, t }: Wording,
): Cell[] {
	const absent = { text: t.charts.compared.absent };
	const sides = [one ?? absent, other ?? absent];
	if (one?.value === undefined || other?.value === undefined) {
		return [...sides, { text: '' }, { text: '' }];
	}
	const value = one.value - other.value;
	// Between two shares, points; a share of a share would be read as one.
	if (one.text.includes('%')) {
		const points = Math.round(value * 1000) / 10;
		return [
			...sides,
			{ text: t.charts.compared.points(points, formats.signed(points)), value },
			{ text: '' },
		];
	}
	const share = other.value === 0 ? undefined : value / Math.abs(other.value);
	return [
		...sides,
		{ text: formats.signed(value), value },
		share === undefined ? { text: '' } : { text: formats.signedPercent(share), value: share },
	];
}

/**
 * Two tables of the same figure, under two selections, as one: each value of the first, of the
 * second, and what the first has more or less. Nothing where there are too many columns.
 */
export function differencesOf(
	first: Table,
	second: Table,
	names: { first: string; second: string },
	wording: Wording,
): Table | undefined {
	const model = first.rows.length > 0 ? first : second;
	const numeric = model.columns.flatMap(({ numeric: isNumeric, label }, index) =>
		isNumeric && index > 0 ? [{ label, index }] : [],
	);
	if (numeric.length === 0 || numeric.length > MOST_COLUMNS) return undefined;
	const words = wording.t.charts.compared;
	const heads = numeric.flatMap(({ label }): TableColumn[] => {
		const named = (name: string) => (numeric.length > 1 ? words.columnOf(label, name) : name);
		return [
			{ label: named(names.first), numeric: true },
			{ label: named(names.second), numeric: true },
			{ label: named(words.difference), numeric: true },
			{ label: words.relative, numeric: true },
		];
	});
	return {
		caption: words.caption(model.caption),
		columns: [model.columns[0] ?? { label: '', numeric: false }, ...heads],
		rows: paired(first.rows, second.rows).map(({ label, first: one, second: other }) => ({
			cells: [
				{ text: label },
				...numeric.flatMap(({ index }) =>
					differenceCells(one?.cells[index], other?.cells[index], wording),
				),
			],
			isTotal: one?.isTotal ?? other?.isTotal,
		})),
	};
}
