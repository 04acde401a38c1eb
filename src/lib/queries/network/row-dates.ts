import type { CanonicalTable } from '../../model/canonical.ts';
import type { DatedRows, RowDate } from '../../model/network-time.ts';
import type { SourceTable } from '../../model/source-table.ts';
import { sql, type Statement } from '../../sql/statement.ts';
import { canonicalValue } from '../canonical/values.ts';

/** The first and the last day of a row, expressions over the row; both NULL without a date. */
export interface RowDays {
	begins: Statement;
	ends: Statement;
}

const onOneDay = (day: Statement): RowDays => ({ begins: day, ends: day });

/** The days of the rows of a canonical table (named, not aliased, in the FROM). */
export function canonicalDays(by: Exclude<RowDate, { of: 'column' }>): RowDays {
	switch (by.of) {
		case 'participations':
		case 'decisions':
			return onOneDay(sql`date`);
		case 'contributions':
			return onOneDay(sql`(SELECT contributions.date FROM contributions
				WHERE contributions.contribution_id = decisions.contribution_id)`);
		// One of both is enough, and two in the wrong order are the same days.
		case 'ties':
			return { begins: sql`least(starts, ends)`, ends: sql`greatest(starts, ends)` };
	}
}

/** The days of the rows of a file, its stored columns being in reach. */
export function columnDays(column: string, table: SourceTable): RowDays {
	return onOneDay(canonicalValue('date', 'date', { column }, table));
}

function isIn({ begins, ends }: RowDays, { from, to, withUndated }: DatedRows): Statement {
	const isAfter = from === undefined ? sql`true` : sql`${ends} >= ${from}::DATE`;
	return sql`coalesce(${begins} <= ${to}::DATE AND ${isAfter}, ${withUndated})`;
}

/** The canonical table whose rows are those that a relation reads, dated by another or not. */
const READ: Record<Exclude<RowDate['of'], 'column'>, CanonicalTable> = {
	participations: 'participations',
	ties: 'ties',
	decisions: 'decisions',
	contributions: 'decisions',
};

/** A window as a condition on the rows of a canonical table; none on the tables it does not date. */
export function canonicalWindow(table: CanonicalTable, dated: DatedRows | undefined): Statement[] {
	if (!dated || dated.by.of === 'column' || READ[dated.by.of] !== table) return [];
	return [isIn(canonicalDays(dated.by), dated)];
}

/** The same, on the rows of a file. */
export function fileWindow(table: SourceTable, dated: DatedRows | undefined): Statement[] {
	if (dated?.by.of !== 'column' || dated.by.table !== table.name) return [];
	return [isIn(columnDays(dated.by.column, table), dated)];
}
