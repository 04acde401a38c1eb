import { utils, write } from '@e965/xlsx';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openInWorker } from '../../../src/lib/import/open/open-in-worker.ts';

const TABLE = 'nom;âge\nÉmile;12\n';

function workbook(rows: unknown[][]): Uint8Array<ArrayBuffer> {
	const book = utils.book_new();
	utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Feuille');
	return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

describe('openInWorker', () => {
	it('gives plain text back as it is', async () => {
		const blob = new Blob([TABLE]);
		expect((await openInWorker('a.csv', blob))[0]?.blob).toBe(blob);
	});

	it('opens archives and workbooks away from the page', async () => {
		const bytes = zipSync({
			'été.csv': strToU8(TABLE),
			'b.xlsx': workbook([
				['a', 'b'],
				[1, 2.5],
			]),
			'c.csv.gz': gzipSync(strToU8(TABLE)),
		});
		const files = await openInWorker('z.zip', new Blob([bytes]));
		const texts = await Promise.all(files.map(async ({ name, blob }) => [name, await blob.text()]));
		expect(texts).toEqual([
			['été.csv', TABLE],
			['b.xlsx', 'a,b\n1,2.5\n'],
			['c.csv', TABLE],
		]);
		expect(files[1]?.choices).toMatchObject({ delimiter: ',' });
	});

	it('reads gzip files put end to end', async () => {
		const blob = new Blob([gzipSync(strToU8(TABLE)), gzipSync(strToU8('Zoé;3\n'))]);
		const [file] = await openInWorker('a.csv.gz', blob);
		expect(await file?.blob.text()).toBe(`${TABLE}Zoé;3\n`);
	});

	it('refuses them when one is damaged', async () => {
		const second = gzipSync(strToU8('Zoé;3\n'));
		second[second.length - 8]! ^= 1;
		const blob = new Blob([gzipSync(strToU8(TABLE)), second]);
		await expect(openInWorker('a.gz', blob)).rejects.toMatchObject({ code: 'archive-damaged' });
	});

	it('says why a file cannot be opened', async () => {
		const bytes = zipSync({ 'a.csv': strToU8(TABLE.repeat(100)) });
		for (const damaged of [bytes.slice(0, -40), gzipSync(strToU8(TABLE)).slice(0, -9)]) {
			await expect(openInWorker('z', new Blob([damaged]))).rejects.toMatchObject({
				name: 'ReadingError',
				code: 'archive-damaged',
			});
		}
	});

	it('stops at once when it is given up', async () => {
		const giveUp = new AbortController();
		const opening = openInWorker(
			'b.xlsx',
			new Blob([workbook(Array.from({ length: 20_000 }, (_, i) => [i, `nom ${i}`]))]),
			giveUp.signal,
		);
		setTimeout(() => giveUp.abort(), 50);
		await expect(opening).rejects.toMatchObject({ name: 'AbortError' });
	});
});
