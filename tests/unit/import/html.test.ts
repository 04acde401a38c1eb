import { describe, expect, it } from 'vitest';
import { holdsMarkup, textOfMarkup } from '../../../src/lib/import/values/markup.ts';
import { hasRealFiles, realFile } from './real-files.ts';
import { read } from './reading.ts';

/** What a browser shows of each piece, read by eye. */
describe('the text of HTML', () => {
	it.each([
		['<p>Un banc</p><p>Deux<br>arbres</p>', 'Un banc\nDeux\narbres'],
		['<ul><li>un</li><li><p>deux</p></li></ul>fin', '- un\n- deux\nfin'],
		['<xml><dl class="decidim_awesome"><dt>Titre</dt><dd>Oui</dd></dl></xml>', 'Titre\nOui'],
		['<p>Voir <a href="https://x.fr?a=1&amp;b=2">ici</a></p>', 'Voir ici'],
		['<p>L&#39;eau &amp; l&rsquo;air &eacute;t&#xE9;</p>', "L'eau & l’air été"],
		['<p>A&nbsp;: b</p><p>&nbsp;</p>', 'A\u00a0: b'],
		['<p>\n  <b>Un</b>\n\n  <i>texte</i>\n</p>', 'Un texte'],
		['<h2>Titre</h2>texte<blockquote>cité</blockquote>', 'Titre\ntexte\ncité'],
		['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
		['<p>5 < 6 && 7 > 3</p>', '5 < 6 && 7 > 3'],
		['<P CLASS=x>MAJUSCULES</P>', 'MAJUSCULES'],
	])('%j', (html, text) => {
		expect(textOfMarkup(html)).toBe(text);
	});

	it.each([
		['tags left open', '<p>ouvert <b>gras <i>penché', 'ouvert gras penché'],
		['crossed tags', '<b>un <i>deux</b> trois</i>', 'un deux trois'],
		['a script', '<script>alert("<p>x</p>")</script>après', 'après'],
		['a script left open', 'avant<script>alert(1)', 'avant'],
		['styles and comments', '<style>p{}</style>a<!-- <p>b</p> -->c', 'ac'],
		['code in attributes', '<img src=x onerror="alert(1)"><p>a</p>', 'a'],
		['a tag cut by the end', '<p>a</p><a href="', 'a'],
		[
			'a tag made of entities',
			'<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
			'<script>alert(1)</script>',
		],
	])('takes %s', (_, html, text) => {
		expect(textOfMarkup(html)).toBe(text);
	});

	it.each([
		['100 000 nested tags', `${'<div><li>'.repeat(50_000)}x${'</li></div>'.repeat(50_000)}`],
		['brackets only', '<'.repeat(200_000)],
		['tags never ended', '<p '.repeat(100_000)],
		['comments never ended', '<!--'.repeat(100_000)],
		['spaces that do not break', `<p>${'&nbsp;'.repeat(100_000)}x`],
	])('takes %s without stopping the browser', (_, html) => {
		const start = performance.now();
		textOfMarkup(html);
		holdsMarkup(html);
		expect(performance.now() - start).toBeLessThan(3000);
	});

	it.each([
		'a < b',
		'a<b et c>d',
		'<3',
		'5 <a 6',
		'si x<y alors y>x',
		'<prenom> à remplir',
		'R&amp;D',
	])('is not sought in %j', (cell) => {
		expect(holdsMarkup(cell)).toBe(false);
	});
});

describe('a column written in HTML', () => {
	const rows = (...cells: string[]) =>
		`id;texte\n${cells.map((c, i) => `${i};"${c}"`).join('\n')}\n`;

	it('has plain texts as values, and keeps its cells as read', async () => {
		const { columns, rows: cells, codes } = await read(rows('<p>Un</p>', 'R&amp;D', ''));
		expect(cells.map(([, cell]) => cell)).toEqual(['<p>Un</p>', 'R&amp;D', '']);
		expect(columns[1]?.typed).toEqual(['Un', 'R&D', undefined]);
		expect(columns[1]?.column).toMatchObject({
			markupCount: 1,
			blanks: 1,
			examples: ['Un', 'R&D'],
		});
		expect(codes).toEqual([]);
	});

	it('loses no cell that is nothing but tags: an image stays as written, an empty paragraph says nothing', async () => {
		const attack = '<img src=x onerror="alert(1)">';
		const { columns } = await read(
			`n;body\n1;"${attack.replaceAll('"', '""')}"\n2;<p><br></p>\n3;<p>a</p>\n`,
		);
		expect(columns[1]?.typed).toEqual([attack, undefined, 'a']);
	});

	it('is not one where a single cell in twenty has a tag', async () => {
		const plain = Array.from({ length: 19 }, (_, index) => `avis ${index}`);
		const { columns } = await read(rows('<p>Un</p>', ...plain));
		expect(columns[1]?.typed).toBeUndefined();
		expect(columns[1]?.column.markupCount).toBeUndefined();
	});

	it.skipIf(!hasRealFiles)('is the description of the debates of Lille', async () => {
		const { columns } = await read(realFile('decidim_mel_debats.csv'));
		const description = columns.find(({ column }) => column.name === 'description/fr');
		// `grep -c "<p>" decidim_mel_debats.csv` gives 29 rows; the first says only its theme.
		expect(description?.column.markupCount).toBe(29);
		expect(String(description?.typed?.[0]).trim()).toBe('Transition écologique');
		expect(columns.filter(({ column }) => column.markupCount)).toHaveLength(1);
	});
});
