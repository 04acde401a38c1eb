import { attributeWords, valueWords } from '$lib/map/legend/legend-words.ts';
import type { FilterCondition, FilterValue } from '$lib/model/network-filter.ts';
import type { FilteredNetwork, FilterStep } from '$lib/network/filter-network.ts';
import type { Network } from '$lib/network/network.ts';
import { countsOf } from '$lib/network/summary.ts';
import type { Messages, Wording } from '$lib/text/messages.ts';

/** Values named one by one before the others are counted. */
const NAMED = 6;

/**
 * What a condition keeps: « au moins 2 liens », « type parmi association, commune ».
 *
 * @param named names of the actors that it names one by one
 */
export function filterWords(
	condition: FilterCondition,
	{ t, formats }: Wording,
	named: readonly string[] = [],
): string {
	const words = t.networkFilters;
	switch (condition.kind) {
		case 'degree':
		case 'core':
		case 'component-size':
		case 'weight': {
			const { kind, minimum } = condition;
			const [before, after] = words.around[kind](minimum);
			return words.value(before, minimum, after);
		}
		case 'largest-component':
			return words.largest;
		case 'without-isolates':
			return words.withoutIsolates;
		case 'actors':
			return words.actors[condition.keep ? 'keep' : 'hide'](
				named.slice(0, NAMED),
				Math.max(0, named.length - NAMED),
			);
		case 'category': {
			const { attribute, among } = condition;
			return amongWords(
				t,
				attributeWords(t, attribute),
				among.map((value) => categoryWords(t, attribute, value)),
			);
		}
		case 'tie-kind':
			return amongWords(
				t,
				words.tieKind,
				condition.among.map((kind) => kind ?? words.noKind),
			);
		case 'range': {
			const name = attributeWords(t, condition.attribute);
			const [from, to] = [condition.from, condition.to].map(
				(bound) => bound !== undefined && formats.number(bound, 6),
			);
			if (!from && !to) return condition.unknown ? words.anyNumber(name) : words.withNumber(name);
			const range =
				from && to
					? words.between(name, from, to)
					: from
						? words.from(name, from)
						: words.to(name, to || '');
			return condition.unknown ? words.orUnknown(range) : range;
		}
	}
}

export function categoryWords(t: Messages, attribute: string, value: FilterValue): string {
	return value === null ? t.networkFilters.noValue : valueWords(t, attribute, value);
}

function amongWords({ networkFilters: t }: Messages, name: string, values: string[]): string {
	if (values.length === 0) return t.amongNone(name);
	const others = values.length - NAMED;
	const named = others > 1 ? [...values.slice(0, NAMED), t.more(others)] : values;
	return t.among(name, named.join(', '));
}

type Removed = Pick<FilterStep, 'removedByMode' | 'tiesRemoved'>;

/** « 12 acteurs », « 30 liens »: nothing that is zero. */
export function removedCounts({ removedByMode, tiesRemoved }: Removed, { map }: Messages) {
	return [
		...removedByMode.map(({ mode, count }) => map.nodes(mode, count)),
		...(tiesRemoved > 0 ? [map.ties(tiesRemoved)] : []),
	];
}

/** « 74 acteurs », « 168 liens ». */
export function networkCounts(network: Network, { map }: Messages): string[] {
	const { nodeCounts, tieCount } = countsOf(network);
	return [...nodeCounts.map(({ mode, count }) => map.nodes(mode, count)), map.ties(tieCount)];
}

/**
 * What filters leave out of a map, for its legend and its images; nothing without a filter that
 * this network knows.
 */
export function filterLine(
	{ steps }: Pick<FilteredNetwork, 'steps'>,
	wording: Wording,
): string | undefined {
	const applied = steps.filter(({ applies }) => applies);
	if (applied.length === 0) return undefined;
	const byMode = new Map<string, number>();
	for (const { mode, count } of applied.flatMap((step) => step.removedByMode)) {
		byMode.set(mode, (byMode.get(mode) ?? 0) + count);
	}
	const removed = {
		removedByMode: [...byMode].map(([mode, count]) => ({ mode, count })),
		tiesRemoved: applied.reduce((sum, step) => sum + step.tiesRemoved, 0),
	};
	return wording.t.networkFilters.line(
		applied.map(({ condition, named }) => filterWords(condition, wording, named)),
		removedCounts(removed, wording.t),
	);
}
