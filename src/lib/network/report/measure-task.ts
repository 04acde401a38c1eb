import type { Baseline } from '../chance/baseline.ts';
import type { MeasuredNetwork } from '../links.ts';
import type { ActorMeasure, ActorValues } from '../measures/actor-measures.ts';
import type { Gauges } from '../measures/gauges.ts';
import type { AttributeMixing } from '../mixing/attribute-mixing.ts';
import type { ProjectionWeight } from '../../model/relation.ts';
import type { FlatIncidence, Side } from '../projection/flat-incidence.ts';

/** Who with what behind a network: chance redraws that, then projects it or keeps both sides. */
export interface RedrawnFrom {
	incidence: FlatIncidence;
	on: Side | 'both';
	/** Of a projection: fewest shared items for a tie, and what the tie weighs. */
	minimum: number;
	weight: ProjectionWeight;
}

/** What a worker is asked to measure. The same task gives the same result. */
export type MeasureTask =
	| {
			task: 'gauges';
			measured: MeasuredNetwork;
			/** What was measured of the actors, so that it is not measured again. */
			actors?: ActorValues;
			seed: number;
	  }
	| {
			task: 'actors';
			measured: MeasuredNetwork;
			names: readonly ActorMeasure[];
			/** Number of each actor's group, for `participation`. */
			groups?: Uint32Array;
			/** Follows paths from every actor, however long it takes. */
			exact?: boolean;
			seed: number;
	  }
	| {
			task: 'baseline';
			measured: MeasuredNetwork;
			/** Given for a network of two modes and for a projection; the ties are swapped for others. */
			from?: RedrawnFrom;
			networks: number;
			seed: number;
	  }
	| { task: 'mixing'; measured: MeasuredNetwork; values: readonly (string | null)[]; seed: number };

export interface MeasureResults {
	gauges: Gauges;
	actors: ActorValues;
	baseline: Baseline;
	mixing: AttributeMixing;
}

export type ResultOf<Task extends MeasureTask> = MeasureResults[Task['task']];
