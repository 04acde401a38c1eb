import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { networkParagraphs } from '../../../src/lib/map/description/network-paragraphs.ts';
import { bridgesOf } from '../../../src/lib/network/bridges.ts';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';
import { networkFacts } from '../../../src/lib/network/describe/network-facts.ts';
import { groupsOf, type Groups } from '../../../src/lib/network/groups/groups.ts';
import { linksOf, measuredNetwork } from '../../../src/lib/network/links.ts';
import type { Network } from '../../../src/lib/network/network.ts';
import { wordingOf, type Locale } from '../../../src/lib/text/messages.ts';
import { davis, hasRealFiles, miserables } from '../network/reference-networks.ts';

interface Expected {
	actors: number;
	ties: number;
	components: number[];
	best: { label: string; degree: number }[];
	equal: number;
	cuts: { label: string; held: number }[];
}

// NetworkX's counts: see description.py beside the file.
const expected: Record<'miserables' | 'davis' | 'davisEvents', Expected> = JSON.parse(
	readFileSync('tests/fixtures/networks/description.json', 'utf8'),
);

const known = (network: Network, groups?: Groups) => ({
	groups,
	bridges: bridgesOf(linksOf(measuredNetwork(network).measured)),
	compare: new Intl.Collator('fr').compare,
});
const facts = (network: Network, groups?: Groups) => networkFacts(network, known(network, groups));
/** With ordinary spaces. */
const told = (network: Network, locale: Locale, groups?: Groups, hidden: string[] = []) =>
	networkParagraphs(facts(network, groups), { tieMeaning: 'X', hidden }, wordingOf(locale)).map(
		(paragraph) => paragraph.replace(/[\u202f\u00a0]/g, ' '),
	);

const actors = (count: number, kind: (i: number) => string | null) =>
	Array.from({ length: count }, (_, i) => ({
		id: `${i}`,
		label: `N${i}`,
		mode: 'actor',
		attributes: { kind: kind(i) },
	}));

describe.runIf(hasRealFiles)('as NetworkX counts', () => {
	test('Les Misérables', () => {
		const { actors, ties, components, best, equal, cuts } = expected.miserables;
		const found = facts(miserables());
		expect(found.nodeCounts).toEqual([{ mode: 'actor', count: actors }]);
		expect(found.tieCount).toBe(ties);
		expect(found.components).toEqual(components);
		expect(found.best[0]).toMatchObject({ nodes: best, equal, allEqual: false });
		expect(found.cuts?.map(({ label, held }) => ({ label, held }))).toEqual(cuts);
	});

	test('Davis, each mode apart', () => {
		const found = facts(davis());
		const women = expected.davis;
		expect(found.tieCount).toBe(women.ties);
		expect(found.components).toEqual(women.components);
		expect(found.best.map(({ nodes }) => nodes.map(({ degree }) => degree))).toEqual(
			[women, expected.davisEvents].map(({ best }) => best.map(({ degree }) => degree)),
		);
		expect(found.best.map(({ equal }) => equal)).toEqual([women.equal, expected.davisEvents.equal]);
		expect(found.cuts).toHaveLength(women.cuts.length);
	});

	test('said in sentences, the densest group among stable ones', () => {
		const network = miserables();
		const groups = groupsOf(network, { seed: 1 });
		const paragraphs = told(network, 'fr', groups);
		expect(paragraphs[0]).toBe(
			'Ce réseau compte 77 acteurs et 254 liens. Ce que représente un trait : X.',
		);
		expect(paragraphs[1]).toBe('De proche en proche, tout le réseau est relié.');
		expect(paragraphs[2]).toBe('Le plus de liens : Valjean (36), Gavroche (22) et Marius (19).');
		expect(paragraphs[4]).toBe(
			'8 points de passage obligés. Sans Valjean, 15 autres ne seraient plus en lien avec le reste ; sans Myriel, 7 ; sans Gavroche, 4.',
		);
	});
});

test('an empty network, and one actor', () => {
	const empty = buildNetwork({ actors: [], ties: [] }).graph;
	expect(told(empty, 'fr')).toEqual(['Ce réseau est vide : personne à montrer avec ces choix.']);
	const one = buildNetwork({ actors: actors(1, () => null), ties: [] }).graph;
	expect(told(one, 'fr')).toEqual(['Ce réseau ne compte que 1 acteur, sans aucun lien.']);
	expect(told(one, 'en')).toEqual(['This network has only 1 actor, without any tie.']);
});

test('two actors without tie', () => {
	const two = buildNetwork({ actors: actors(2, () => null), ties: [] }).graph;
	expect(told(two, 'fr')).toEqual([
		'Ce réseau compte 2 acteurs et 0 lien.',
		'Aucun lien n’y figure.',
	]);
});

test('two hundred kinds: the first are named, the others counted', () => {
	// Kinds 0 to 4 have three actors each, the 195 others one.
	const rows = actors(210, (i) => (i < 15 ? `k${Math.floor(i / 3)}` : `z${i}`));
	const { graph } = buildNetwork({ actors: rows, ties: [] });
	expect(told(graph, 'fr')[0]).toBe(
		'Ce réseau compte 210 acteurs et 0 lien. Par type : k0 (3), k1 (3), k2 (3), k3 (3), k4 (3), 195 autres types (195).',
	);
	expect(told(graph, 'en')[0]).toContain('195 other kinds (195).');
});

test('components, isolates, equals and what is left out', () => {
	// 0–1, 2–3 and 4 alone: all that are tied have one tie.
	const { graph } = buildNetwork({
		actors: actors(5, () => null),
		ties: [
			{ source: '0', target: '1', weight: 1 },
			{ source: '2', target: '3', weight: 1 },
		],
	});
	expect(told(graph, 'fr', undefined, ['3 actors out', 'Place : x.'])).toEqual([
		'Ce réseau compte 5 acteurs et 2 liens. Ce que représente un trait : X.',
		'Le réseau est en 2 ensembles séparés ; le plus grand en réunit 2 sur 5. Un autre n’a aucun lien.',
		'Le plus de liens : N0 (1), N1 (1), N2 (1) et 1 autre à égalité.',
		'Aucun point de passage obligé : retirer un nœud, quel qu’il soit, n’en sépare pas d’autres.',
		'À noter. 3 actors out. Place : x.',
	]);
});

test('a group is told only where groups are stable, by the share of its pairs that are tied', () => {
	// A triangle 0–1–2, and a path 3–4–5–6 beside it: densities 3/3 and 3/6.
	const pairs = [
		[0, 1],
		[1, 2],
		[0, 2],
		[3, 4],
		[4, 5],
		[5, 6],
	];
	const { graph } = buildNetwork({
		actors: actors(7, () => null),
		ties: pairs.map(([a, b]) => ({ source: `${a}`, target: `${b}`, weight: 1 })),
	});
	const groups = (stability: number): Groups => ({
		of: new Map(graph.nodes().map((key, i) => [key, i < 3 ? 2 : 1])),
		sizes: [4, 3],
		method: 'leiden',
		modularity: 0.5,
		runs: 50,
		stability,
		otherRuns: 20,
		seed: 1,
	});
	expect(facts(graph, groups(0.9)).groups).toEqual({
		count: 2,
		densest: { group: 2, size: 3, density: 1, names: ['N0', 'N1', 'N2'] },
	});
	expect(told(graph, 'fr', groups(0.9))[3]).toContain(
		'Le plus dense est le groupe 2 (3 membres) : 100 % des liens possibles y existent, autour de N0, N1 et N2.',
	);
	expect(told(graph, 'en', groups(0.4))[3]).toContain('No division into groups holds');
});
