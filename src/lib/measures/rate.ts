import type { Measure } from './measure.ts';
import { comparedWithPopulation, needs, withoutNobody, type Compared } from './populations.ts';

export interface Rate extends Compared {
	/** Identified participants per 1 000 inhabitants; NULL where the population is not known. */
	rate: number | null;
}

export const rate: Measure<Rate, Compared> = {
	id: 'rate',
	words: 'rate',
	table: 'participations',
	counts: 'ratio',
	needs,
	leavesOut: ['actor_id'],
	splits: 'categories',
	usualSplit: 'territory',
	value: 'rate',
	columns: ['rate', 'actors', 'population', 'known', 'identified', 'rows'],
	statement: (ask) => comparedWithPopulation({ ...ask, by: ask.by ?? 'territory' }),
	compute: (given) =>
		withoutNobody(given).map((row) => ({
			...row,
			rate: row.category !== null && row.population ? (1000 * row.actors) / row.population : null,
		})),
};
