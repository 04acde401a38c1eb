import type { Relation } from '../../model/relation.ts';
import type { FlatIncidence } from '../projection/flat-incidence.ts';
import type { RedrawnFrom } from './measure-task.ts';

/** What chance redraws of a network made from an incidence; nothing when its ties are stated. */
export function redrawnFrom(
	relation: Relation,
	incidence: FlatIncidence | undefined,
): RedrawnFrom | undefined {
	if (!incidence) return undefined;
	if (relation.rule === 'two-mode') return { incidence, on: 'both', minimum: 1, weight: 'count' };
	if (relation.rule !== 'projection') return undefined;
	const { on, minimum, weight } = relation;
	return { incidence, on, minimum, weight };
}
