import type { Band, Baseline } from '$lib/network/chance/baseline.ts';
import type { ComparedGauge, Gauges } from '$lib/network/measures/gauges.ts';
import { valuesOf } from '$lib/network/report/compare-gauges.ts';
import type { Messages } from '$lib/text/messages.ts';
import { besideChance, capital, informative } from './chance-words.ts';
import { groupsLine, type GroupFigures } from './groups-line.ts';

/** A gauge as the page shows it. */
export interface GaugeLine {
	gauge: ComparedGauge;
	name: string;
	definition: string;
	/** Absent where the figure has no meaning. */
	value?: string;
	sentence: string;
	/** Where the figure stands among random networks. */
	place?: { value: number; band: Band };
}

/** Gauges under the question that they answer. */
const PARTS = {
	apart: ['isolates', 'components', 'largestShare', 'fragmentation'],
	close: ['density', 'transitivity', 'meanClustering', 'meanDistance', 'diameter'],
	central: ['degreeCentralisation', 'betweennessCentralisation', 'degreeAssortativity'],
} as const;

type Gauge = (typeof PARTS)[keyof typeof PARTS][number];
type Words = Messages['networkMeasures'];

export interface Shown {
	gauges: Gauges;
	baseline?: Baseline;
	groups: GroupFigures;
	isTwoMode: boolean;
}

/** All gauges in words, under the question that they answer. */
export function gaugeLines({ gauges, baseline, groups, isTwoMode }: Shown, t: Words) {
	const values = valuesOf(gauges);
	const bands = baseline?.bands ?? {};
	const line = (gauge: Gauge): GaugeLine => {
		const words = t.gauges[gauge];
		const { name, definition } = words;
		const elsewhere = isTwoMode ? withoutMeaning(gauge, t) : undefined;
		const value = elsewhere === undefined ? values[gauge] : undefined;
		if (typeof value !== 'number') {
			return { gauge, name, definition, sentence: elsewhere ?? words.absent };
		}
		const fact = words.fact(value);
		const band = informative(bands[gauge], value);
		return {
			gauge,
			name,
			definition,
			value: words.value(value),
			sentence: band ? besideChance({ value, band, fact }, words, t.chance) : `${capital(fact)}.`,
			place: band && { value, band },
		};
	};
	return [
		{ part: 'apart', lines: PARTS.apart.map(line) },
		{ part: 'close', lines: PARTS.close.map(line) },
		{ part: 'central', lines: PARTS.central.map(line) },
		{ part: 'groups', lines: [groupsLine(groups, bands.modularity, t)] },
	] as const;
}

/** Why a gauge made for one mode says nothing of a network of two. */
function withoutMeaning(gauge: Gauge, { twoMode }: Words): string | undefined {
	switch (gauge) {
		case 'density':
			return twoMode.densityElsewhere;
		case 'transitivity':
		case 'meanClustering':
			return twoMode.noTriangles;
		case 'degreeCentralisation':
		case 'betweennessCentralisation':
			return twoMode.centralElsewhere;
		default:
			return undefined;
	}
}
