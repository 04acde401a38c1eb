import { describe, expect, test } from 'vitest';
import { focusOf } from '../../../src/lib/map/view/focus.ts';
import { listRows } from '../../../src/lib/map/actors/list-rows.ts';
import {
	extentOf,
	fitFrame,
	shownExtent,
	turned,
	visibleKeys,
} from '../../../src/lib/map/view/map-frame.ts';
import { portraitOf } from '../../../src/lib/map/actors/portrait.ts';
import { searchActors } from '../../../src/lib/map/actors/search-actors.ts';
import { HitTest } from '../../../src/lib/map/view/hit-test.ts';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';

const { compare } = new Intl.Collator('fr');

const LABELS = [
	'Centre social Keredern',
	'École Jean-Moulin',
	'L’Œuvre du quartier',
	'Éco-quartier',
	'Parlons-en ! Le journal',
	'Infini',
];

const { graph } = buildNetwork({
	actors: LABELS.map((label, i) => ({
		id: `${i}`,
		label,
		mode: 'actor',
		attributes: {
			territory: i === 0 ? 'Bellevue' : null,
			kind: i === 0 ? 'Association' : null,
			site: '',
		},
	})),
	ties: [
		{ source: '0', target: '1', weight: 1 },
		{ source: '0', target: '2', weight: 3 },
		{ source: '0', target: '3', weight: 3 },
		{ source: '3', target: '4', weight: 1 },
	],
});

describe('searching an actor', () => {
	const found = (text: string) => searchActors(graph, text, compare).map(({ label }) => label);

	test('minds neither case, accents, ligatures nor the shape of apostrophes', () => {
		expect(found('ecole')).toEqual(['École Jean-Moulin']);
		expect(found("L'OEUVRE")).toEqual(['L’Œuvre du quartier']);
	});

	test('gives names that begin with it, then words, then the rest', () => {
		expect(found('e')[0]).toBe('Éco-quartier');
		expect(found('qu')).toEqual(['Éco-quartier', 'L’Œuvre du quartier']);
		expect(found('social')).toEqual(['Centre social Keredern']);
		expect(found('oul')).toEqual(['École Jean-Moulin']);
	});

	test('finds nothing for a blank, and takes signs for what they are', () => {
		expect(found('  ')).toEqual([]);
		expect(found('.')).toEqual([]);
		expect(found('en !')).toEqual(['Parlons-en ! Le journal']);
	});
});

describe('what stays lit', () => {
	test('is the hovered actor’s neighbourhood before the selected one’s, strongest first', () => {
		const focus = focusOf(graph, { hovered: 'actor:0', selected: 'actor:4' });
		expect(focus?.centre).toBe('actor:0');
		expect(focus?.nodes).toEqual(['actor:0', 'actor:2', 'actor:3', 'actor:1']);
		expect(focus?.ties).toHaveLength(3);
		expect(focusOf(graph, { selected: 'actor:4' })?.nodes).toEqual(['actor:4', 'actor:3']);
	});

	test('is highlighted actors and the ties among them', () => {
		const highlighted = new Set(['actor:0', 'actor:3', 'actor:4', 'actor:gone']);
		const focus = focusOf(graph, { highlighted });
		expect(focus?.nodes).toEqual(['actor:0', 'actor:3', 'actor:4']);
		expect(focus?.ties).toHaveLength(2);
		expect(focus?.centre).toBeUndefined();
	});

	test('is highlighted actors before the selected one’s neighbourhood, after the hovered one’s', () => {
		const highlighted = new Set(['actor:4', 'actor:3']);
		const focus = focusOf(graph, { selected: 'actor:3', highlighted });
		// The selected one first, so that its label is placed.
		expect(focus?.nodes).toEqual(['actor:3', 'actor:4']);
		expect(focus?.centre).toBe('actor:3');
		expect(focusOf(graph, { selected: 'actor:0', highlighted })?.centre).toBeUndefined();
		expect(focusOf(graph, { hovered: 'actor:0', highlighted })?.centre).toBe('actor:0');
	});

	test('is everything when nothing is pointed at, or it is gone', () => {
		expect(focusOf(graph, {})).toBeUndefined();
		expect(focusOf(graph, { selected: 'actor:gone' })).toBeUndefined();
	});
});

describe('a portrait', () => {
	test('says the place of an actor in the network', () => {
		const portrait = portraitOf(graph, 'actor:0', compare);
		expect(portrait).toMatchObject({
			line: ['Association', 'Bellevue'],
			attributes: [],
			tied: [{ mode: 'actor', count: 3 }],
			rank: 1,
			peers: 6,
			// Without it, 1 and 2 are alone; 3 and 4 are the largest rest.
			cutOff: 2,
			weighted: true,
		});
		expect(portrait.neighbours.map(({ label }) => label)).toEqual([
			'Éco-quartier',
			'L’Œuvre du quartier',
			'École Jean-Moulin',
		]);
		expect(portraitOf(graph, 'actor:5', compare)).toMatchObject({ tied: [], rank: 6, cutOff: 0 });
	});

	test('counts the neighbours of each kind, and those of none', () => {
		const { kinds, withoutKind } = portraitOf(graph, 'actor:3', compare);
		// Tied to the social centre, an association, and to the journal, of no kind.
		expect(kinds).toEqual([{ kind: 'Association', count: 1 }]);
		expect(withoutKind).toBe(1);
		expect(portraitOf(graph, 'actor:0', compare)).toMatchObject({ kinds: [], withoutKind: 3 });
	});
});

test('the list has everybody, by ties then by name, or by name', () => {
	const degrees = listRows(graph, 'ties', compare).map(({ label, degree }) => [label, degree]);
	expect(degrees).toEqual([
		['Centre social Keredern', 3],
		['Éco-quartier', 2],
		['École Jean-Moulin', 1],
		['L’Œuvre du quartier', 1],
		['Parlons-en ! Le journal', 1],
		['Infini', 0],
	]);
	expect(listRows(graph, 'name', compare)[0]?.label).toBe('Centre social Keredern');
});

describe('the frame', () => {
	const positions = new Map([
		['a', { x: -100, y: 50 }],
		['b', { x: 300, y: -50 }],
	]);

	test('shows the whole extent centred, y downwards, with the asked padding', () => {
		const frame = fitFrame(positions, extentOf(positions), {
			width: 600,
			height: 400,
			padding: 100,
		});
		expect(frame.zoom).toBe(1);
		expect(frame.place('a')).toEqual({ x: 100, y: 150 });
		expect(frame.place('b')).toEqual({ x: 500, y: 250 });
	});

	test('does not blow up a single node', () => {
		const alone = new Map([['a', { x: 7, y: 7 }]]);
		const frame = fitFrame(alone, extentOf(alone), { width: 600, height: 400, padding: 10 });
		expect(frame.place('a')).toEqual({ x: 300, y: 200 });
		expect(frame.zoom).toBe(2);
	});

	test('knows who is seen', () => {
		const frame = fitFrame(
			positions,
			{ left: -110, right: -90, bottom: 40, top: 60 },
			{
				width: 100,
				height: 100,
				padding: 0,
			},
		);
		expect(visibleKeys(frame, ['b', 'a'], () => 1)).toEqual(['a']);
	});

	test('of what is seen goes no further than the network', () => {
		const seen = { left: -1000, right: 0, bottom: -1000, top: 1000 };
		expect(shownExtent(positions, seen)).toEqual({ left: -100, right: 0, bottom: -50, top: 50 });
		const nowhere = { left: 900, right: 1000, bottom: 0, top: 1 };
		expect(shownExtent(positions, nowhere)).toEqual(extentOf(positions));
	});

	test('turns clockwise: what was below comes to the left', () => {
		expect(turned(new Map([['below', { x: 0, y: -10 }]])).get('below')).toEqual({ x: -10, y: -0 });
	});
});

describe('finding the node under the pointer', () => {
	const positions = new Map([
		['large', { x: 0, y: 0 }],
		['small', { x: 24, y: 0 }],
		['hidden', { x: 60, y: 0 }],
		['far', { x: 500, y: 500 }],
	]);
	const radius = (key: string) => (key === 'large' ? 16 : 4);
	const hitTest = new HitTest(['large', 'small', 'far'], positions, radius);

	test('minds discs, not centres', () => {
		// 15 is inside the large disc, though its centre is further than that of the small one.
		expect(hitTest.nodeAt(15, 0, 0)).toBe('large');
		expect(hitTest.nodeAt(21, 0, 0)).toBe('small');
	});

	test('reaches a little around, to the nearest', () => {
		expect(hitTest.nodeAt(18.5, 0, 0)).toBeUndefined();
		expect(hitTest.nodeAt(18.5, 0, 10)).toBe('small');
		expect(hitTest.nodeAt(17, 0, 10)).toBe('large');
		expect(hitTest.nodeAt(500, 508, 5)).toBe('far');
		expect(hitTest.nodeAt(-900, 900, 5)).toBeUndefined();
	});

	test('finds only those that are shown', () => {
		expect(hitTest.nodeAt(60, 0, 2)).toBeUndefined();
	});
});

test('ranks are shared by equals, and the list goes by weight, kind or name', () => {
	const rows = listRows(graph, 'ties', compare);
	// Degrees 3, 2, 1, 1, 1 and 0.
	expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 3, 3, 3, 6]);
	// Weights: 7 for the centre, 4 for Éco-quartier, 3 for L’Œuvre.
	expect(
		listRows(graph, 'weight', compare)
			.slice(0, 3)
			.map(({ weight }) => weight),
	).toEqual([7, 4, 3]);
	// The only one whose kind is known.
	expect(listRows(graph, 'kind', compare)[0]?.kind).toBe('Association');
});
