import { isBeyondChance, type Band } from '$lib/network/chance/baseline.ts';
import { areStable, type Groups } from '$lib/network/groups/groups.ts';
import type { Messages } from '$lib/text/messages.ts';
import { informative } from './chance-words.ts';
import type { GaugeLine } from './gauge-lines.ts';

/** The groups of the network; not there yet; or those of a larger network than the one shown. */
export type GroupFigures = Groups | 'searching' | 'of-whole';

/** The groups as a gauge: how separate beside chance, and how stable. */
export function groupsLine(
	groups: GroupFigures,
	found: Band | undefined,
	{ gauges, groups: t, chance }: Messages['networkMeasures'],
): GaugeLine {
	const words = gauges.modularity;
	const { name, definition } = words;
	const line = { gauge: 'modularity', name, definition } as const;
	if (groups === 'searching') return { ...line, sentence: t.searching };
	if (groups === 'of-whole') return { ...line, sentence: t.ofWhole };
	const { modularity, stability, sizes } = groups;
	if (sizes.length === 0) return { ...line, sentence: words.absent };
	const band = informative(found, modularity);
	const expected = band && chance.band(words.value(band.low), words.value(band.high));
	const figures = t.figures(words.value(modularity), expected);
	const isOne = sizes.length === 1;
	const told = areStable(groups) ? t.stable(figures, stability) : t.unstable(figures, stability);
	return {
		...line,
		value: t.count(sizes.length),
		sentence: chance.told(isOne ? t.one : lead(modularity, band), isOne ? figures : told),
		place: band && { value: modularity, band },
	};

	function lead(value: number, band: Band | undefined): string {
		if (!band) return t.found;
		return isBeyondChance(value, band) === 'above' ? words.above : t.noBetter;
	}
}
