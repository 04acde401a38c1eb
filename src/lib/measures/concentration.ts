import { join, sql, type Statement } from '../sql/statement.ts';
import { askedRows, splitColumns } from './asked-rows.ts';
import { groupedBy } from './grouped.ts';
import {
	actorsIn,
	amountIn,
	FEWEST_ACTORS,
	gini,
	lorenz,
	topTenth,
	type LorenzPoint,
	type Tally,
} from './inequality.ts';
import type { Ask, Measure, Need } from './measure.ts';
import type { Split } from './split.ts';

interface Given extends Split, Tally {
	rows: number;
}

/** How many identified actors took part how many times. */
function tallies(ask: Ask): Statement {
	const asked = askedRows(
		'participations',
		ask,
		[sql`actor_id`, sql`quantity`],
		[sql`actor_id IS NOT NULL`],
	);
	const splits = splitColumns(ask);
	const keys = join([sql`actor_id`, ...splits]);
	return sql`SELECT ${join([...splits, sql`amount`])}, count(*) AS actors, sum("rows") AS "rows"
		FROM (SELECT ${keys}, coalesce(sum(quantity), 0) AS amount, count(*) AS "rows"
			FROM (${asked}) GROUP BY ${keys})
		GROUP BY ${join([...splits, sql`amount`])} ORDER BY ${join([...splits, sql`amount`])}`;
}

const bySplit = (given: readonly Given[]) =>
	groupedBy(given, ({ category, also }) => JSON.stringify([category, also]));

const needs: readonly Need[] = [{ table: 'participations', column: 'actor_id' }];

export interface Concentration extends Split {
	/** Identified actors; under ten of them the rest is not computed. */
	actors: number;
	participations: number;
	gini: number | null;
	/** ⌈n/10⌉, the most active. */
	topActors: number | null;
	/** Share of participations that they made. */
	topShare: number | null;
	rows: number;
}

function concentrationOf(group: readonly Given[]): Concentration {
	const actors = actorsIn(group);
	const isEnough = actors >= FEWEST_ACTORS;
	const top = isEnough ? topTenth(group) : undefined;
	const [first] = group;
	return {
		...(first?.category !== undefined && { category: first.category }),
		...(first?.also !== undefined && { also: first.also }),
		actors,
		participations: amountIn(group),
		gini: isEnough ? (gini(group) ?? null) : null,
		topActors: top?.actors ?? null,
		topShare: top?.share ?? null,
		rows: group.reduce((sum, { rows }) => sum + rows, 0),
	};
}

export const concentration: Measure<Concentration, Given> = {
	id: 'concentration',
	words: 'concentration',
	table: 'participations',
	counts: 'ratio',
	needs,
	leavesOut: ['actor_id'],
	splits: 'any',
	value: 'gini',
	columns: ['gini', 'topActors', 'topShare', 'actors', 'participations', 'rows'],
	statement: tallies,
	compute: (given, { by, also }) =>
		given.length === 0 && !by && !also
			? [concentrationOf([])]
			: bySplit(given).map((group) => concentrationOf(group)),
};

/** A corner of the Lorenz curve, with what is said of the whole. */
export type Lorenz = LorenzPoint & Split;

/** The Lorenz curve of participations; none under ten actors. */
export const lorenzCurve: Measure<Lorenz, Given> = {
	id: 'lorenz',
	words: 'lorenz',
	table: 'participations',
	counts: 'ratio',
	needs,
	leavesOut: ['actor_id'],
	splits: 'any',
	value: 'amounts',
	columns: ['actors', 'amounts'],
	statement: tallies,
	compute: (given) =>
		bySplit(given).flatMap((group) => {
			if (actorsIn(group) < FEWEST_ACTORS) return [];
			const { category, also } = group[0] ?? {};
			const split = {
				...(category !== undefined && { category }),
				...(also !== undefined && { also }),
			};
			return lorenz(group).map((point) => ({ ...split, ...point }));
		}),
};
