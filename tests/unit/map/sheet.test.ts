import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { numbered } from '../../../src/lib/map/sheet/numbered.ts';
import { paginate } from '../../../src/lib/map/sheet/paginate.ts';
import { sheetSvg } from '../../../src/lib/map/sheet/sheet-svg.ts';
import { styleOf } from '../../../src/lib/map/look/map-style.ts';
import type { Palette } from '../../../src/lib/map/look/palette.ts';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';

const { compare } = new Intl.Collator('fr', { numeric: true });

const palette: Palette = {
	...{ paper: '#ffffff', ink: '#000000', muted: '#666666', hairline: '#cccccc' },
	...{ accent: '#0f6e66', token: () => '#0072b2', font: 'serif', titleFont: 'serif' },
};

/** `count` actors in a row, `gap` units apart. */
function row(count: number, gap: number) {
	const { graph } = buildNetwork({
		actors: Array.from({ length: count }, (_, i) => ({
			id: `${i}`,
			label: `<Acteur & ${count - i}>`,
			mode: 'actor',
			attributes: { kind: i % 2 === 0 ? 'pair' : 'impair' },
		})),
		ties: [],
	});
	const positions = new Map(graph.nodes().map((key, i) => [key, { x: gap * i, y: 0 }]));
	const style = styleOf(graph, {
		colour: { by: 'attribute', name: 'kind' },
		size: { by: 'degree' },
	});
	const actors = numbered(graph, style.entries, compare);
	const size = { width: 1000, height: 400 };
	const options = { network: graph, positions, style, palette, actors, title: 'T', ...size };
	// Any text is wide: six pixels a letter.
	const svg = sheetSvg({ ...options, locale: 'fr' }, (text) => 6 * text.length);
	return { actors, svg };
}

test('everybody has a number in the order of names, and the letter of its colour', () => {
	const { actors } = row(3, 300);
	// The names of 2, 1 and 0 count 1, 2 and 3; two are `pair`, the more frequent.
	expect(actors.map(({ key, number, letter }) => [key, number, letter])).toEqual([
		['actor:2', 1, 'A'],
		['actor:1', 2, 'B'],
		['actor:0', 3, 'A'],
	]);
});

test('names stand alone where they all find room', () => {
	const { svg } = row(3, 300);
	expect(svg).toContain('>&lt;Acteur &amp; 3&gt;<');
	expect(svg).not.toContain('id="numbers"');
});

test('where some do not, each node has its number, after which names are written', () => {
	const count = 60;
	const { svg } = row(count, 40);
	const texts = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text = '']) =>
		text.replace(/<[^>]*>/g, ''),
	);
	const numbers = new Set(texts.map((text) => Number.parseInt(text, 10)));
	expect([...numbers].sort((a, b) => a - b)).toEqual(
		Array.from({ length: count }, (_, i) => i + 1),
	);
	expect(svg).toContain('id="numbers"');
	expect(parseDocument(svg, { xmlMode: true }).children.length).toBeGreaterThan(0);
	expect(svg).not.toContain('<Acteur');
});

test('columns and pages hold everybody once, in order, and no more lines than they have', () => {
	const actors = Array.from({ length: 101 }, (_, i) => ({
		key: `${i}`,
		number: i + 1,
		letter: '',
		// One in five takes two lines.
		label: i % 5 === 0 ? 'abcdefghijklmno' : 'abc',
	}));
	const first = { columns: 2, lines: 20, characters: 10 };
	const next = { columns: 3, lines: 12, characters: 20 };
	const pages = paginate(actors, first, next);
	expect(pages.flat(2).map(({ number }) => number)).toEqual(actors.map(({ number }) => number));
	const lines = (column: readonly { label: string }[], characters: number) =>
		column.reduce((sum, { label }) => sum + Math.ceil(label.length / characters), 0);
	pages.forEach((columns, page) => {
		const room = page === 0 ? first : next;
		expect(columns.length).toBeLessThanOrEqual(room.columns);
		for (const column of columns) {
			expect(lines(column, room.characters)).toBeLessThanOrEqual(room.lines);
		}
	});
	// 17 a column of 20 lines (three or four of them twice as high), then 12 a column.
	expect(pages.length).toBe(3);
	expect(paginate([], first, next)).toEqual([[]]);
});
