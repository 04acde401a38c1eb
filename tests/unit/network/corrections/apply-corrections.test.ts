import { describe, expect, test } from 'vitest';
import type { Correction } from '../../../../src/lib/model/network-correction.ts';
import { buildNetwork } from '../../../../src/lib/network/build-network.ts';
import { applyCorrections } from '../../../../src/lib/network/corrections/apply-corrections.ts';
import { mergeCorrections } from '../../../../src/lib/network/corrections/merge-corrections.ts';
import { statedReader } from '../../../../src/lib/network/corrections/what-is-stated.ts';
import type { Network } from '../../../../src/lib/network/network.ts';
import type { ActorRow, TieRow } from '../../../../src/lib/network/network-rows.ts';

const actor = (id: string, label = id): ActorRow => ({ id, label, mode: 'actor', attributes: {} });
const tie = (source: string, target: string, rest: Partial<TieRow> = {}): TieRow => ({
	source,
	target,
	weight: 2,
	...rest,
});
const named = (id: string, label = id) => ({ key: `actor:${id}`, label });

/** A – B – C, and D alone. */
const undirected = () =>
	buildNetwork({
		actors: ['A', 'B', 'C', 'D'].map((id) => actor(id)),
		ties: [tie('A', 'B', { kind: 'finance' }), tie('B', 'C')],
	}).graph;
/** A → B, B → A, B → C. */
const directed = () =>
	buildNetwork({
		actors: ['A', 'B', 'C'].map((id) => actor(id)),
		ties: [tie('A', 'B'), tie('B', 'A'), tie('B', 'C')].map((one) => ({ ...one, directed: true })),
	}).graph;

const wrongTie = (from: string, to: string, isDirected = false): Correction => ({
	kind: 'wrong-tie',
	from: named(from),
	to: named(to),
	directed: isDirected,
});
const missingTie = (
	from: string,
	to: string,
	rest: { directed?: boolean; tieKind?: string } = {},
): Correction => ({
	kind: 'missing-tie',
	from: named(from),
	to: named(to),
	directed: false,
	...rest,
});

const tiesOf = (network: Network) =>
	network
		.mapEdges((_edge, { weight, kinds }, source, target, _s, _t, isUndirected) =>
			[
				source.slice('actor:'.length),
				isUndirected ? '–' : '→',
				target.slice('actor:'.length),
				weight,
				...kinds,
			].join(' '),
		)
		.toSorted();

describe('each kind of correction', () => {
	test('a wrong tie goes, and the network given stays as it is', () => {
		const network = undirected();
		const { graph, applied, notApplied } = applyCorrections(network, [wrongTie('B', 'A')]);
		expect(tiesOf(graph)).toEqual(['B – C 2']);
		expect(applied).toEqual([wrongTie('B', 'A')]);
		expect(notApplied).toEqual([]);
		expect(tiesOf(network)).toEqual(['A – B 2 finance', 'B – C 2']);
	});

	test('of two opposite ties, one goes or both', () => {
		const one = applyCorrections(directed(), [wrongTie('A', 'B', true)]).graph;
		expect(tiesOf(one)).toEqual(['B → A 2', 'B → C 2']);
		const both = applyCorrections(directed(), [wrongTie('A', 'B')]).graph;
		expect(tiesOf(both)).toEqual(['B → C 2']);
	});

	test('a missing tie comes with weight 1, its kind and its direction', () => {
		const plain = applyCorrections(undirected(), [missingTie('A', 'D', { tieKind: 'héberge' })]);
		expect(tiesOf(plain.graph)).toEqual(['A – B 2 finance', 'A – D 1 héberge', 'B – C 2']);
		const way = applyCorrections(directed(), [missingTie('C', 'A', { directed: true })]);
		expect(tiesOf(way.graph)).toContain('C → A 1');
	});

	test('another kind of a tie that is there adds to it, as another row would', () => {
		const { graph } = applyCorrections(undirected(), [
			missingTie('A', 'B', { tieKind: 'conseille' }),
		]);
		expect(tiesOf(graph)).toEqual(['A – B 3 finance conseille', 'B – C 2']);
	});

	test('a direction has no meaning in a network without any; a tie without one can join others', () => {
		const flat = applyCorrections(undirected(), [missingTie('D', 'A', { directed: true })]);
		expect(tiesOf(flat.graph)).toContain('D – A 1');
		const mixed = applyCorrections(directed(), [missingTie('C', 'A')]);
		expect(tiesOf(mixed.graph)).toContain('C – A 1');
	});

	test('a missing actor comes, with its kind, and its tie', () => {
		const { graph, notApplied } = applyCorrections(undirected(), [
			missingTie('Régie', 'A'),
			{ kind: 'missing-actor', actor: named('Régie'), actorKind: 'Association' },
		]);
		expect(graph.getNodeAttributes('actor:Régie')).toEqual({
			id: 'Régie',
			label: 'Régie',
			mode: 'actor',
			attributes: { kind: 'Association' },
		});
		expect(tiesOf(graph)).toContain('Régie – A 1');
		expect(notApplied).toEqual([]);
	});

	test('a wrong name changes, under the same key', () => {
		const network = undirected();
		const correction: Correction = { kind: 'wrong-name', actor: named('A'), name: 'Âge' };
		const { graph } = applyCorrections(network, [correction]);
		expect(graph.getNodeAttribute('actor:A', 'label')).toBe('Âge');
		expect(network.getNodeAttribute('actor:A', 'label')).toBe('A');
	});
});

describe('actors are known again', () => {
	const network = () =>
		buildNetwork({
			actors: [actor('1', 'Ville'), actor('2', 'Infini'), actor('3', 'Club'), actor('4', 'Club')],
			ties: [tie('1', '2')],
		}).graph;

	test('by their key when the name changed, by their name when the key changed', () => {
		const renamed = { kind: 'wrong-tie', directed: false } as const;
		const byKey = { ...renamed, from: named('1', 'Mairie'), to: named('2', 'Infini') };
		expect(applyCorrections(network(), [byKey]).graph.size).toBe(0);
		const byName = { ...renamed, from: named('A1', 'Ville'), to: { key: '', label: 'Infini' } };
		expect(applyCorrections(network(), [byName]).graph.size).toBe(0);
	});

	test('but not by a name that several have', () => {
		const tied = { kind: 'missing-tie', directed: false } as const;
		const club: Correction = { ...tied, from: named('1'), to: { key: '', label: 'Club' } };
		expect(applyCorrections(network(), [club]).notApplied).toEqual([
			{ correction: club, why: 'ambiguous' },
		]);
	});
});

describe('what cannot be applied is told', () => {
	const whys = (network: Network, ...corrections: Correction[]) =>
		applyCorrections(network, corrections).notApplied.map(({ why }) => why);

	test('an actor that is not there, a tie gone, there already, or with oneself', () => {
		const network = undirected();
		expect(whys(network, wrongTie('A', 'Z'))).toEqual(['absent']);
		expect(whys(network, wrongTie('A', 'D'))).toEqual(['no-tie']);
		expect(whys(network, missingTie('A', 'B'))).toEqual(['already-there']);
		expect(whys(network, missingTie('A', 'B', { tieKind: 'finance' }))).toEqual(['already-there']);
		expect(whys(network, missingTie('A', 'A'))).toEqual(['same-actor']);
		const missing = { kind: 'missing-actor', actor: named('X', 'A') } as const;
		expect(whys(network, missing)).toEqual(['already-there']);
		expect(whys(network, { kind: 'wrong-name', actor: named('A'), name: 'A' })).toEqual([
			'already-there',
		]);
	});

	test('the very network comes back when nothing is applied', () => {
		const network = undirected();
		expect(applyCorrections(network, [wrongTie('A', 'D')]).graph).toBe(network);
		expect(applyCorrections(network, []).graph).toBe(network);
	});

	test('the same twice counts once, whatever the order of its ends', () => {
		const { graph, applied, notApplied } = applyCorrections(undirected(), [
			missingTie('A', 'D'),
			missingTie('D', 'A'),
		]);
		expect(tiesOf(graph)).toContain('A – D 1');
		expect(applied).toHaveLength(1);
		expect(notApplied.map(({ why }) => why)).toEqual(['repeated']);
	});

	test('two that contradict each other are both left, unless one takes the place of the other', () => {
		const network = undirected();
		expect(whys(network, wrongTie('A', 'B'), missingTie('B', 'A'))).toEqual([
			'contradicted',
			'contradicted',
		]);
		const name = (text: string): Correction => ({
			kind: 'wrong-name',
			actor: named('A'),
			name: text,
		});
		expect(whys(network, name('Un'), name('Deux'), name('Un'))).toEqual([
			'contradicted',
			'contradicted',
			'repeated',
		]);
		const replaced = applyCorrections(network, [
			missingTie('A', 'B', { tieKind: 'conseille' }),
			wrongTie('A', 'B'),
		]);
		expect(tiesOf(replaced.graph)).toEqual(['A – B 1 conseille', 'B – C 2']);
		const opposite = [wrongTie('A', 'B', true), missingTie('B', 'C', { directed: true })];
		expect(whys(directed(), ...opposite)).toEqual(['already-there']);
	});

	test('in a network of two modes, ties go from one to the other', () => {
		const { graph } = buildNetwork(
			{
				actors: [actor('A'), actor('B'), { ...actor('E'), mode: 'event' }],
				ties: [tie('A', 'E')],
			},
			{ targetMode: 'event' },
		);
		expect(whys(graph, missingTie('A', 'B'))).toEqual(['same-side']);
		const newcomer = { key: 'event:Bal', label: 'Bal' };
		const { graph: made, notApplied } = applyCorrections(graph, [
			{ kind: 'missing-actor', actor: newcomer },
			{ kind: 'missing-tie', from: named('B'), to: newcomer, directed: false },
		]);
		expect(notApplied).toEqual([]);
		expect(made.getNodeAttribute('event:Bal', 'mode')).toBe('event');
		expect(made.hasEdge('actor:B', 'event:Bal')).toBe(true);
	});
});

test('what the data say of each', () => {
	const stated = statedReader(undirected());
	expect(stated(wrongTie('A', 'B'))).toEqual({
		say: 'ties',
		count: 1,
		weight: 2,
		kinds: ['finance'],
	});
	expect(stated(missingTie('A', 'D'))).toEqual({ say: 'no-tie' });
	expect(stated(missingTie('A', 'Z'))).toEqual({ say: 'absent', label: 'Z' });
	expect(stated({ kind: 'wrong-name', actor: named('A', 'Vieux'), name: 'B' })).toEqual({
		say: 'actor',
		label: 'A',
	});
});

test('corrections that come are put once with those there; what was decided here stays', () => {
	const proposed = (correction: Correction, accepted?: boolean) => ({
		correction,
		reason: '',
		by: '',
		...(accepted !== undefined && { decision: { accepted, reason: '', by: '' } }),
	});
	const [ab, bc, ad, cd] = [
		wrongTie('A', 'B'),
		wrongTie('B', 'C'),
		missingTie('A', 'D'),
		missingTie('C', 'D'),
	];
	const merged = mergeCorrections(
		[proposed(ab), proposed(bc, true)],
		[proposed(ab, false), proposed(bc, false), proposed(ad), proposed(ad), proposed(cd, true)],
	);
	expect(merged).toEqual({
		corrections: [proposed(ab, false), proposed(bc, true), proposed(ad), proposed(cd, true)],
		added: 2,
		addedDecided: 1,
		decided: 1,
		known: 2,
		differing: 1,
	});
});
