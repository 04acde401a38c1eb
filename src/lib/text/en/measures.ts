import type { measures as reference } from '../fr/measures.ts';
import { measureColumns } from './measure-columns.ts';

const WITHOUT_IDENTITY = 'Attendances without identity are left out.';

/** Every measure: its name, its definition in one line, its formula, and where it was published. */
const of: (typeof reference)['of'] = {
	participations: {
		name: 'Participations',
		definition:
			'Number of attendances. Each row counts as one, or as the quantity it gives: “12 people” counts as twelve. A count row without a number is not counted.',
		formula: 'Σ quantity',
	},
	participants: {
		name: 'Participants',
		definition:
			'Different participants, each counted once. The low figure is that of identified participants; the high one adds the attendances without identity, as if each were another person.',
		formula:
			'from I to I + Σ quantity of the rows without identity, where I is the number of different identified participants',
	},
	newcomers: {
		name: 'Newcomers and returning',
		definition:
			'Identified participants of each period: newcomers if their first participation in the whole dataset falls in it, whatever the selection, otherwise returning. Attendances without identity are apart, rows without a date left out. In the first period everyone is new.',
		formula:
			'newcomers(t) = participants of period t whose first date is in t; returning(t) = participants of period t − newcomers(t)',
	},
	regulars: {
		name: 'Regulars',
		definition:
			'Identified participants who came to at least m different events. Their share is out of all identified participants. Two rows for the same event count once; rows without an event add none. Attendances without identity are left out.',
		formula:
			'share = participants with at least m different events / identified participants (m = 3 unless set)',
		columns: { share: 'Share of regulars' },
	},
	concentration: {
		name: 'Concentration',
		definition: `How far participations come from a few, among identified participants: the Gini index goes from 0 (all as much) to near 1 (one does everything); it is given with the share made by the most active tenth. Under ten participants nothing is computed. ${WITHOUT_IDENTITY}`,
		formula:
			'G = 2·Σ i·x(i) / (n·Σ x) − (n+1)/n, where x(1)…x(n) are the participations of each, from the smallest to the largest; the most active tenth is ⌈n/10⌉ participants',
		reference: 'Gini, C. (1912). Variabilità e mutabilità. Bologna.',
	},
	lorenz: {
		name: 'Lorenz curve',
		definition: `Share of all participations made by the least active identified participants, for each share of them. If all took part as much, the curve would be straight. Under ten participants it is not drawn. ${WITHOUT_IDENTITY}`,
		formula:
			'L(k/n) = (x(1) + … + x(k)) / Σ x, where x(1)…x(n) are the participations of each, from the smallest to the largest',
		reference:
			'Lorenz, M. O. (1905). Methods of measuring the concentration of wealth. Publications of the American Statistical Association, 9(70), 209–219.',
		columns: { actors: 'Share of participants', amounts: 'Share of participations' },
	},
	'channel-sets': {
		name: 'Sets of channels',
		definition: `Identified participants by the set of the channels they used: each counts once only, in the set that holds all of theirs and no other. Those of whom no channel is known are apart. ${WITHOUT_IDENTITY}`,
		formula: 'n(S) = number of participants whose set of channels is exactly S',
		reference:
			'Lex, A., Gehlenborg, N., Strobelt, H., Vuillemot, R., Pfister, H. (2014). UpSet: Visualization of intersecting sets. IEEE Transactions on Visualization and Computer Graphics, 20(12), 1983–1992.',
	},
	hybrid: {
		name: 'Channels and hybrid participants',
		definition: `Identified participants in each channel, and those who used several: each counts once in each of their channels. Hybrid: came in person and online. The share of hybrid participants is out of those of whom at least one channel is known. ${WITHOUT_IDENTITY}`,
		formula:
			'share = participants in person and online / participants of whom at least one channel is known',
		columns: { share: 'Share of hybrid participants', other: 'Other channel' },
	},
	'first-channel': {
		name: 'Channel of the first time',
		definition: `Identified participants by the channel of their first participation in the whole dataset; “several” if the first day had more than one. Only those whose first day is in the selection count. ${WITHOUT_IDENTITY} So are rows without a date.`,
		formula: 'n(c) = number of participants whose first day has channel c only',
	},
	reach: {
		name: 'Comparison with the population',
		definition: `Share of each category among the identified participants whose category is known, beside its share of the population of reference, with the 95% confidence interval. The unknown is shown apart, as a share of all identified participants; a category of the population without any participant is zero. ${WITHOUT_IDENTITY}`,
		formula:
			's = n(c) / n; r = population(c) / Σ population; index = s / r; Wilson’s interval = (s + z²/2n ± z·√(s(1−s)/n + z²/4n²)) / (1 + z²/n), z = 1.96',
		reference:
			'Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the American Statistical Association, 22(158), 209–212. Method 3 of Newcombe, R. G. (1998), Statistics in Medicine, 17, 857–872.',
		columns: {
			share: 'Share of participants',
			actors: 'Participants of the category',
			identified: 'All identified participants',
			known: 'Participants of known category',
			index: 'Index (1: as the population)',
		},
	},
	rate: {
		name: 'Rate of participation',
		definition: `Identified participants per 1,000 inhabitants of the population of reference. Those whose category is not known are apart, without a rate, like the categories without a population. ${WITHOUT_IDENTITY}`,
		formula: 'rate(c) = 1,000 × identified participants of c / population(c)',
		columns: {
			actors: 'Participants of the category',
			identified: 'All identified participants',
			known: 'Participants of known category',
		},
	},
	retention: {
		name: 'Retention',
		definition: `Among the identified participants first seen in a period of the whole dataset, the share of those seen again in each later period. ${WITHOUT_IDENTITY} So are rows without a date.`,
		formula:
			'share(a, b) = participants who arrived in a and seen in b / participants who arrived in a',
		columns: { actors: 'Participants seen again', share: 'Share seen again' },
	},
	stages: {
		name: 'Stage of contributions',
		definition:
			'Contributions by the stage of their latest dated decision (on the same date, the later row of the file). A contribution merged into another follows the stage of that one. Those without any decision are apart.',
		formula: 'n(s) = number of contributions whose current stage is s',
		columns: { count: 'Contributions' },
	},
	contributions: {
		name: 'Contributions',
		definition: 'Different contributions, each counted once, those merged into another included.',
		formula: 'number of different contribution identifiers',
		columns: { count: 'Contributions' },
	},
	decisions: {
		name: 'Decisions',
		definition:
			'Steps in the life of contributions, dated or not: a contribution has as many as rows of decisions.',
		formula: 'number of rows of decisions',
		columns: { count: 'Decisions' },
	},
	events: {
		name: 'Events',
		definition: 'Different events, each counted once, even if named by a participation only.',
		formula: 'number of different event identifiers',
		columns: { count: 'Events' },
	},
	actors: {
		name: 'Actors',
		definition:
			'Different actors, each counted once, even if named by a participation, a tie, a contribution or a criterion only. Those you merged count as one.',
		formula: 'number of different actor identifiers',
		columns: { count: 'Actors' },
	},
	ties: {
		name: 'Ties',
		definition: 'Stated relations between two actors: one for each row, repetitions included.',
		formula: 'number of rows of ties',
		columns: { count: 'Ties' },
	},
	criteria: {
		name: 'Criteria',
		definition:
			'Criteria of the frames of reference: one for each row, all structures and all versions included.',
		formula: 'number of rows of criteria',
		columns: { count: 'Criteria' },
	},
	indicators: {
		name: 'Values of indicators',
		definition: 'Recorded values of indicators: one for each row; one indicator may have several.',
		formula: 'number of rows of indicators',
		columns: { count: 'Values' },
	},
	sum: {
		name: (column) => `Sum of “${column}”`,
		definition:
			'Sum of the values of the column. Rows without a value add nothing, and their number is given; without any value there is no sum.',
		formula: 'Σ x',
	},
	mean: {
		name: (column) => `Mean of “${column}”`,
		definition:
			'Sum of the values of the column divided by the number of rows that have one. Rows without a value are left out, and their number is given.',
		formula: 'Σ x / n, where n is the number of rows that have a value',
	},
	median: {
		name: (column) => `Median of “${column}”`,
		definition:
			'The value that divides in two halves the rows that have one; between two values, their mean. Rows without a value are left out, and their number is given.',
		formula: 'x((n+1)/2) if n is odd, (x(n/2) + x(n/2+1)) / 2 if n is even, x in order',
	},
	minimum: {
		name: (column) => `Minimum of “${column}”`,
		definition:
			'The smallest value of the column. Rows without a value are left out, and their number is given.',
		formula: 'min x',
	},
	maximum: {
		name: (column) => `Maximum of “${column}”`,
		definition:
			'The largest value of the column. Rows without a value are left out, and their number is given.',
		formula: 'max x',
	},
};

export const measures: typeof reference = {
	of,
	columns: measureColumns,
	options: {
		m: 'Number of events that makes a regular',
		reference: 'Population of reference',
	},
};
