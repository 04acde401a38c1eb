import type { Available } from './availability.ts';
import type { Period } from './filter.ts';
import type { CivilDate, PeriodUnit } from './period.ts';
import type { Relation } from './relation.ts';
import type { SourceTable } from './source-table.ts';

/** What dates the rows of a relation: a canonical table, or a column of the file it reads. */
export type RowDate =
	| { of: 'participations' | 'ties' | 'decisions' | 'contributions' }
	| { of: 'column'; table: string; column: string };

/** What was decided of the time of a network. */
export interface NetworkTime {
	/** Absent: the first one that the relation offers. */
	by?: RowDate;
	/** Absent: the one that suits the extent of the dates. */
	unit?: PeriodUnit;
	/** Whole periods; absent: all the time. */
	window?: Period;
	/** Whether all that is before the window is in it. */
	isCumulative?: boolean;
	/** Whether rows without a date are in every window. */
	withUndated?: boolean;
	/** Whether those who are not in the window leave the map; they stay, faint, when absent. */
	hidesAbsent?: boolean;
}

/** The rows of a window of time, both ends included. */
export interface DatedRows {
	by: RowDate;
	/** Absent: since the beginning. */
	from?: CivilDate;
	to: CivilDate;
	withUndated: boolean;
}

/** Rows that have the same days, both included; undated ones have none. */
export interface DaysOfRows {
	begins: CivilDate | null;
	ends: CivilDate | null;
	/** Rows. */
	n: number;
}

const isDate = ({ type, typed }: SourceTable['columns'][number]) =>
	typed !== undefined && (type.kind === 'date' || type.kind === 'date-time');

function columnsOf(name: string, tables: readonly SourceTable[]): RowDate[] {
	const columns = tables.find((table) => table.name === name)?.columns ?? [];
	return columns
		.filter(isDate)
		.map((column) => ({ of: 'column', table: name, column: column.name }));
}

/** What can date the rows of a relation, the most natural first; nothing when nothing is dated. */
export function rowDatesOf(
	relation: Relation,
	available: Available,
	tables: readonly SourceTable[],
): RowDate[] {
	const known = (
		table: 'participations' | 'ties' | 'decisions' | 'contributions',
		...of: string[]
	) => (of.some((column) => (available[table][column] ?? 0) > 0) ? [{ of: table }] : []);
	switch (relation.rule) {
		case 'ties':
			return known('ties', 'starts', 'ends');
		case 'columns':
		case 'replies':
			return columnsOf(relation.table, tables);
		case 'two-mode':
		case 'projection':
			switch (relation.incidence.of) {
				case 'participations':
					return known('participations', 'date');
				case 'decisions':
					return [...known('decisions', 'date'), ...known('contributions', 'date')];
				case 'criteria':
					return [];
				case 'columns':
					return columnsOf(relation.incidence.table, tables);
			}
	}
}

/** A text that two dates share when they are the same. */
export function rowDateKey(by: RowDate): string {
	return by.of === 'column' ? `column:${by.table}:${by.column}` : by.of;
}

/** The date chosen, as far as the relation still offers it. */
export function chosenDate(
	time: NetworkTime | undefined,
	offered: readonly RowDate[],
): RowDate | undefined {
	const wanted = time?.by && rowDateKey(time.by);
	return offered.find((by) => rowDateKey(by) === wanted) ?? offered[0];
}

/** The rows that the window keeps; undefined when there is no window, or nothing to date rows by. */
export function rowsInWindow(
	time: NetworkTime | undefined,
	offered: readonly RowDate[],
): DatedRows | undefined {
	const by = chosenDate(time, offered);
	if (!by || !time?.window) return undefined;
	const { from, to } = time.window;
	const withUndated = time.withUndated ?? false;
	return { by, ...(!time.isCumulative && { from }), to, withUndated };
}
