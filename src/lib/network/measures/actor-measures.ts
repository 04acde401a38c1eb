import type { ActorMeasure } from '../../model/actor-measure.ts';
import type { Links } from '../links.ts';
import { FAMILIES } from './families.ts';

export { ACTOR_MEASURES, type ActorMeasure } from '../../model/actor-measure.ts';

export interface MeasureOptions {
	/** Number of each actor's group, 0 for none: what `participation` is given for. */
	groups?: Uint32Array;
	/** Actors from which paths are followed for betweenness, and weighted paths; all when absent. */
	pivots?: number;
	/** Actors from which steps are counted for closeness; all when absent. */
	distanceSources?: number;
	/** Between 0 and 1; draws these actors. */
	random: () => number;
	/** Share of the work done. */
	onprogress?: (share: number) => void;
}

/** What was drawn instead of counted. */
export interface Sampling {
	pivots: number;
	/** Half of the 95 % interval of the actor for which it is the widest, on the measure's scale. */
	error: number;
}

export interface ActorValues {
	/** One value per actor for each measure asked for; NaN where the measure has no meaning. */
	values: Partial<Record<ActorMeasure, Float64Array>>;
	sampled: Partial<Record<ActorMeasure, Sampling>>;
	/** Measures whose iteration was stopped before it settled: their values are those reached. */
	unsettled: ActorMeasure[];
}

/** Measures each actor, those of one sort in one pass. */
export function measureActors(
	links: Links,
	names: readonly ActorMeasure[],
	options: MeasureOptions,
): ActorValues {
	const found: ActorValues = { values: {}, sampled: {}, unsettled: [] };
	const families = FAMILIES.map(({ measures, measure }) => ({
		asked: measures.filter((name) => names.includes(name)),
		measure,
	})).filter(({ asked }) => asked.length > 0);
	families.forEach(({ asked, measure }, done) => {
		const onprogress = (share: number) => options.onprogress?.((done + share) / families.length);
		const { values, sampled, unsettled } = measure(links, { ...options, onprogress });
		for (const name of asked) {
			found.values[name] = values[name];
			if (sampled?.[name]) found.sampled[name] = sampled[name];
		}
		found.unsettled.push(...(unsettled ?? []));
		onprogress(1);
	});
	return found;
}
