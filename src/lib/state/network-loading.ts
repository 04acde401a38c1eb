import { buildNetworkInSlices, type Dropped } from '../network/build-network.ts';
import { nodeKey, type Network } from '../network/network.ts';
import type { ActorRow, Mode, TieRow } from '../network/network-rows.ts';
import type { FlatIncidence } from '../network/projection/flat-incidence.ts';
import { incidenceOf, type Pair } from '../network/projection/incidence-of-pairs.ts';
import { projectedRows } from '../network/projection/projected-rows.ts';
import type { Filter } from '../model/filter.ts';
import type { DatedRows, DaysOfRows, RowDate } from '../model/network-time.ts';
import { modesOfIncidence } from '../model/relation-modes.ts';
import type { Relation } from '../model/relation.ts';
import {
	incidencePairs,
	type NetworkContext,
	type Restriction,
} from '../queries/network/incidence.ts';
import {
	columnTies,
	namedIn,
	replyTies,
	statedTies,
	twoModeTies,
} from '../queries/network/network-queries.ts';
import { projectionSize, type ProjectionSize } from '../queries/network/projection-size.ts';
import { rowDays } from '../queries/network/row-days.ts';
import { describedActors, thingsOnMap, type MatchRate, type Run } from './network-actors.ts';

export interface LoadedNetwork {
	graph: Network;
	dropped: Dropped;
	relation: Relation;
	/** Who with what, in a network of two modes and behind a projection. */
	incidence?: FlatIncidence;
	/** How far the file of actors describes those tied; absent when no file was chosen. */
	match?: MatchRate;
}

type Projection = Extract<Relation, { rule: 'projection' }>;

const restrictionOf = (relation: Relation, filter: Filter, dated?: DatedRows): Restriction => ({
	filter,
	where: relation.where ?? [],
	dated,
});

/** The number of pairs that a projection would compare, before it is made. */
export async function sizeOf(
	relation: Projection,
	filter: Filter,
	context: NetworkContext,
	run: Run,
): Promise<ProjectionSize> {
	const pairs = incidencePairs(relation.incidence, restrictionOf(relation, filter), context);
	const [size] = await run<ProjectionSize>(projectionSize(pairs, relation.on));
	return size ?? { pairs: 0, largest: 0, otherPairs: 0, kept: 0, shared: 0, ties: 0 };
}

/** Ties between things of a mode or two, before anything is known of these. */
interface Tied {
	ties: TieRow[];
	modes: [Mode] | [Mode, Mode];
	incidence?: FlatIncidence;
	/** What the rows name besides the ends of ties. */
	named?: string[];
}

/** The mode of what a column names: actors of the project, else something named after the column. */
function modeOf(table: string, column: string, { actorColumns = {} }: NetworkContext): Mode {
	return actorColumns[table]?.includes(column) ? 'actor' : column;
}

async function tied(
	relation: Relation,
	restriction: Restriction,
	context: NetworkContext,
	run: Run,
): Promise<Tied> {
	switch (relation.rule) {
		case 'ties':
			return { ties: await run<TieRow>(statedTies(restriction, context)), modes: ['actor'] };
		case 'columns': {
			const ties = await run<TieRow>(columnTies(relation, restriction, context));
			return { ties, modes: [modeOf(relation.table, relation.source, context)] };
		}
		case 'replies': {
			const ties = await run<TieRow>(replyTies(relation, restriction, context));
			const { table, author } = relation;
			const authors = await run<{ id: string }>(namedIn(table, author, restriction, context));
			const mode = modeOf(table, author, context);
			return { ties, modes: [mode], named: authors.map(({ id }) => id) };
		}
		case 'two-mode': {
			const pairs = incidencePairs(relation.incidence, restriction, context);
			const ties = await run<TieRow>(twoModeTies(pairs));
			const given = ties.map(({ source, target, weight }) => ({ a: source, b: target, n: weight }));
			const { incidence } = incidenceOf(given);
			return { ties, modes: modesOfIncidence(relation.incidence), incidence };
		}
		case 'projection': {
			const pairs = incidencePairs(relation.incidence, restriction, context);
			const incidence = incidenceOf(await run<Pair>(pairs));
			const mode = modesOfIncidence(relation.incidence)[relation.on === 'first' ? 0 : 1];
			return {
				ties: projectedRows(incidence, relation),
				modes: [mode],
				incidence: incidence.incidence,
				named: relation.on === 'first' ? incidence.firstIds : incidence.secondIds,
			};
		}
	}
}

/** All ties with the direction that the relation wants; those that stay as stated are left alone. */
function turned(ties: TieRow[], relation: Relation): TieRow[] {
	const { direction = 'stated' } = relation.rule === 'ties' ? relation : {};
	if (direction === 'stated') return ties;
	return ties.map((tie) => ({ ...tie, directed: direction === 'directed' }));
}

/** The network that a relation makes of the data under a filter. */
export async function loadNetwork(
	relation: Relation,
	filter: Filter,
	context: NetworkContext,
	run: Run,
): Promise<LoadedNetwork> {
	const restriction = restrictionOf(relation, filter);
	const { ties, modes, incidence, named = [] } = await tied(relation, restriction, context, run);
	const [first, second] = modes;
	const sources = new Set(named);
	const targets = second === undefined ? sources : new Set<string>();
	for (const { source, target } of ties) {
		sources.add(source);
		targets.add(target);
	}
	const described = await describedActors(relation, first, context, run);
	// A file that ties columns says who is there: other actors of the project are not in it.
	const isOfFile = relation.rule === 'columns' || relation.rule === 'replies';
	const isThere = ({ id }: ActorRow) => !isOfFile || sources.has(id);
	const actors = described
		? placed(described, second, sources, targets)
		: [
				...(await thingsOnMap(first, filter, sources, run)).filter(isThere),
				...(second === undefined ? [] : await thingsOnMap(second, filter, targets, run)),
			];
	const bare = (mode: Mode) => (id: string) => ({ id, label: id, mode, attributes: {} });
	const known = new Set(actors.map(({ mode, id }) => `${mode}\n${id}`));
	const others = named.filter((id) => !known.has(`${first}\n${id}`)).map(bare(first));
	const built = await buildNetworkInSlices(
		{ actors: [...actors, ...others], ties: turned(ties, relation) },
		{ sourceMode: first, targetMode: second },
	);
	const sides = second === undefined ? [sources] : [sources, targets];
	return { ...built, relation, incidence, match: described && matchOf(described, sides) };
}

/**
 * The part of a network that the rows of a window of time make: those whom these rows name, and
 * their ties.
 *
 * @param whole the network that `filter` gives without a window: it knows everyone
 */
export async function loadWindow(
	whole: LoadedNetwork,
	filter: Filter,
	dated: DatedRows,
	context: NetworkContext,
	run: Run,
): Promise<LoadedNetwork> {
	const { relation, match } = whole;
	const restriction = restrictionOf(relation, filter, dated);
	const { ties, modes, incidence, named = [] } = await tied(relation, restriction, context, run);
	const [sourceMode, targetMode = sourceMode] = modes;
	const present = new Set(named.map((id) => nodeKey(sourceMode, id)));
	for (const { source, target } of ties) {
		present.add(nodeKey(sourceMode, source)).add(nodeKey(targetMode, target));
	}
	const keys = whole.graph.filterNodes((key) => present.has(key));
	const actors = keys.map((key) => whole.graph.getNodeAttributes(key));
	const modesOfEnds = { sourceMode, targetMode };
	const built = await buildNetworkInSlices({ actors, ties: turned(ties, relation) }, modesOfEnds);
	return { ...built, relation, incidence, match };
}

/** How many of the rows behind a network have which days. */
export function loadDays(
	relation: Relation,
	by: RowDate,
	filter: Filter,
	context: NetworkContext,
	run: Run,
): Promise<DaysOfRows[]> {
	return run<DaysOfRows>(rowDays(relation, by, restrictionOf(relation, filter), context));
}

/** How far a file describes those tied, on the sides where it describes anyone. */
function matchOf(described: readonly ActorRow[], sides: readonly ReadonlySet<string>[]): MatchRate {
	const sideOf = described.map(({ id }) => sides.findIndex((ends) => ends.has(id)));
	const counts = sides.map((ends, side) => ({
		tied: ends.size,
		described: sideOf.filter((one) => one === side).length,
	}));
	const known = counts.filter((side) => side.described > 0);
	const met = known.length > 0 ? known : counts;
	return {
		tied: met.reduce((sum, side) => sum + side.tied, 0),
		described: met.reduce((sum, side) => sum + side.described, 0),
	};
}

/** The rows of a file of actors in the mode where each is met: the first one, else the second. */
function placed(
	described: readonly ActorRow[],
	second: Mode | undefined,
	sources: ReadonlySet<string>,
	targets: ReadonlySet<string>,
): ActorRow[] {
	if (second === undefined) return [...described];
	return described.map((row) =>
		targets.has(row.id) && !sources.has(row.id) ? { ...row, mode: second } : row,
	);
}
