import { describe, expect, it } from 'vitest';
import { toPage } from '../../../src/lib/publish/page.ts';
import { readPage } from '../../../src/lib/publish/read-page.ts';
import { byChannel, FIGURES, fr } from '../charts/figures.ts';
import { NEW_FIGURES } from '../charts/new-figures.ts';
import { publicationOf } from './publications.ts';

const page = toPage(publicationOf(byChannel), fr);

describe('readPage', () => {
	it.each(Object.entries({ ...FIGURES, ...NEW_FIGURES }))(
		'gives back what was published: %s',
		(_, figure) => {
			const publication = publicationOf(figure);
			const read = readPage(toPage(publication, fr));
			expect(read).toEqual({
				ok: true,
				publication: JSON.parse(
					JSON.stringify({ format: 'maillage-figure', version: 1, locale: 'fr', ...publication }),
				),
			});
		},
	);

	it('gives a publication that makes the same page again', () => {
		const read = readPage(page);
		expect(read.ok && toPage(read.publication, fr)).toBe(page);
	});

	it.each([
		['another page', '<!doctype html><title>Mairie</title>', 'not-a-publication'],
		['a later version', page.replace('"version":1', '"version":2'), 'newer-version'],
		['no version', page.replace('"version":1,', ''), 'damaged'],
		['broken JSON', page.replace('{"format"', '{"format'), 'damaged'],
		['a value of another type', page.replace('"value":268', '"value":"268"'), 'damaged'],
		['a negative upper bound', page.replace('"upper":331', '"upper":-331'), 'damaged'],
		[
			'a paint that is not one',
			page.replace('"state":"known"', '"state":"known","paint":"red;}"'),
			'damaged',
		],
		['an unknown chart', page.replace('"kind":"bars"', '"kind":"pie"'), 'damaged'],
	])('says what is wrong with %s', (_, html, reason) => {
		expect(readPage(html)).toEqual({ ok: false, reason });
	});
});
