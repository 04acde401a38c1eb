import { describe, expect, test } from 'vitest';
import type { Correction } from '../../../src/lib/model/network-correction.ts';
import type { Relation } from '../../../src/lib/model/relation.ts';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';
import { incidenceOf } from '../../../src/lib/network/projection/incidence-of-pairs.ts';
import { CorrectedNetwork } from '../../../src/lib/state/corrected-network.svelte.ts';
import { NetworkCorrections } from '../../../src/lib/state/network-corrections.svelte.ts';
import type { LoadedNetwork } from '../../../src/lib/state/network-loading.ts';
import { Project } from '../../../src/lib/state/project.svelte.ts';
import { today } from '../../../src/lib/state/today.ts';

const named = (id: string, mode = 'actor') => ({ key: `${mode}:${id}`, label: id });
const wrong = (from: string, to: string): Correction => ({
	kind: 'wrong-tie',
	from: named(from),
	to: named(to),
	directed: false,
});
const absent: Correction = { kind: 'missing-actor', actor: named('D') };
const tied: Correction = {
	kind: 'missing-tie',
	from: named('D'),
	to: named('A'),
	directed: false,
};

/** A – B – C. */
function stated(): LoadedNetwork {
	const ties = [
		{ source: 'A', target: 'B', weight: 1 },
		{ source: 'B', target: 'C', weight: 1 },
	];
	return { ...buildNetwork({ actors: [], ties }), relation: { rule: 'ties' } };
}

function opened(loaded = stated()) {
	const project = new Project();
	const corrected = new CorrectedNetwork(
		() => loaded,
		() => project.networks.current.corrections ?? [],
	);
	const corrections = new NetworkCorrections(
		() => project,
		() => corrected,
	);
	return { project, networks: project.networks, loaded, corrected, corrections };
}

const sizes = ({ whole }: CorrectedNetwork) => [whole?.graph.order, whole?.graph.size];

describe('corrections of the network at hand', () => {
	test('a proposal changes nothing until it is accepted, and says who, when and why', () => {
		const { corrections, corrected, loaded } = opened();
		corrections.proposer = ' Vivre la rue ';
		expect(corrections.propose([wrong('A', 'B')], ' Jamais vus. ')).toBe(true);
		expect(corrections.propose([wrong('B', 'A')], 'Une seconde fois.')).toBe(false);
		expect(corrections.open).toEqual([
			{ correction: wrong('A', 'B'), reason: 'Jamais vus.', by: 'Vivre la rue', on: today() },
		]);
		expect(corrected.whole).toBe(loaded);
		corrections.decider = 'Ville';
		corrections.decide(corrections.open, true, 'Vérifié.');
		expect(sizes(corrected)).toEqual([3, 1]);
		expect(corrections.decided[0]?.decision).toEqual({
			accepted: true,
			reason: 'Vérifié.',
			by: 'Ville',
			on: today(),
		});
		expect(loaded.graph.size).toBe(2);
	});

	test('each step is undone, and a decision can be reopened', () => {
		const { corrections, corrected, networks } = opened();
		corrections.propose([absent, tied], 'Elle existe.');
		corrections.decide(corrections.open, true, '');
		expect(sizes(corrected)).toEqual([4, 3]);
		expect(networks.undoable).toBe('corrections-decided');
		networks.undo();
		expect(sizes(corrected)).toEqual([3, 2]);
		expect(corrections.open).toHaveLength(2);
		networks.redo();
		const [first] = corrections.decided;
		if (first) corrections.reconsider(first);
		// Its tie waits for the actor, and says so.
		expect(sizes(corrected)).toEqual([3, 2]);
		expect(corrections.decided.map((one) => corrections.whyNot(one))).toEqual(['absent']);
		const [open] = corrections.open;
		if (open) corrections.withdraw(open);
		expect(networks.undoable).toBe('correction-removed');
		expect(corrections.open).toEqual([]);
	});

	test('a refusal changes nothing; another proposal makes no new network', () => {
		const { corrections, corrected, loaded } = opened();
		corrections.propose([wrong('A', 'B')], 'Non.');
		corrections.decide(corrections.open, false, 'Elle existe.');
		expect(corrected.whole).toBe(loaded);
		corrections.propose([wrong('B', 'C')], 'Non.');
		corrections.decide(corrections.open, true, '');
		const before = corrected.whole;
		corrections.propose([absent], 'Elle existe.');
		expect(corrected.whole?.graph).toBe(before?.graph);
		expect(corrections.appliedCount).toBe(1);
	});

	test('those that came before their network are kept when it comes', () => {
		const { corrections, networks } = opened();
		corrections.propose([absent], 'Elle existe.');
		networks.add({ rule: 'ties' });
		expect(corrections.open).toHaveLength(1);
	});
});

test('in a window of time, what is added without a date is left out, what is wrong stays wrong', () => {
	const { corrections, corrected } = opened();
	corrections.propose([wrong('A', 'B'), absent, tied], 'Oui.');
	corrections.decide(corrections.open, true, '');
	expect(sizes(corrected)).toEqual([4, 2]);
	const part = corrected.windowOf(stated());
	expect([part.graph.order, part.graph.size]).toEqual([3, 1]);
	const selected = corrected.partOf(stated());
	expect([selected.graph.order, selected.graph.size]).toEqual([4, 2]);
});

test('who came to what follows the corrections of a network of two modes', () => {
	const relation: Relation = { rule: 'two-mode', incidence: { of: 'participations' } };
	const pairs = [
		{ a: 'A', b: 'Bal', n: 1 },
		{ a: 'B', b: 'Bal', n: 1 },
	];
	const built = buildNetwork(
		{ actors: [], ties: pairs.map(({ a, b, n }) => ({ source: a, target: b, weight: n })) },
		{ targetMode: 'event' },
	);
	const { incidence } = incidenceOf(pairs);
	const { corrections, corrected } = opened({ ...built, relation, incidence });
	corrections.propose(
		[
			{ kind: 'wrong-tie', from: named('Bal', 'event'), to: named('A'), directed: false },
			{ kind: 'missing-actor', actor: named('Fête', 'event') },
			{ kind: 'missing-tie', from: named('Fête', 'event'), to: named('A'), directed: false },
		],
		'Oui.',
	);
	corrections.decide(corrections.open, true, '');
	// A at the fête, B at the ball: actors and events numbered in the order of their names.
	expect(corrected.whole?.incidence).toEqual({
		firstCount: 2,
		secondCount: 2,
		first: Uint32Array.from([1, 0]),
		second: Uint32Array.from([0, 1]),
	});
});
