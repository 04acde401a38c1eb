import type { Links } from '../links.ts';
import { tiesOf } from '../ties-of.ts';
import type { AttributeMixing } from './attribute-mixing.ts';
import { categoriesOf, UNKNOWN } from './categories.ts';
import { eiAgainstShuffles } from './ei-index.ts';
import { mixingTable } from './mixing-table.ts';

export interface MixingOptions {
	/** Between 0 and 1; the same sequence gives the same p-value. */
	random: () => number;
	/** 999 when absent. */
	shuffles?: number;
	/** Share of the shuffles done. */
	onprogress?: (share: number) => void;
}

/** Beyond so many categories there is no table of them. */
export const MOST_CATEGORIES = 1000;

/**
 * Sets an attribute beside the ties. Ties count one each, whatever their weight; direction counts
 * in `observed` (row: source, column: target), `expected`, `assortativity` and `modularity`.
 *
 * @param values the category of each actor, null where unknown
 * @throws RangeError with more than `MOST_CATEGORIES` categories
 */
export function mixAttribute(
	links: Links,
	values: readonly (string | null)[],
	{ random, shuffles = 999, onprogress }: MixingOptions,
): AttributeMixing {
	const { names, counts, of } = categoriesOf(values);
	if (names.length > MOST_CATEGORIES) {
		throw new RangeError(`an attribute of ${names.length} categories is not a grouping`);
	}
	const { sources, targets } = tiesOf(links);
	const known = Uint32Array.from(sources.keys()).filter(
		(tie) => of[sources[tie]!] !== UNKNOWN && of[targets[tie]!] !== UNKNOWN,
	);
	const ties = {
		sources: known.map((tie) => sources[tie]!),
		targets: known.map((tie) => targets[tie]!),
	};
	return {
		categories: names,
		counts,
		unknown: values.length - counts.reduce((sum, count) => sum + count, 0),
		...eiAgainstShuffles(ties, of, { random, shuffles, onprogress }),
		...mixingTable(ties, of, names.length, links.directed),
	};
}
