import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toPage } from '../../../src/lib/publish/page.ts';
import {
	byChannel,
	byTerritory,
	en,
	FIGURES,
	figureOf,
	fr,
	newcomers,
	PARTICIPANTS,
} from '../charts/figures.ts';
import { CELL_FIGURES } from '../charts/cell-figures.ts';
import { publicationOf } from './publications.ts';
import { periodsBetween } from '../../../src/lib/charts/columns/periods.ts';

const page = toPage(publicationOf(byChannel), fr);

describe('toPage', () => {
	it('forbids itself everything but its own style', () => {
		expect(page).toContain(
			`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">`,
		);
	});

	it.each(Object.entries({ ...FIGURES, ...CELL_FIGURES }))(
		'asks for nothing and runs nothing: %s',
		(_, figure) => {
			const html = toPage(publicationOf(figure), fr);
			expect(html.match(/<script/g)).toHaveLength(1);
			expect(html).toContain('<script type="application/json"');
			expect(html).not.toMatch(/\s(src|srcset|action|formaction|background|poster)=/);
			expect([...html.matchAll(/href="([^"]*)"/g)].map(([, url]) => url)).toEqual(['data:,']);
			expect(html).not.toMatch(/@import|@font-face|url\((?!#)/);
		},
	);

	it('says its language, title, definition, source, dates, and that the data are invented', () => {
		const french = page.replaceAll('\u202f', ' ');
		expect(french).toContain('<html lang="fr">');
		expect(french).toContain('<title>Participants par canal</title>');
		expect(french).toContain('Un participant est une personne identifiée');
		expect(french).toContain('Source : emargements.csv');
		expect(french).toContain(
			'Publié le 4 juillet 2025, données au 30 juin 2025. Licence Ouverte 2.0',
		);
		expect(french).toContain('Données fictives, pour l’exemple.');
		const english = toPage(publicationOf(byChannel, { fictional: false }), en);
		expect(english).toContain('<html lang="en">');
		expect(english).toContain('Published on 4 July 2025, data up to 30 June 2025.');
		expect(english).not.toMatch(/[Ff]ictional data/);
	});

	it('names its drawings by the alternative text, and gives the same data as a table', () => {
		expect(page).toMatch(/<p id="a" class="h">Diagramme en barres[^<]+Sans valeur[^<]+12\.<\/p>/);
		expect(page.match(/aria-labelledby="a"/g)).toHaveLength(3);
		expect(page).toContain('<th scope="col">Canal</th>');
		expect(page).toContain(
			'<tr><th scope="row">Papier</th><td class="r">19</td><td class="r">31</td>',
		);
	});

	it('defines every colour that it uses, light and dark', () => {
		for (const figure of Object.values({ ...FIGURES, ...CELL_FIGURES })) {
			const html = toPage(publicationOf(figure), fr);
			const style = /<style>(.*)<\/style>/s.exec(html)?.[1] ?? '';
			const used = new Set([...html.matchAll(/var\(--([\w-]+)\)/g)].map(([, name]) => name));
			const dark = /prefers-color-scheme:dark\)\{:root\{([^}]*)\}/.exec(style)?.[1] ?? '';
			for (const name of used) {
				expect(style).toContain(`--${name}:`);
				if (!name?.startsWith('font-')) expect(dark).toContain(`--${name}:`);
			}
		}
	});

	it('weighs at most 5 kB for plain bars, as sent', () => {
		for (const figure of [byChannel, byTerritory]) {
			const html = toPage(publicationOf(figure), fr);
			expect(brotliCompressSync(html).length).toBeLessThanOrEqual(5000);
		}
	});

	it('weighs at most 10 kB for any of the charts, gzipped', () => {
		const periods = periodsBetween('2020-01-01', '2024-12-01', 'month', fr);
		const fiveYears = figureOf(
			{
				kind: 'columns',
				input: {
					periods,
					series: [
						{ key: 'new', label: 'Nouveaux', paint: 'category-2', state: 'known' },
						{ key: 'old', label: 'Déjà venus', paint: 'category-1', state: 'known' },
					],
					values: periods.map((_, month) => [5 + ((month * 37) % 90), 5 + ((month * 53) % 70)]),
				},
			},
			{ unit: PARTICIPANTS },
		);
		for (const figure of [newcomers, fiveYears]) {
			expect(gzipSync(toPage(publicationOf(figure), fr)).length).toBeLessThanOrEqual(10_000);
		}
	});
});
