import type { PeriodUnit } from '../model/period.ts';
import { sql, type Statement } from '../sql/statement.ts';

/**
 * First day of the period that holds a date; a school year begins on 1 September.
 * The absent date is handled apart: grouped beside a count of distinct values, DuckDB 1.4.3
 * makes date_trunc of NULL a date before all others.
 */
export function periodStart(date: Statement, unit: PeriodUnit): Statement {
	return sql`CASE WHEN ${date} IS NULL THEN NULL ELSE ${truncated(date, unit)} END`;
}

function truncated(date: Statement, unit: PeriodUnit): Statement {
	switch (unit) {
		case 'day':
			return date;
		case 'week':
			return sql`date_trunc('week', ${date})::DATE`;
		case 'month':
			return sql`date_trunc('month', ${date})::DATE`;
		case 'quarter':
			return sql`date_trunc('quarter', ${date})::DATE`;
		case 'year':
			return sql`date_trunc('year', ${date})::DATE`;
		case 'school-year':
			return sql`make_date(year(${date}) - (month(${date}) < 9)::INTEGER, 9, 1)`;
	}
}
