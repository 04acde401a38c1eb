import { foldWords } from '../../lib/import/fold-words.ts';
import type { Measure } from '../../lib/measures/measure.ts';
import type { Field } from '../../lib/model/field.ts';
import type { CategoryDimension, Filter, Period } from '../../lib/model/filter.ts';
import { periodEnd, type CivilDate } from '../../lib/model/period.ts';
import { valueLabel } from '../../lib/panels/wording.ts';
import { withoutEffect } from '../../lib/queries/conditions.ts';
import { ident, sql } from '../../lib/sql/statement.ts';
import { LOCALES, wordingOf, type Wording } from '../../lib/text/messages.ts';
import { Misuse } from '../misuse.ts';
import type { CommandProject } from './command-project.ts';
import type { NamedValue } from './measure-arguments.ts';
import { fieldNamed, type NamedField } from './named-fields.ts';
import { nearestNames } from './nearest-names.ts';

/** First and last days of a day, a month or a year written `2024-06-30`, `2024-06`, `2024`. */
function spanOf(written: string): Period | undefined {
	const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(written) ?? [];
	if (year === undefined) return undefined;
	const from: CivilDate = `${year}-${month ?? '01'}-${day ?? '01'}`;
	const time = Date.parse(`${from}T12:00:00Z`);
	// 30 February would be read as a day of March.
	if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== from) return undefined;
	return { from, to: periodEnd(from, day ? 'day' : month ? 'month' : 'year') };
}

function periodOf(written: string, { t }: Wording): Period {
	const [first = '', last = first, ...rest] = written.split('..');
	const [start, end] = [spanOf(first.trim()), spanOf(last.trim())];
	if (start && end && rest.length === 0 && start.from <= end.to) {
		return { from: start.from, to: end.to };
	}
	throw new Misuse(t.measureCommand.badPeriod(written));
}

/** Where the names of actors and events are: their identifiers are what the filter holds. */
const NAMED: Partial<Record<CategoryDimension, { table: string; key: string }>> = {
	actor: { table: 'actors', key: 'actor_id' },
	structure: { table: 'actors', key: 'actor_id' },
	event: { table: 'events', key: 'event_id' },
};

interface Value {
	value: string;
	label: string | null;
}

function valuesOf(
	dimension: CategoryDimension,
	{ table, column, holds }: Field,
	{ run }: CommandProject,
): Promise<Value[]> {
	const named = NAMED[dimension];
	if (named) {
		return run(
			sql`SELECT ${ident(named.key)} AS value, label FROM ${ident(named.table)} ORDER BY 1`,
		);
	}
	const cell = holds === 'list' ? sql`unnest(${ident(column)})` : ident(column);
	return run(sql`SELECT DISTINCT ${cell}::VARCHAR AS value, NULL::VARCHAR AS label
		FROM ${ident(table)} WHERE ${ident(column)} IS NOT NULL ORDER BY 1`);
}

/** What a value may be called: as it is, by its name, by the words of both languages. */
function callsOf(dimension: CategoryDimension, { value, label }: Value): string[] {
	const words = LOCALES.map((locale) => valueLabel(dimension, value, wordingOf(locale)));
	return [value, ...(label === null ? [] : [label]), ...words];
}

/** A filter read from `--where`, with what a reader must be warned of. */
export interface AskedFilter {
	filter: Filter;
	warnings: string[];
}

/**
 * The filter that `--where FIELD=VALUE` asks for: given twice for one field, either value; without a
 * value, rows that have none. A value that no row has is kept, and warned of.
 */
export async function askedFilter(
	where: readonly NamedValue[],
	fields: readonly NamedField[],
	measure: Measure,
	project: CommandProject,
	wording: Wording,
): Promise<AskedFilter> {
	const words = wording.t.measureCommand;
	const filter: Filter = { values: {} };
	const warnings: string[] = [];
	for (const { name, value } of where) {
		const { dimension, field } = fieldNamed(fields, name, '--where', wording);
		if (dimension === 'period' || !field) {
			if (filter.period) throw new Misuse(words.twoPeriods);
			filter.period = periodOf(value, wording);
			continue;
		}
		const kept = (filter.values[dimension] ??= []);
		if (value === '') {
			kept.push(null);
			continue;
		}
		const values = await valuesOf(dimension, field, project);
		const isCalled = (one: Value) =>
			callsOf(dimension, one).some((call) => foldWords(call) === foldWords(value));
		const found = values.find((one) => one.value === value) ?? values.find(isCalled);
		kept.push(found?.value ?? value);
		if (found) continue;
		const calls = values.flatMap((one) => callsOf(dimension, one));
		warnings.push(words.unknownValue(name, value, nearestNames(value, calls)));
	}
	const silent = withoutEffect(measure.table, filter);
	return { filter, warnings: [...warnings, ...silent.map((one) => words.withoutEffect(one))] };
}
