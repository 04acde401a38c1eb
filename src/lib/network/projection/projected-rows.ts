import type { ProjectionWeight } from '../../model/relation.ts';
import type { TieRow } from '../network-rows.ts';
import type { Side } from './flat-incidence.ts';
import type { NamedIncidence } from './incidence-of-pairs.ts';
import { projectIncidence } from './project-incidence.ts';

export interface ProjectionOptions {
	on: Side;
	weight: ProjectionWeight;
	/** Fewest shared items for a tie. */
	minimum: number;
}

/** The ties of a projection as rows, each with the weight chosen and with all three. */
export function projectedRows(
	{ incidence, firstIds, secondIds }: NamedIncidence,
	{ on, weight, minimum }: ProjectionOptions,
): TieRow[] {
	const ids = on === 'first' ? firstIds : secondIds;
	const ties = projectIncidence(incidence, on, minimum);
	return Array.from(ties.sources, (source, tie) => {
		const shared = {
			count: ties.count[tie]!,
			newman: ties.newman[tie]!,
			jaccard: ties.jaccard[tie]!,
		};
		return {
			source: ids[source]!,
			target: ids[ties.targets[tie]!]!,
			weight: shared[weight],
			shared,
		};
	});
}
