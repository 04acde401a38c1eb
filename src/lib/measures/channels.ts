import { EMPTY, join, sql, type Statement } from '../sql/statement.ts';
import { aggregated, askedRows, splitColumns } from './asked-rows.ts';
import type { Ask, Measure, Need } from './measure.ts';
import type { Split } from './split.ts';

const needs: readonly Need[] = [
	{ table: 'participations', column: 'actor_id' },
	{ table: 'participations', column: 'channel' },
];

/** Each identified actor once in each category, with the channels known of it there. */
function channelsOfActors(ask: Ask): Statement {
	const asked = askedRows(
		'participations',
		ask,
		[sql`actor_id`, sql`channel`],
		[sql`actor_id IS NOT NULL`],
	);
	const keys = join([sql`actor_id`, ...splitColumns(ask)]);
	return sql`SELECT ${keys}, count(*) AS "rows",
			coalesce(list_sort(list(DISTINCT channel) FILTER (WHERE channel IS NOT NULL)), []) AS channels
		FROM (${asked}) GROUP BY ${keys}`;
}

export interface ChannelSet extends Split {
	/** In alphabetical order; empty when no channel is known. */
	channels: string[];
	/** Those who used all of these and no other. */
	actors: number;
	rows: number;
}

/** Identified participants by the set of the channels they used: each counts once. */
export const channelSets: Measure<ChannelSet> = {
	id: 'channel-sets',
	words: 'channel-sets',
	table: 'participations',
	counts: 'persons',
	needs,
	leavesOut: ['actor_id'],
	splits: 'any',
	value: 'actors',
	columns: ['channels', 'actors', 'rows'],
	statement: (ask) => {
		const splits = splitColumns(ask);
		const order = splits.length > 0 ? sql`${join(splits)}, ` : EMPTY;
		return sql`SELECT ${join([...splits, sql`channels`])}, count(*) AS actors, sum("rows") AS "rows"
			FROM (${channelsOfActors(ask)}) GROUP BY ${join([...splits, sql`channels`])}
			ORDER BY ${order}len(channels) = 0, actors DESC, channels`;
	},
};

export interface Hybrid extends Split {
	identified: number;
	in_person: number;
	online: number;
	paper: number;
	other: number;
	/** Two channels or more. */
	several: number;
	/** In person and online, both. */
	hybrid: number;
	withoutChannel: number;
	/** Hybrid among those of whom a channel is known; NULL without any. */
	share: number | null;
	rows: number;
}

/** An actor counts once overall, and once in each of its channels. */
export const hybrid: Measure<Hybrid> = {
	id: 'hybrid',
	words: 'hybrid',
	table: 'participations',
	counts: 'persons',
	needs,
	leavesOut: ['actor_id'],
	splits: 'any',
	value: 'hybrid',
	columns: [
		...['hybrid', 'share', 'identified', 'in_person', 'online', 'paper', 'other'],
		...['several', 'withoutChannel', 'rows'],
	],
	statement: (ask) => {
		const used = (...channels: string[]) =>
			sql`count(*) FILTER (WHERE list_has_all(channels, [${join(channels.map((one) => sql`${one}`))}]))`;
		const isBoth = used('in_person', 'online');
		return aggregated(
			channelsOfActors(ask),
			sql`count(*) AS identified, ${used('in_person')} AS in_person, ${used('online')} AS online,
				${used('paper')} AS paper, ${used('other')} AS other,
				count(*) FILTER (WHERE len(channels) > 1) AS several, ${isBoth} AS hybrid,
				count(*) FILTER (WHERE len(channels) = 0) AS "withoutChannel",
				${isBoth} / nullif(count(*) FILTER (WHERE len(channels) > 0), 0) AS share,
				coalesce(sum("rows"), 0) AS "rows"`,
			ask,
			sql`hybrid`,
		);
	},
};
