import { periodOf } from '$lib/charts/columns/periods.ts';
import type { Period } from '$lib/model/filter.ts';
import type { RowDate } from '$lib/model/network-time.ts';
import { periodEnd, periodStart, type CivilDate } from '$lib/model/period.ts';
import type { Relation } from '$lib/model/relation.ts';
import { modesOf, type Network } from '$lib/network/network.ts';
import { subNetwork } from '$lib/network/sub-network.ts';
import { countsOf } from '$lib/network/summary.ts';
import type { PeriodRange, TimeAxis } from '$lib/network/time/window-steps.ts';
import type { Wording } from '$lib/text/messages.ts';

/** What the rows behind a network are called. */
export function rowsKind(relation: Relation, by: RowDate) {
	if (relation.rule === 'replies') return 'replies';
	return by.of;
}

function nameOf(start: CivilDate, { unit }: TimeAxis, wording: Wording): string {
	return periodOf(start, unit, wording).label;
}

/** « mai 2023 », « de mars à mai 2023 », « jusqu’à mai 2023 ». */
export function windowWords(
	axis: TimeAxis,
	{ from, to }: Period,
	isCumulative: boolean,
	wording: Wording,
): string {
	const { t, formats, locale } = wording;
	const words = t.mapTime;
	const { unit } = axis;
	const last = periodStart(to, unit);
	const isEnd = periodEnd(last, unit) === to;
	if (isCumulative) {
		return isEnd
			? words.until(unit, nameOf(last, axis, wording))
			: words.untilDay(formats.date(to));
	}
	if (!isEnd || periodStart(from, unit) !== from) {
		return words.days(formats.date(from), formats.date(to));
	}
	if (from === last) return nameOf(last, axis, wording);
	const isOneYear = unit === 'month' && from.slice(0, 4) === last.slice(0, 4);
	const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
	const first = isOneYear ? month.format(new Date(from)) : nameOf(from, axis, wording);
	return words.between(unit, first, nameOf(last, axis, wording));
}

/** « 12 acteurs », « 31 liens », as parts. */
function countParts(network: Network, { t }: Wording): string[] {
	const { nodeCounts, tieCount } = countsOf(network);
	return [...nodeCounts.map(({ mode, count }) => t.map.nodes(mode, count)), t.map.ties(tieCount)];
}

/**
 * « 5 acteurs de plus qu’au trimestre précédent »: how many of the first mode, compared with before.
 *
 * @param range the periods of the window
 */
export function changeWords(
	network: Network,
	before: Network,
	{ axis, range, isCumulative }: { axis: TimeAxis; range: PeriodRange; isCumulative: boolean },
	{ t }: Wording,
): string | undefined {
	const mode = modesOf(network)[0] ?? modesOf(before)[0];
	if (mode === undefined) return undefined;
	const countIn = (one: Network) => one.filterNodes((_, node) => node.mode === mode).length;
	const words = t.mapTime;
	const than = isCumulative
		? words.earlier(axis.unit)
		: words.before(axis.unit, range.last - range.first + 1);
	const difference = countIn(network) - countIn(before);
	if (difference === 0) return words.same(t.map.modeName(mode), than);
	const nodes = t.map.nodes(mode, Math.abs(difference));
	return difference > 0 ? words.more(nodes, than) : words.fewer(nodes, than);
}

/** « De mars à mai 2023 : 12 acteurs, 31 liens ; 5 acteurs de plus qu’aux 3 mois précédents. » */
export function windowSentence(
	window: string,
	network: Network,
	change: string | undefined,
	wording: Wording,
): string {
	return wording.t.mapTime.says(window, countParts(network, wording), change);
}

/** Those of a network who are in no row of the window, said. */
export function absentWords(
	whole: Network,
	network: Network,
	isHidden: boolean,
	{ t }: Wording,
): string | undefined {
	const absent = whole.filterNodes((key) => !network.hasNode(key));
	if (absent.length === 0) return undefined;
	const { nodeCounts } = countsOf(subNetwork(whole, absent));
	const nodes = nodeCounts.map(({ mode, count }) => t.map.nodes(mode, count)).join(', ');
	return (isHidden ? t.mapTime.absentHidden : t.mapTime.absentFaint)(nodes, absent.length);
}
