import { gzipSync } from 'node:zlib';
import { Zip, ZipDeflate, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Allowance } from '../../../../src/lib/import/open/allowance.ts';
import { decodePath, shortNames } from '../../../../src/lib/import/open/entry-names.ts';
import { openFile } from '../../../../src/lib/import/open/open-file.ts';
import { readZipDirectory } from '../../../../src/lib/import/open/zip-directory.ts';
import { unzipEntry } from '../../../../src/lib/import/open/zip-entry.ts';
import { blobOf, bookOf, bytesOf, changed, textsOf, utf8, zip, type Bytes } from './files.ts';

const TABLE = 'nom;âge\nÉmile;12\n';
const gz = (text: string): Bytes => new Uint8Array(gzipSync(text));
/** Where a sequence of bytes begins. */
const find = (bytes: Bytes, wanted: number[]) =>
	bytes.findIndex((_, at) => wanted.every((byte, i) => bytes[at + i] === byte));
const directoryAt = (bytes: Bytes) => find(bytes, [0x50, 0x4b, 0x01, 0x02]);

describe('plain text', () => {
	it('comes back as it is, unread', async () => {
		const blob = blobOf(TABLE);
		const [opened, ...others] = await openFile('a.xlsx', blob);
		expect(opened?.blob).toBe(blob);
		expect(opened?.name).toBe('a.xlsx');
		expect(others).toEqual([]);
	});

	it.each([
		['UTF-16', '\ufeffa\tb\n'],
		['empty', ''],
		['a page cited in a cell', 'page;note\n<table>;1\n'],
	])('is not mistaken for a workbook: %s', async (_, text) => {
		const bytes = text.startsWith('\ufeff')
			? new Uint16Array([...text].map((c) => c.charCodeAt(0)))
			: text;
		const blob = blobOf(bytes);
		expect((await openFile('a.csv', blob))[0]?.blob).toBe(blob);
	});
});

describe('gzip', () => {
	it('gives its file, without .gz', async () => {
		expect(await textsOf('a.csv.gz', gz(TABLE))).toEqual([['a.csv', TABLE]]);
	});

	it('of several members gives them all', async () => {
		expect(await textsOf('a.csv.gz', blobOf(gz(TABLE), gz('Zoé;3\n')))).toEqual([
			['a.csv', `${TABLE}Zoé;3\n`],
		]);
	});

	it('of a workbook gives its sheets', async () => {
		const book = bytesOf(bookOf({ A: [['a'], [1]] }), 'xlsx');
		expect(await textsOf('b.xlsx.gz', new Uint8Array(gzipSync(book)))).toEqual([
			['b.xlsx', 'a\n1\n'],
		]);
	});

	it.each([
		['truncated', gz(TABLE.repeat(50)).slice(0, -12)],
		['changed', changed(gz(TABLE), 12, 0xff, 0xff)],
		['of another sum', changed(gz(TABLE), gz(TABLE).length - 8, 0, 0, 0, 0)],
	])('that is %s is refused', async (_, bytes) => {
		await expect(openFile('a.gz', blobOf(bytes))).rejects.toMatchObject({
			name: 'ReadingError',
			code: 'archive-damaged',
		});
	});
});

describe('zip', () => {
	it('gives its tables, and nothing else', async () => {
		const bytes = zip({
			'présences été.csv': utf8(TABLE),
			dossier: { 'b.TSV': utf8('a\tb\n'), 'lisez-moi.pdf': utf8('%PDF') },
			__MACOSX: { '._b.csv': utf8('x') },
			'.cache.csv': utf8('x'),
		});
		expect(await textsOf('z.zip', bytes)).toEqual([
			['présences été.csv', TABLE],
			['b.TSV', 'a\tb\n'],
		]);
	});

	it('opens what it holds, one level deep', async () => {
		const book = bytesOf(bookOf({ Un: [['a'], [1]], Deux: [['b'], [2]] }), 'xlsx');
		const inner = zip({ 'c.csv': utf8('c\n3\n'), 'd.csv.gz': gz('d\n') });
		const files = await openFile(
			'z.zip',
			blobOf(zip({ 'a.csv.gz': gz(TABLE), 'b.xlsx': book, 'i.zip': inner })),
		);
		expect(files.map(({ name }) => name)).toEqual([
			'a.csv',
			'b.xlsx · Un',
			'b.xlsx · Deux',
			'c.csv',
			'd.csv.gz',
		]);
	});

	it('is read whatever comes before it', async () => {
		const bytes = zip({ 'a.csv': [utf8(TABLE), { level: 0 }] });
		const entry = (await readZipDirectory(blobOf(utf8('MZ program'), bytes)))[0]!;
		const content = await unzipEntry(blobOf(utf8('MZ program'), bytes), entry, new Allowance());
		expect(await content.text()).toBe(TABLE);
	});

	it('written as a stream, or with names of code page 850, is read', async () => {
		const pieces: Bytes[] = [];
		const stream = new Zip((_, piece) => pieces.push(piece as Bytes));
		const file = new ZipDeflate('\u00e9t\u00e9.csv');
		stream.add(file);
		file.push(utf8(TABLE), true);
		stream.end();
		const bytes = new Uint8Array(await blobOf(...pieces).arrayBuffer());
		expect(await textsOf('z.zip', bytes)).toEqual([['été.csv', TABLE]]);
		const old = zip({ 'xtx.csv': utf8(TABLE) });
		const named = changed(old, directoryAt(old) + 46, 0x82, 0x74, 0x82);
		expect(await textsOf('z.zip', named)).toEqual([['été.csv', TABLE]]);
	});

	it('without a table is refused', async () => {
		await expect(openFile('z.zip', blobOf(zip({ 'a.pdf': utf8('x') })))).rejects.toMatchObject({
			code: 'archive-empty',
		});
		await expect(openFile('z.zip', blobOf(zip({})))).rejects.toMatchObject({
			code: 'archive-empty',
		});
	});

	it('that is truncated or changed is refused, with the file to blame', async () => {
		const bytes = zip({ 'a.csv': utf8(TABLE.repeat(100)) });
		await expect(openFile('z.zip', blobOf(bytes.slice(0, -30)))).rejects.toMatchObject({
			code: 'archive-damaged',
		});
		for (const damaged of [
			changed(bytes, 50, 0, 0, 0),
			changed(bytes, directoryAt(bytes) + 16, 1),
		]) {
			await expect(openFile('z.zip', blobOf(damaged))).rejects.toMatchObject({
				code: 'archive-damaged',
				detail: 'a.csv',
			});
		}
	});

	it('that is encrypted is refused', async () => {
		const bytes = zip({ 'a.csv': utf8(TABLE) });
		const locked = changed(bytes, directoryAt(bytes) + 8, 1);
		await expect(openFile('z.zip', blobOf(locked))).rejects.toMatchObject({
			code: 'archive-encrypted',
			detail: 'a.csv',
		});
	});

	it('compressed in a way that is not known is refused', async () => {
		const bytes = zip({ 'a.csv': utf8(TABLE) });
		await expect(
			openFile('z.zip', blobOf(changed(bytes, directoryAt(bytes) + 10, 14))),
		).rejects.toMatchObject({ code: 'archive-damaged' });
	});
});

describe('limits', () => {
	it('stop a bomb', async () => {
		const zeros = new Uint8Array(80 * 2 ** 20);
		for (const bomb of [
			zipSync({ 'a.csv': [zeros, { level: 9 }] }),
			new Uint8Array(gzipSync(zeros)),
		]) {
			await expect(openFile('bomb', blobOf(bomb))).rejects.toMatchObject({
				code: 'archive-too-large',
			});
		}
	});

	it('count all the files of an archive together', async () => {
		const bytes = zip({ 'a.csv': utf8('a'.repeat(600)), 'b.csv': utf8('b'.repeat(600)) });
		await expect(
			openFile('z.zip', blobOf(bytes), undefined, new Allowance({ total: 1000 })),
		).rejects.toMatchObject({ code: 'archive-too-large' });
		expect(
			await openFile('z.zip', blobOf(bytes), undefined, new Allowance({ total: 1200 })),
		).toHaveLength(2);
	});

	it('obey the signal', async () => {
		await expect(openFile('a.gz', blobOf(gz(TABLE)), AbortSignal.abort())).rejects.toMatchObject({
			name: 'AbortError',
		});
	});
});

describe('names', () => {
	it('are read in UTF-8, else in code page 850, and composed', () => {
		expect(decodePath(utf8('été.csv'))).toBe('été.csv');
		expect(decodePath(utf8('e\u0301te\u0301.csv'))).toBe('été.csv');
		expect(decodePath(new Uint8Array([0x82, 0x74, 0x82, 0x5c, 0xb7, 0x80]))).toBe('été/ÀÇ');
	});

	it('say their folders only where they are the same', () => {
		expect(shortNames(['x/a.csv', '2023/p.csv', '2024/p.csv', '2024//p.csv'])).toEqual([
			'a.csv',
			'2023 · p.csv',
			'2024 · p.csv',
			'2024 · p (2).csv',
		]);
	});
});
