import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeDecisions } from '../../../../src/lib/import/decisions/decisions-document.ts';
import { readDecisions } from '../../../../src/lib/import/decisions/read-decisions.ts';
import { ReadingError } from '../../../../src/lib/import/reading-error.ts';
import { ACTOR_MEASURES } from '../../../../src/lib/model/actor-measure.ts';
import type { Appearance } from '../../../../src/lib/model/appearance.ts';
import type { DecidedNetwork } from '../../../../src/lib/model/named-network.ts';
import type { FilterCondition } from '../../../../src/lib/model/network-filter.ts';
import type { ProposedCorrection } from '../../../../src/lib/model/network-correction.ts';
import type { Relation } from '../../../../src/lib/model/relation.ts';

const name = fc.string({ minLength: 1 });
const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const measure = fc.constantFrom(...ACTOR_MEASURES);
const attribute = fc.record({ by: fc.constant('attribute' as const), name });
const ranked = fc.record({ by: fc.constant('measure' as const), measure });
const simple = <const T extends string>(...ways: T[]) =>
	fc.constantFrom(...ways).map((by) => ({ by }));

const appearance: fc.Arbitrary<Appearance> = fc.record(
	{
		colour: fc.oneof(simple('none', 'groups', 'mode'), attribute, ranked),
		size: fc.oneof(simple('degree', 'weightedDegree', 'none'), attribute, ranked),
		border: fc.oneof(simple('none', 'groups', 'mode'), attribute),
		shape: fc.oneof(simple('mode'), attribute),
		placement: fc.oneof(
			simple('force', 'columns', 'layers', 'map', 'circle'),
			fc.record({ by: fc.constant('circle' as const), attribute: name }),
		),
	},
	{ requiredKeys: ['colour', 'size'] },
);

const condition: fc.Arbitrary<FilterCondition> = fc.oneof(
	fc.record({
		kind: fc.constantFrom('degree', 'core', 'component-size', 'weight'),
		minimum: finite,
	}),
	fc.record({ kind: fc.constantFrom('largest-component', 'without-isolates') }),
	fc.record({
		kind: fc.constant('category' as const),
		attribute: name,
		among: fc.array(fc.oneof(fc.string(), fc.boolean(), fc.constant(null))),
	}),
	fc.record(
		{
			kind: fc.constant('range' as const),
			attribute: name,
			from: finite,
			to: finite,
			unknown: fc.boolean(),
		},
		{ requiredKeys: ['kind', 'attribute', 'unknown'] },
	),
	fc.record({
		kind: fc.constant('tie-kind' as const),
		among: fc.array(fc.oneof(fc.string(), fc.constant(null))),
	}),
	fc.record({ kind: fc.constant('actors' as const), keep: fc.boolean(), keys: fc.array(name) }),
);

const RELATIONS: Relation[] = [
	{ rule: 'ties' },
	{ rule: 'columns', table: 't', source: 'a', target: ['b', 'c'], directed: true },
	{ rule: 'replies', table: 't', id: 'i', parent: 'p', author: 'a' },
	{ rule: 'two-mode', incidence: { of: 'columns', table: 't', second: ['b'] } },
	{
		rule: 'projection',
		incidence: { of: 'participations' },
		on: 'first',
		weight: 'newman',
		minimum: 2,
		where: [{ table: 't', column: 'c', is: ['x'] }],
	},
];

// Names that a prototype has too: they are data like any other.
const key = fc.oneof(name, fc.constantFrom('constructor', 'toString', 'actor:__proto__'));
const place = fc.record({ x: finite, y: finite });
const pins = fc
	.uniqueArray(fc.tuple(key, place), { selector: ([one]) => one })
	.map(Object.fromEntries);

const CORRECTION: ProposedCorrection = {
	correction: {
		kind: 'missing-tie',
		from: { key: 'actor:1', label: '=HYPERLINK("x")' },
		to: { key: '', label: 'Ar Vag' },
		directed: false,
	},
	reason: '',
	by: 'Une bénévole',
	on: '2026-03-01',
	decision: { accepted: false, reason: 'hors période', by: '' },
};

const network: fc.Arbitrary<DecidedNetwork> = fc.record(
	{
		name,
		relation: fc.constantFrom(...RELATIONS),
		appearance,
		filter: fc.array(condition),
		time: fc.constantFrom<NonNullable<DecidedNetwork['time']>>(
			{},
			{ by: { of: 'column', table: 't', column: 'd' }, unit: 'school-year', withUndated: true },
			{ window: { from: '2020-01-01', to: '2020-12-31' }, isCumulative: true, hidesAbsent: false },
		),
		pins,
		around: pins,
		corrections: fc.constant([CORRECTION]),
	},
	{ requiredKeys: [] },
);

describe('the networks of a document of decisions', () => {
	test('come back as they left, whatever they hold', () => {
		fc.assert(
			fc.property(fc.array(network, { maxLength: 3 }), (networks) => {
				const written = writeDecisions([], [], { networks: networks, dashboards: [] });
				expect(readDecisions(written).networks).toEqual(JSON.parse(JSON.stringify(networks)));
			}),
			{ numRuns: 200, seed: 7 },
		);
	});

	test('are none in a document of the first version', () => {
		const text = '{"maillage": "decisions", "version": 1, "files": [], "actors": []}';
		expect(readDecisions(text).networks).toEqual([]);
	});

	test.each([
		['a field of a version to come', { place: 1 }, '$.networks[0].place'],
		[
			'a place that is no number',
			{ pins: { 'actor:1': { x: '0', y: 1 } } },
			'$.networks[0].pins.actor:1.x',
		],
		['pins in a list', { pins: [] }, '$.networks[0].pins'],
		[
			'a colour that is code',
			{ appearance: { colour: { by: 'url(x)' } } },
			'$.networks[0].appearance.colour.by',
		],
		[
			'a condition that does not exist',
			{ filter: [{ kind: 'sql' }] },
			'$.networks[0].filter[0].kind',
		],
		[
			'a date that is none',
			{ time: { window: { from: 'hier', to: '2020-01-01' } } },
			'$.networks[0].time.window.from',
		],
		[
			'a correction without its decision',
			{ corrections: [{ correction: { kind: 'erase' }, reason: '', by: '' }] },
			'$.networks[0].corrections[0].correction.kind',
		],
	])('are refused whole when something is wrong: %s', (_, wrong, path) => {
		const document = {
			maillage: 'decisions',
			version: 2,
			files: [],
			actors: [],
			networks: [wrong],
		};
		let error: unknown;
		try {
			readDecisions(JSON.stringify(document));
		} catch (thrown) {
			error = thrown;
		}
		expect(error).toBeInstanceOf(ReadingError);
		expect(error).toMatchObject({ detail: path });
	});
});
