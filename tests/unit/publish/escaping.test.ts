import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/lib/charts/plain-text.ts';
import { toCsv } from '../../../src/lib/publish/csv.ts';
import { toIframe, toInlineIframe } from '../../../src/lib/publish/embed.ts';
import { toImage } from '../../../src/lib/publish/image.ts';
import { toPage } from '../../../src/lib/publish/page.ts';
import { readPage } from '../../../src/lib/publish/read-page.ts';
import { fr } from '../charts/figures.ts';
import { HOSTILE } from './hostile.ts';
import { figureSaying, publicationOf } from './publications.ts';

/** Names of the elements of a markup, in order. */
const tagsOf = (markup: string) => [...markup.matchAll(/<\/?([\w!-]+)/g)].map(([, tag]) => tag);

/** Names of the attributes of a markup, all of whose values stand in double quotes. */
function attributesOf(markup: string): Set<string> {
	const bare = markup.replace(/="[^"]*"/g, '=');
	const tags = [...bare.matchAll(/<[a-z][^>]*>/g)].map(([tag]) => tag);
	return new Set(
		tags.flatMap((tag) => [...tag.matchAll(/\s([\w:-]+)/g)].map(([, name]) => name ?? '')),
	);
}

const calm = toPage(publicationOf(figureSaying('Sur place')), fr);
const calmImage = toImage(publicationOf(figureSaying('Sur place')), 640, fr);

describe.each(HOSTILE.map((text) => ({ name: text.slice(0, 40), text })))('$name', ({ text }) => {
	const publication = publicationOf(figureSaying(text));

	it('is only text in a page', () => {
		const page = toPage(publication, fr);
		expect(new Set(tagsOf(page))).toEqual(new Set(tagsOf(calm)));
		expect(tagsOf(page).filter((tag) => tag === 'script')).toHaveLength(2);
		expect(attributesOf(page)).toEqual(attributesOf(calm));
		expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
	});

	it('is only text in an image, which stays well-formed', () => {
		const image = toImage(publication, 640, fr);
		expect(new Set(tagsOf(image))).toEqual(new Set(tagsOf(calmImage)));
		expect(image).not.toMatch(/&(?!(amp|lt|gt|quot|#39);)/);
		expect(image.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/u);
	});

	it('comes back whole from the data of the page', () => {
		const read = readPage(toPage(publication, fr));
		expect(read.ok && read.publication.figure.title).toBe(text);
	});

	it('is no formula in a data file', () => {
		const records = Papa.parse<string[]>(toCsv(publication.figure, fr).slice(1).trim(), {
			delimiter: ';',
		}).data;
		expect(records).toHaveLength(3);
		for (const cell of records.flat()) expect(cell).not.toMatch(/^[\s\u200b]*[=+\-@＝]/);
		expect([plainText(text), `'${plainText(text)}`]).toContain(records[1]?.[0]);
	});

	it('stays in its attribute in the code to paste', () => {
		const code = toIframe({ address: '/a.html', title: text, height: 400 });
		expect(tagsOf(code)).toEqual(['iframe', 'iframe']);
		expect(code.match(/"/g)).toHaveLength(14);
		const inline = toInlineIframe({ page: toPage(publication, fr), title: text, height: 400 });
		expect(inline.match(/"/g)).toHaveLength(14);
	});
});
