import type { ProjectionWeight } from '../../lib/model/relation.ts';
import { ACTOR_MEASURES, type ActorMeasure } from '../../lib/network/measures/actor-measures.ts';
import type { GroupMethod } from '../../lib/network/groups/find-groups.ts';
import { Misuse } from '../misuse.ts';

/** The options of `maillage network`, as `parseArgs` takes them. */
export const NETWORK_OPTIONS = {
	source: { type: 'string' },
	target: { type: 'string', multiple: true },
	weight: { type: 'string' },
	directed: { type: 'boolean' },
	'two-mode': { type: 'boolean' },
	project: { type: 'string' },
	weights: { type: 'string' },
	minimum: { type: 'string' },
	'max-pairs': { type: 'string' },
	split: { type: 'string' },
	table: { type: 'string' },
	where: { type: 'string', multiple: true },
	replies: { type: 'string' },
	'tie-where': { type: 'string', multiple: true },
	nodes: { type: 'string' },
	id: { type: 'string' },
	attribute: { type: 'string', multiple: true },
	measures: { type: 'string' },
	groups: { type: 'string' },
	seed: { type: 'string' },
	runs: { type: 'string' },
	baseline: { type: 'string' },
	layout: { type: 'boolean' },
} as const;

type Given = Partial<Record<keyof typeof NETWORK_OPTIONS | 'out', unknown>>;

export interface ColumnCondition {
	column: string;
	value: string;
}

/** What `maillage network` is asked, checked. */
export interface NetworkArguments {
	source?: string;
	target: string[];
	weight?: string;
	directed: boolean;
	twoMode: boolean;
	project?: 'source' | 'target';
	weights: ProjectionWeight;
	minimum: number;
	maxPairs: number;
	split?: string;
	table?: string;
	where: ColumnCondition[];
	replies?: { id: string; parent: string; author: string };
	tieWhere: ColumnCondition[];
	nodes?: string;
	id?: string;
	attributes: string[];
	/** Absent: those that the size of the network allows at once. */
	measures?: readonly ActorMeasure[];
	groups: GroupMethod;
	seed: number;
	runs?: number;
	/** Number of random networks; none when 0. */
	baseline: number;
	layout: boolean;
	out?: string;
}

/** Pairs compared by a projection that is made without being asked again. */
const MAX_PAIRS = 5_000_000;

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const texts = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);

function whole(given: Given, name: keyof Given, least: number): number | undefined {
	const value = text(given[name]);
	if (value === undefined) return undefined;
	const number = Number(value);
	if (Number.isSafeInteger(number) && number >= least) return number;
	throw new Misuse(`--${name}: ${JSON.stringify(value)} is not a whole number from ${least} on`);
}

function oneOf<const T extends string>(given: Given, name: keyof Given, allowed: readonly T[]) {
	const value = text(given[name]);
	if (value === undefined) return undefined;
	const found = allowed.find((one) => one === value);
	if (found !== undefined) return found;
	throw new Misuse(`--${name}: ${JSON.stringify(value)} is none of ${allowed.join(', ')}`);
}

function conditions(given: Given, name: 'where' | 'tie-where'): ColumnCondition[] {
	return texts(given[name]).map((one) => {
		const at = one.indexOf('=');
		if (at > 0) return { column: one.slice(0, at), value: one.slice(at + 1) };
		throw new Misuse(`--${name}: ${JSON.stringify(one)} is not of the form COL=VALUE`);
	});
}

function measuresOf(given: Given): readonly ActorMeasure[] | undefined {
	const value = text(given.measures);
	if (value === undefined) return undefined;
	if (value === 'all') return ACTOR_MEASURES;
	return value.split(',').map((name) => {
		const found = ACTOR_MEASURES.find((one) => one === name.trim());
		if (found) return found;
		throw new Misuse(`--measures: ${name} is none of ${ACTOR_MEASURES.join(', ')}`);
	});
}

function repliesOf(given: Given): NetworkArguments['replies'] {
	const value = text(given.replies);
	if (value === undefined) return undefined;
	const [id, parent, author, ...rest] = value.split(',').map((name) => name.trim());
	if (id && parent && author && rest.length === 0) return { id, parent, author };
	throw new Misuse('--replies: three columns are wanted, ID,PARENT,AUTHOR');
}

const SEPARATORS: Record<string, string> = { '\\t': '\t', '\\n': '\n' };

/** Checks what was given. Throws a Misuse that says what is wrong. */
export function networkArguments(given: Given): NetworkArguments {
	const split = text(given.split);
	const checked = {
		source: text(given.source),
		target: texts(given.target),
		weight: text(given.weight),
		directed: given.directed === true,
		twoMode: given['two-mode'] === true,
		project: oneOf(given, 'project', ['source', 'target']),
		weights: oneOf(given, 'weights', ['count', 'newman', 'jaccard']) ?? 'count',
		minimum: whole(given, 'minimum', 1) ?? 1,
		maxPairs: whole(given, 'max-pairs', 1) ?? MAX_PAIRS,
		split: split === undefined ? undefined : (SEPARATORS[split] ?? split),
		table: text(given.table),
		where: conditions(given, 'where'),
		replies: repliesOf(given),
		tieWhere: conditions(given, 'tie-where'),
		nodes: text(given.nodes),
		id: text(given.id),
		attributes: texts(given.attribute),
		measures: measuresOf(given),
		groups: oneOf(given, 'groups', ['leiden', 'louvain']) ?? 'leiden',
		seed: whole(given, 'seed', 0) ?? 1,
		runs: whole(given, 'runs', 1),
		baseline: whole(given, 'baseline', 0) ?? 0,
		layout: given.layout === true,
		out: text(given.out),
	};
	if ((checked.source === undefined) !== (checked.target.length === 0)) {
		throw new Misuse('--source and --target go together');
	}
	if (checked.replies && checked.source !== undefined) {
		throw new Misuse('--replies stands in place of --source and --target');
	}
	if ((checked.nodes === undefined) !== (checked.id === undefined)) {
		throw new Misuse('--nodes FILE and --id COL go together');
	}
	return checked;
}
