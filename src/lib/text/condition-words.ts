import type { RowCondition } from '../model/relation.ts';
import type { Wording } from './messages.ts';

const CIVIL_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Values named one by one before the others are counted. */
const NAMED = 6;

function boundWords(text: string, { formats }: Wording): string {
	const bound = text.trim();
	if (CIVIL_DATE.test(bound)) return formats.shortDate(bound);
	const number = Number(bound.replace(',', '.'));
	return Number.isFinite(number) ? formats.number(number, 6) : bound;
}

function valuesWords(values: readonly string[], { t: { relation } }: Wording): string {
	const named = values.slice(0, NAMED);
	const others = values.length - named.length;
	const all = others > 0 ? [...named, relation.condition.more(others)] : named;
	const [last = '', ...before] = all.toReversed();
	if (before.length === 0) return last;
	return before.toReversed().join(', ') + relation.condition.or + last;
}

/** A condition on the rows, in words: « seulement « vote » = 1 ». */
export function conditionWords(condition: RowCondition, wording: Wording): string {
	const t = wording.t.relation.condition;
	const { column } = condition;
	if ('is' in condition) {
		return condition.is.length > 0
			? t.is(column, valuesWords(condition.is, wording))
			: t.none(column);
	}
	const [from, to] = [condition.from, condition.to].map((bound) =>
		bound === undefined || bound.trim() === '' ? undefined : boundWords(bound, wording),
	);
	if (from !== undefined && to !== undefined) return t.between(column, from, to);
	if (from !== undefined) return t.from(column, from);
	return to !== undefined ? t.to(column, to) : t.anything(column);
}
