import type { actorMeasures as reference } from '../fr/actor-measures.ts';

/** Measures of each actor: a plain name, and the exact term in the definition. */
export const actorMeasures: typeof reference = {
	degree: {
		name: 'Ties',
		definition: 'Degree: number of ties, received and given counted together.',
	},
	inDegree: { name: 'Ties received', definition: 'In-degree.' },
	outDegree: { name: 'Ties given', definition: 'Out-degree.' },
	weightedDegree: {
		name: 'Weight of ties',
		definition: 'Weighted degree (strength): sum of the weights of ties.',
	},
	betweenness: {
		name: 'Passages',
		definition:
			'Betweenness: share of the shortest paths between the others that go through the actor. Between 0 and 1.',
	},
	betweennessWeighted: {
		name: 'Passages, by weight',
		definition:
			'Betweenness where the length of a tie is the inverse of its weight: a strong tie brings closer.',
	},
	closeness: {
		name: 'Closeness',
		definition:
			'Closeness (Wasserman and Faust): inverse of the mean distance from those that can reach the actor, times their share.',
	},
	closenessWeighted: {
		name: 'Closeness, by weight',
		definition: 'The same, where the length of a tie is the inverse of its weight.',
	},
	harmonic: {
		name: 'Harmonic closeness',
		definition:
			'Sum of the inverses of the distances from the others; those that cannot reach the actor count as 0.',
	},
	harmonicWeighted: {
		name: 'Harmonic closeness, by weight',
		definition: 'The same, where the length of a tie is the inverse of its weight.',
	},
	eigenvector: {
		name: 'Ties with well tied actors',
		definition:
			'Eigenvector centrality: to be tied to actors that have it themselves. The largest is 1.',
	},
	eigenvectorWeighted: {
		name: 'Ties with well tied actors, by weight',
		definition: 'The same, where a tie counts by its weight.',
	},
	pagerank: {
		name: 'PageRank',
		definition:
			'Share of the time that a random walk along ties spends at the actor (α = 0.85). The sum is 1.',
	},
	pagerankWeighted: {
		name: 'PageRank, by weight',
		definition: 'The same, where the walk prefers strong ties.',
	},
	clustering: {
		name: 'Neighbours tied together',
		definition:
			'Local clustering coefficient: share of the pairs of neighbours that are tied; 0 with fewer than two neighbours.',
	},
	clusteringWeighted: {
		name: 'Neighbours tied together, by weight',
		definition: 'The same, where a triangle counts by the weights of its ties (Onnela, 2005).',
	},
	core: {
		name: 'Core of the network',
		definition:
			'Core number (k-core): the largest k such that the actor belongs to a set where each has at least k ties.',
	},
	constraint: {
		name: 'Constraint of neighbours',
		definition:
			'Constraint (Burt, 1992): high when neighbours are few or tied to each other. No meaning for an actor without ties.',
	},
	constraintWeighted: {
		name: 'Constraint of neighbours, by weight',
		definition: 'The same, where a tie counts by its weight.',
	},
	effectiveSize: {
		name: 'Neighbours that differ',
		definition:
			'Effective size (Burt, Borgatti): number of neighbours, minus the mean number of ties of each with the others.',
	},
	effectiveSizeWeighted: {
		name: 'Neighbours that differ, by weight',
		definition: 'The same, where a tie counts by its weight.',
	},
	participation: {
		name: 'Openness between groups',
		definition:
			'Participation coefficient (Guimerà and Amaral, 2005): 0 when all ties go to a single group, near 1 when they are shared equally among many.',
	},
	participationWeighted: {
		name: 'Openness between groups, by weight',
		definition: 'The same, where a tie counts by its weight.',
	},
};
