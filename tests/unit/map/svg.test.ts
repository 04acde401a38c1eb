import { randomLcg } from 'd3';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { captionText } from '../../../src/lib/map/legend/caption-text.ts';
import { styleOf } from '../../../src/lib/map/look/map-style.ts';
import type { Face } from '../../../src/lib/map/paint/face.ts';
import type { Palette } from '../../../src/lib/map/look/palette.ts';
import { mapSvg } from '../../../src/lib/map/svg/map-svg.ts';
import type { Extent } from '../../../src/lib/map/view/map-frame.ts';
import type { Appearance } from '../../../src/lib/model/appearance.ts';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';
import type { ActorRow, TieRow } from '../../../src/lib/network/network-rows.ts';
import type { Positions } from '../../../src/lib/network/network.ts';
import { wordingOf } from '../../../src/lib/text/messages.ts';

const PALETTE: Palette = {
	paper: '#fbfaf7',
	ink: '#1d1f24',
	muted: '#5b5e66',
	hairline: '#d8d5cc',
	accent: '#0b5d5e',
	token: (token) => (token === 'unknown' ? '#9a9a94' : '#0072b2'),
	font: '"Atkinson Hyperlegible Next Variable", system-ui, sans-serif',
	titleFont: "'Source Serif 4 Variable', Georgia, serif",
};

/** Every character half an em wide. */
const measure = (text: string, { size }: Face) => ([...text].length * size) / 2;

const actor = (id: string, label: string, more: Partial<ActorRow> = {}): ActorRow => ({
	id,
	label,
	mode: 'actor',
	attributes: {},
	...more,
});

interface Drawn {
	actors: ActorRow[];
	ties: TieRow[];
	positions: Positions;
	appearance?: Appearance;
	title?: string;
	source?: string;
	extent?: Extent;
}

function draw({ actors, ties, positions, appearance, title, source, extent }: Drawn) {
	const { graph: network } = buildNetwork({ actors, ties });
	const style = styleOf(network, appearance ?? { colour: { by: 'none' }, size: { by: 'degree' } });
	const caption = {
		title: title ?? 'Les acteurs',
		subtitle: 'Liés par leurs ateliers',
		source: source ?? 'a.csv',
		date: '2025-11-21',
	};
	const text = captionText(network, style, wordingOf('fr'), caption);
	const options = { network, positions, style, palette: PALETTE, text, extent };
	const svg = mapSvg({ ...options, measure, locale: 'fr' });
	const root = parseDocument(svg, { xmlMode: true });
	const byId = (id: string) => DomUtils.getElementById(id, root);
	const within = (id: string, name: string) =>
		DomUtils.getElementsByTagName(name, byId(id)?.children ?? []);
	return { svg, style, network, root, byId, within };
}

const PAIR: Drawn = {
	actors: [actor('a', 'Maison de quartier'), actor('b', 'Infini')],
	ties: [{ source: 'a', target: 'b', weight: 1, directed: true }],
	positions: new Map([
		['actor:a', { x: 0, y: 0 }],
		['actor:b', { x: 100, y: 0 }],
	]),
};

/** Production 2 of XML 1.0: the characters that a document may hold. */
const XML = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

describe('the map as an SVG', () => {
	test('puts nodes where the frame does, ties under them, the arrow at the edge of its target', () => {
		const { style, within, byId, svg } = draw(PAIR);
		// 1400 − 2 × 40 wide, 0.66 times as high: 1320 × 871. Two pixels a unit is the most, centred:
		// 660 ± 100 across, 435.5 down.
		const circles = within('nodes', 'circle').map(({ attribs }) => attribs);
		expect(circles.map(({ cx, cy }) => [cx, cy])).toEqual([
			['560', '435.5'],
			['760', '435.5'],
		]);
		const radius = 2 * style.radius('actor:b');
		expect(Number(circles[1]?.r)).toBeCloseTo(radius, 2);
		const [line, arrow] = within('ties', 'path').map(({ attribs }) => attribs);
		// Twice the tie of 1.6: its head is four times as long, and touches the disc.
		expect(line?.d).toBe(`M560 435.5L${760 - radius - 4 * 3.2} 435.5`);
		const tip = /^M(\S+) (\S+)L/
			.exec(arrow?.d ?? '')
			?.slice(1)
			.map(Number);
		expect(tip?.[0]).toBeCloseTo(760 - radius, 2);
		expect(tip?.[1]).toBe(435.5);
		expect(svg.indexOf('id="ties"')).toBeLessThan(svg.indexOf('id="nodes"'));
		expect(svg.indexOf('id="nodes"')).toBeLessThan(svg.indexOf('id="labels"'));
		// Under a title of 38 and a subtitle of 22, then 10 of air, in a margin of 40.
		expect(byId('map')?.attribs.transform).toBe('translate(40 110)');
	});

	test('holds every text as text: title, relation, names, legend, source, date', () => {
		const { root, within } = draw(PAIR);
		const texts = (id: string) => within(id, 'text').map((text) => DomUtils.textContent(text));
		expect(texts('title')).toEqual(['Les acteurs', 'Liés par leurs ateliers']);
		expect(texts('labels').sort()).toEqual(['Infini', 'Maison de quartier']);
		expect(texts('legend').at(-1)).toBe(
			'Source\u202f: a.csv · Carte du 21 novembre 2025 · Maillage',
		);
		expect(texts('legend')).toContain('2\u00a0acteurs\u00a0· 1\u00a0lien');
		const [svg] = DomUtils.getElementsByTagName('svg', root);
		const named = (id?: string) =>
			DomUtils.textContent(DomUtils.getElementById(id ?? '', root) ?? []);
		expect(named(svg?.attribs['aria-labelledby'])).toBe('Les acteurs');
		expect(named(svg?.attribs['aria-describedby'])).toContain('Liés par leurs ateliers');
	});

	test('names fonts as they are once installed, and fetches nothing', () => {
		const { svg, within } = draw(PAIR);
		const [title] = within('title', 'text');
		expect(title?.attribs['font-family']).toBe(
			"'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif",
		);
		expect(svg).toContain(
			"font-family=\"'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', Arial, sans-serif\"",
		);
		expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(
			/https?:|href|@import|<style|<script|<image|url\((?!#)/,
		);
	});

	test('is XML whatever the texts hold, which are all there', () => {
		const awkward = [
			'<b>&"\'</b>',
			']]>',
			'</svg><script>',
			'a\u0000\u0008b\ufffe',
			'\ud800x',
			'🌍',
		];
		const { svg, within, root } = draw({
			actors: awkward.map((label, index) =>
				actor(`${index}`, label, { attributes: { kind: label } }),
			),
			ties: [],
			positions: new Map(awkward.map((_, index) => [`actor:${index}`, { x: 0, y: 100 * index }])),
			appearance: { colour: { by: 'attribute', name: 'kind' }, size: { by: 'none' } },
			title: 'A & B <ensemble>\u0007',
			source: 'x"<y>.csv',
		});
		expect(svg).toMatch(XML);
		expect(svg.replace(/&(amp|lt|gt|quot|#9|#10|#13);/g, '')).not.toContain('&');
		const expected = ['<b>&"\'</b>', ']]>', '</svg><script>', 'ab', 'x', '🌍'];
		const labels = within('labels', 'text').map((text) => DomUtils.textContent(text));
		expect(labels.sort()).toEqual([...expected].sort());
		const names = within('nodes', 'title').map((text) => DomUtils.textContent(text));
		expect(names).toEqual(expected);
		expect(DomUtils.getElementsByTagName('script', root)).toEqual([]);
		expect(DomUtils.textContent(DomUtils.getElementById('map-title', root) ?? [])).toBe(
			'A & B <ensemble>',
		);
	});

	test('gives each mode its shape, and a hole to who has no value', () => {
		const { within } = draw({
			actors: [
				actor('a', 'A', { attributes: { kind: 'École' } }),
				actor('b', 'B', { attributes: { kind: null } }),
				actor('e', 'Fête', { mode: 'event' }),
			],
			ties: [],
			positions: new Map(
				['actor:a', 'actor:b', 'event:e'].map((key, x) => [key, { x: 100 * x, y: 0 }]),
			),
			appearance: { colour: { by: 'attribute', name: 'kind' }, size: { by: 'none' } },
		});
		const kinds = within('nodes', 'g').map(({ attribs, children }) => [
			attribs['data-mode'],
			...DomUtils.filter((node) => 'name' in node, children, false)
				.map((node) => ('attribs' in node ? node.name : ''))
				.filter((name) => name !== 'title'),
		]);
		expect(kinds[0]).toEqual(['actor', 'circle']);
		expect(kinds[1]).toEqual(['actor', 'circle', 'circle']);
		expect(kinds[2]?.slice(0, 2)).toEqual(['event', 'rect']);
	});

	test('labels meet neither each other nor the edge, coordinates have two decimals at most', () => {
		const random = randomLcg(7);
		const actors = Array.from({ length: 300 }, (_, i) => actor(`${i}`, `Acteur numéro ${i}`));
		const ties = actors.slice(1).map(({ id }, i) => {
			return { source: id, target: `${Math.floor(random() * (i + 1))}`, weight: 1 + 5 * random() };
		});
		const positions = new Map(
			actors.map(({ id }) => [`actor:${id}`, { x: 1000 * random(), y: 600 * random() }]),
		);
		const { svg, within } = draw({ actors, ties, positions });
		const boxes = within('labels', 'text').map((text) => {
			const width = (DomUtils.textContent(text).length * 13) / 2;
			const [x, y] = [Number(text.attribs.x), Number(text.attribs.y)];
			const before = { start: 0, middle: width / 2, end: width }[text.attribs['text-anchor'] ?? ''];
			const left = x - (before ?? NaN);
			return { left, right: left + width, top: y - 10, bottom: y + 3 };
		});
		expect(boxes.length).toBeGreaterThan(40);
		for (const [i, a] of boxes.entries()) {
			expect(Math.min(a.left, a.top)).toBeGreaterThanOrEqual(0);
			expect(a.right).toBeLessThanOrEqual(1320);
			const met = boxes
				.slice(i + 1)
				.filter(
					(b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
				);
			expect(met).toEqual([]);
		}
		const coordinates = within('map', '*').flatMap(({ attribs }) =>
			['x', 'y', 'cx', 'cy', 'r', 'd', 'width', 'height'].map((name) => attribs[name] ?? ''),
		);
		expect(coordinates.join(' ')).not.toMatch(/\.\d{3}/);
		expect(svg).not.toMatch(/NaN|undefined|Infinity/);
	});

	test('leaves out what the part on screen does not show', () => {
		const far: Drawn = {
			actors: [actor('a', 'A'), actor('b', 'B'), actor('c', 'C'), actor('d', 'D')],
			ties: [
				{ source: 'a', target: 'b', weight: 1 },
				{ source: 'c', target: 'd', weight: 1 },
			],
			positions: new Map([
				['actor:a', { x: 0, y: 0 }],
				['actor:b', { x: 50, y: 50 }],
				['actor:c', { x: 9000, y: 0 }],
				['actor:d', { x: 9000, y: 900 }],
			]),
		};
		const part = draw({ ...far, extent: { left: -10, right: 60, bottom: -10, top: 60 } });
		expect(part.within('nodes', 'circle')).toHaveLength(2);
		expect(part.within('ties', 'path')).toHaveLength(1);
		expect(part.svg).not.toContain('>C<');
		expect(draw(far).within('nodes', 'circle')).toHaveLength(4);
	});

	test('many ties lie together under one opacity, one line each', () => {
		const actors = Array.from({ length: 100 }, (_, i) => actor(`${i}`, `A${i}`));
		// All pairs of 100: 4950, more than the 4000 that are drawn one by one.
		const ties = actors.flatMap((a, i) =>
			actors.slice(i + 1).map((b) => ({ source: a.id, target: b.id, weight: 1 })),
		);
		const positions = new Map(
			actors.map(({ id }, i) => [`actor:${id}`, { x: 300 * Math.cos(i), y: 300 * Math.sin(i) }]),
		);
		const { byId, within } = draw({ actors, ties, positions });
		expect(byId('ties')?.attribs.opacity).toBe('0.4');
		expect(within('ties', 'path')).toHaveLength(4950);
	});

	test('a network without nodes is a map of nothing, with its words', () => {
		const { svg, byId } = draw({ actors: [], ties: [], positions: new Map() });
		expect(byId('nodes')).toBeNull();
		expect(svg).toContain('Les acteurs');
	});
});
