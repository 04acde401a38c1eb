import { describe, expect, test } from 'vitest';
import { writeDecisions } from '../../../../src/lib/import/decisions/decisions-document.ts';
import { readDecisions } from '../../../../src/lib/import/decisions/read-decisions.ts';
import { ReadingError } from '../../../../src/lib/import/reading-error.ts';
import type { DashboardPanel, DecidedDashboard } from '../../../../src/lib/model/dashboard.ts';

const place = { x: 0, y: 0, width: 6 };
const PIXEL =
	'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const PANELS: DashboardPanel[] = [
	{
		id: 'p1',
		content: { kind: 'gallery', panel: 'participants', options: { least: 3, by: 'x' } },
		place: { ...place, height: 320 },
		title: '=SUM(A1) <b>',
		subtitle: '',
		alternative: 'Une courbe.',
		isApart: true,
	},
	{
		id: 'p2',
		content: {
			kind: 'measure',
			measure: 'participants',
			by: 'actors.tranche d’âge',
			also: 'period',
			chart: 'heat',
		},
		place: { x: 6, y: 0, width: 6 },
	},
	{ id: 'p3', content: { kind: 'sql', sql: 'SELECT 1', chart: 'rows' }, place },
	{ id: 'p4', content: { kind: 'text', markdown: '## Où' }, place },
	{ id: 'p5', content: { kind: 'network', network: 2 }, place },
	{ id: 'p6', content: { kind: 'network' }, place },
	{ id: 'p7', content: { kind: 'image', source: PIXEL }, place },
];
const DASHBOARD: DecidedDashboard = { title: 'Bilan', subtitle: '2026', panels: PANELS };

const written = (dashboards: unknown) =>
	JSON.stringify({
		maillage: 'decisions',
		version: 3,
		files: [],
		actors: [],
		networks: [],
		dashboards,
	});

/** Where a document with this panel is wrong. */
function fault(panel: object): string | undefined {
	try {
		readDecisions(
			written([{ panels: [{ id: 'p1', content: PANELS[3]?.content, place, ...panel }] }]),
		);
	} catch (error) {
		return error instanceof ReadingError ? error.detail : String(error);
	}
	return undefined;
}

test('dashboards come back as they left', () => {
	const text = writeDecisions([], [], { networks: [], dashboards: [DASHBOARD, { panels: [] }] });
	expect(readDecisions(text).dashboards).toEqual([DASHBOARD, { panels: [] }]);
});

test.each([1, 2])('a document of version %i had none', (version) => {
	const old = { maillage: 'decisions', version, files: [], actors: [], networks: [{ name: 'A' }] };
	const { dashboards, networks } = readDecisions(JSON.stringify(old));
	expect([dashboards, networks]).toEqual([[], version === 1 ? [] : [{ name: 'A' }]]);
});

describe('a hostile file is refused, with the place', () => {
	const AT = '$.dashboards[0].panels[0]';

	test('a sound panel is not', () => {
		expect(fault({})).toBeUndefined();
	});

	test.each([
		'https://elsewhere.example/pixel.png',
		'javascript:alert(1)',
		'data:text/html,<script>alert(1)</script>',
		'data:image/png',
		' data:image/png;base64,AAAA',
		'data:image/svg+xml/../html,x',
	])('a picture that is none: %s', (source) => {
		expect(fault({ content: { kind: 'image', source } })).toBe(`${AT}.content.source`);
	});

	test('a picture too large', () => {
		const source = `data:image/png;base64,${'A'.repeat(8_000_001)}`;
		expect(fault({ content: { kind: 'image', source } })).toBe(`${AT}.content.source`);
	});

	test.each([
		[{ x: -1, y: 0, width: 6 }, 'x'],
		[{ x: 12, y: 0, width: 1 }, 'x'],
		[{ x: 0, y: 1e9, width: 6 }, 'y'],
		[{ x: 8, y: 0, width: 6 }, 'width'],
		[{ x: 0, y: 0, width: 0 }, 'width'],
		[{ x: 0, y: 0, width: 6, height: 1e9 }, 'height'],
		[{ x: 0.5, y: 0, width: 6 }, 'x'],
	])('a place out of the page: %j', (wrong, name) => {
		expect(fault({ place: wrong })).toBe(`${AT}.place.${name}`);
	});

	test.each([
		[{ kind: 'script', markdown: 'x' }, 'kind'],
		[{ kind: 'measure', measure: 'm', by: 'secrets', chart: 'bars' }, 'by'],
		[{ kind: 'measure', measure: 'm', chart: 'pie' }, 'chart'],
		[{ kind: 'text', markdown: 'x'.repeat(100_001) }, 'markdown'],
	])('a content that is not known: %j', (content, name) => {
		expect(fault({ content })).toBe(`${AT}.content.${name}`);
	});

	test('two panels of one id, and too many panels', () => {
		const twice = [{ panels: [PANELS[3], PANELS[3]] }];
		expect(() => readDecisions(written(twice))).toThrow(ReadingError);
		const many = Array.from({ length: 201 }, (_, index) => ({ ...PANELS[3], id: `p${index}` }));
		expect(() => readDecisions(written([{ panels: many }]))).toThrow(ReadingError);
	});
});
