import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/lib/publish/csv.ts';
import { toIframe, toInlineIframe } from '../../../src/lib/publish/embed.ts';
import { toImage } from '../../../src/lib/publish/image.ts';
import { pageHeight } from '../../../src/lib/publish/page-height.ts';
import { PALETTE } from '../../../src/lib/publish/palette.ts';
import { toSvg } from '../../../src/lib/publish/svg.ts';
import { pageInk } from '../../../src/lib/charts/elements.ts';
import { byChannel, byTerritory, en, figureOf, fr, known, newcomers } from '../charts/figures.ts';
import { publicationOf } from './publications.ts';

describe('toCsv', () => {
	it('is made for French spreadsheets in French', () => {
		expect(toCsv(byChannel, fr)).toBe(
			'\ufeffCanal;participants, au moins;participants, au plus\r\n' +
				'Sur place;268;331\r\nEn ligne;61;61\r\nPapier;19;31\r\nAutre;7;7\r\nSans valeur;12;12\r\n',
		);
	});

	it('writes decimals as each language reads them, and no group separator', () => {
		const figure = figureOf({
			kind: 'bars',
			input: { dimension: 'Commune', categories: [known('Hem', 12_431.5)] },
		});
		expect(toCsv(figure, fr)).toContain('Hem;12431,5');
		expect(toCsv(figure, en)).toContain('Hem,12431.5');
	});
});

describe('toCsv of negative values', () => {
	it('writes numbers as numbers, and guards texts that look like formulas', () => {
		const figure = figureOf({
			kind: 'bars',
			input: { dimension: 'Commune', categories: [known('-Hem', -12.5), known('Lille', -3)] },
		});
		expect(toCsv(figure, fr)).toContain("'-Hem;-12,5\r\nLille;-3\r\n");
		expect(toCsv(figure, en)).toContain("'-Hem,-12.5\r\nLille,-3\r\n");
	});
});

describe('toIframe', () => {
	it('is titled, lazy and allowed nothing', () => {
		const code = toIframe({
			address: 'https://mairie.example/a.html?x=1&y="2"',
			title: 'Qui participe ?',
			height: 480.2,
		});
		expect(code).toBe(
			'<iframe src="https://mairie.example/a.html?x=1&amp;y=&quot;2&quot;" title="Qui participe ?"' +
				' width="100%" height="481" loading="lazy" sandbox referrerpolicy="no-referrer"' +
				' style="border:0"></iframe>',
		);
	});

	it.each([
		'javascript:alert(1)',
		'data:text/html,x',
		' javascript:alert(1)',
		'file:///etc/passwd',
	])('refuses %s', (address) => {
		expect(() => toIframe({ address, title: 't', height: 1 })).toThrow(RangeError);
	});

	it('holds a whole page when asked', () => {
		const page = '<p title="a">1 &lt; 2</p>\n';
		expect(toInlineIframe({ page, title: 't', height: 10 })).toContain(
			'srcdoc="<p title=&quot;a&quot;>1 &amp;lt; 2</p>\n"',
		);
	});
});

describe('toImage', () => {
	const image = toImage(publicationOf(newcomers), 800, fr);

	it('stands alone, with plain colours for other programs', () => {
		expect(image).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="800"/);
		expect(image).not.toContain('var(');
		expect(image).toContain('fill="#d55e00"');
	});

	it('carries its title, definition, source, date and description', () => {
		const text = image.replaceAll('\u202f', ' ');
		expect(text).toContain('<desc>Diagramme en colonnes');
		for (const part of [
			'Les nouveaux venus',
			'Un nouveau venu',
			'Source :',
			'Publié le 4 juillet',
		]) {
			expect(text).toContain(part);
		}
	});
});

describe('toSvg', () => {
	it('writes every kind of mark', () => {
		const svg = toSvg(
			{
				width: 40.2,
				height: 20,
				marks: [
					{ kind: 'path', d: 'M0 0H4', stroke: 'ink' },
					{ kind: 'circle', x: 3.333, y: 4, radius: 2, fill: 'category-3', pale: true },
					{ kind: 'line', x1: 0, y1: 0, x2: 9.96, y2: 0, stroke: 'hairline', width: 2 },
					{
						kind: 'group',
						marks: [{ kind: 'rect', x: 0, y: 0, width: 1, height: 1, fill: 'hidden' }],
					},
				],
			},
			{ ink: pageInk('p') },
		);
		expect(svg).toBe(
			'<svg viewBox="0 0 41 20"><defs><pattern id="p-hidden" width="6" height="6"' +
				' patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
				'<rect width="6" height="6" fill="var(--paper)"/>' +
				'<path d="M0 0V6M0 0H6" stroke="var(--hidden)" stroke-width="2.5"/></pattern></defs>' +
				'<path d="M0 0H4" fill="none" stroke="var(--ink)"/>' +
				'<circle cx="3.3" cy="4" r="2" fill="var(--category-3)" fill-opacity="0.38"/>' +
				'<line x1="0" y1="0" x2="10" y2="0" stroke="var(--hairline)" stroke-width="2"/>' +
				'<g><rect x="0" y="0" width="1" height="1" fill="url(#p-hidden)"/></g></svg>',
		);
	});
});

describe('pageHeight', () => {
	it('grows with what the page says', () => {
		const height = (...args: Parameters<typeof publicationOf>) =>
			pageHeight(publicationOf(...args), fr);
		expect(height(byTerritory)).toBeGreaterThan(height(byChannel));
		expect(height({ ...byChannel, note: 'Une note. '.repeat(40) })).toBeGreaterThan(
			height(byChannel) + 100,
		);
	});
});

describe('the colours of publications', () => {
	const tokens = readFileSync('src/lib/ui/tokens.css', 'utf8');
	it.each(Object.entries(PALETTE))('%s is that of the interface', (name, [light, dark]) => {
		expect(tokens).toContain(`--${name}: light-dark(${light}, ${dark});`);
	});
});
