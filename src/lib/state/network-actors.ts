import type { ResultRow } from '../db/engine.ts';
import { foldWords } from '../import/fold-words.ts';
import { isFiltering, NO_FILTER, type Filter } from '../model/filter.ts';
import type { Relation } from '../model/relation.ts';
import type { ActorRow, AttributeValue, Mode } from '../network/network-rows.ts';
import type { NetworkContext } from '../queries/network/incidence.ts';
import {
	actorRows,
	CONTRIBUTION_ROWS,
	describingRows,
	eventRows,
} from '../queries/network/network-queries.ts';
import type { Statement } from '../sql/statement.ts';

export type Run = <Row extends object>(statement: Statement) => Promise<Row[]>;

/** How many of the things tied are described by a file of actors. */
export interface MatchRate {
	tied: number;
	described: number;
}

const INTERNAL = new Set(['source_file', 'source_line', 'declared', 'label', 'was_merged']);

function toActor(row: ResultRow, mode: Mode, key: string): ActorRow {
	const attributes: Record<string, AttributeValue> = {};
	for (const [name, value] of Object.entries(row)) {
		if (name === key || INTERNAL.has(name)) continue;
		attributes[name] = Array.isArray(value) ? value.join(', ') : value;
	}
	return { id: String(row[key]), label: String(row.label ?? row[key]), mode, attributes };
}

/** Everything known of the things of one mode, under a filter; nothing when no table describes them. */
async function known(mode: Mode, filter: Filter, run: Run): Promise<ActorRow[]> {
	const rows = async (statement: Statement, key: string) =>
		(await run<ResultRow>(statement)).map((row) => toActor(row, mode, key));
	switch (mode) {
		case 'actor':
			return rows(actorRows(filter), 'actor_id');
		case 'event':
			return rows(eventRows(filter), 'event_id');
		case 'contribution':
			return rows(CONTRIBUTION_ROWS, 'contribution_id');
		default:
			return [];
	}
}

/**
 * The things of one mode of the project that belong on the map: those tied, and those that the
 * filter keeps although nothing ties them. Contributions without a tie say nothing and stay out.
 */
export async function thingsOnMap(
	mode: Mode,
	filter: Filter,
	tied: ReadonlySet<string>,
	run: Run,
): Promise<ActorRow[]> {
	const all = await known(mode, NO_FILTER, run);
	if (mode === 'contribution') return all.filter(({ id }) => tied.has(id));
	if (!isFiltering(filter)) return all;
	const kept = new Set((await known(mode, filter, run)).map(({ id }) => id));
	return all.filter(({ id }) => tied.has(id) || kept.has(id));
}

/** Titles of the column that names a thing, the most telling first. */
const NAMES = ['label', 'nom', 'name', 'libelle', 'intitule', 'titre', 'title'];

/** A row under the name that a column gives it, its identifier being no name. */
function labelled(row: ActorRow): ActorRow {
	const folded = new Map(
		Object.entries(row.attributes).map(([title, value]) => [foldWords(title), value]),
	);
	const label = NAMES.map((name) => folded.get(name)).find((value) => value);
	return label ? { ...row, label: String(label) } : row;
}

/** The rows of the file that a relation says describes its actors; nothing when it says none. */
export async function describedActors(
	{ described }: Relation,
	mode: Mode,
	context: NetworkContext,
	run: Run,
): Promise<ActorRow[] | undefined> {
	if (!described) return undefined;
	const rows = await run<ResultRow>(describingRows(described, context));
	return rows.map((row) => labelled(toActor(row, mode, 'described id')));
}
