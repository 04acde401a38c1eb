import { describe, expect, it } from 'vitest';
import type { Encoding } from '../../../../src/lib/model/reading.ts';
import { bytesOf, join, UTF8_MARK, write } from '../encoding/written.ts';
import { read } from '../reading.ts';
import { HEADER, TABLE, written } from './attendance.ts';

const CLEAN = written(TABLE, { delimiter: ';' });
const MARKS = { 'utf-16le': bytesOf(0xff, 0xfe), 'utf-16be': bytesOf(0xfe, 0xff) } as const;

describe('another encoding of the whole file', () => {
	it.each<[string, Uint8Array, Encoding]>([
		['UTF-8', write(CLEAN, 'utf-8'), 'utf-8'],
		['UTF-8 with its mark', join(UTF8_MARK, write(CLEAN, 'utf-8')), 'utf-8'],
		['Windows-1252', write(CLEAN, 'windows-1252'), 'windows-1252'],
		['Mac', write(CLEAN, 'macintosh'), 'macintosh'],
		['UTF-16LE', join(MARKS['utf-16le'], write(CLEAN, 'utf-16le')), 'utf-16le'],
		['UTF-16BE', join(MARKS['utf-16be'], write(CLEAN, 'utf-16be')), 'utf-16be'],
		['UTF-16LE without a mark', write(CLEAN, 'utf-16le'), 'utf-16le'],
		['UTF-16BE without a mark', write(CLEAN, 'utf-16be'), 'utf-16be'],
	])('gives the same table: %s', async (_, bytes, encoding) => {
		const found = await read(bytes);
		expect([found.header, ...found.rows]).toEqual(TABLE);
		expect(found.reading.encoding).toBe(encoding);
		expect(found.codes).toEqual([]);
	});

	it('is told when the mark of UTF-8 lies', async () => {
		const found = await read(join(UTF8_MARK, write(CLEAN, 'windows-1252')));
		expect([found.header, ...found.rows]).toEqual(TABLE);
		expect(found.reading.encoding).toBe('windows-1252');
		expect(found.codes).toEqual(['lying-bom']);
	});

	it('is known when only rows far from the head tell it', async () => {
		const rows = 'ligne;texte;12\n'.repeat(90_000);
		const bytes = write(`a;b;c\n${rows}été;fin;1\n`, 'windows-1252');
		const found = await read(bytes);
		expect(found.rows.at(-1)).toEqual(['été', 'fin', '1']);
		expect(found.reading.encoding).toBe('windows-1252');
	});

	it('is obeyed when it is chosen', async () => {
		const found = await read(write(CLEAN, 'utf-8'), { encoding: 'windows-1252' });
		expect(found.header).toEqual([...HEADER.slice(0, 4), 'prÃ©sents']);
		expect(found.codes).toContain('double-encoding');
	});
});

describe('the line that tells spreadsheets the delimiter', () => {
	it.each<[string, Uint8Array]>([
		['in UTF-8 with its mark', join(UTF8_MARK, write(`sep=;\r\n${CLEAN}`, 'utf-8'))],
		['in UTF-16LE', join(MARKS['utf-16le'], write(`sep=;\n${CLEAN}`, 'utf-16le'))],
		['in UTF-16BE', join(MARKS['utf-16be'], write(`sep=;\r${CLEAN}`, 'utf-16be'))],
		['in capitals', write(`SEP=;\n${CLEAN}`, 'utf-8')],
	])('is no row: %s', async (_, bytes) => {
		const found = await read(bytes);
		expect([found.header, ...found.rows]).toEqual(TABLE);
		expect(found.lines[0]).toBe(3);
	});
});

describe('characters lost before the file came here', () => {
	it('are counted', async () => {
		const found = await read('nom;ville\nBiblioth\ufffdque;Brest\nM\ufffddiath\ufffdque;Douai\n');
		expect(found.reading.warnings).toEqual([{ code: 'destroyed-characters', count: 3 }]);
	});
});

describe('text encoded twice', () => {
	const twice = write(
		new TextDecoder('windows-1252').decode(
			write('prénom;ville\nZoé;Orléans\nAda;Brest\n', 'utf-8'),
		),
		'utf-8',
	);

	it('is told, and put right when asked', async () => {
		const found = await read(twice);
		expect(found.reading.warnings).toMatchObject([{ code: 'double-encoding', repaired: false }]);
		const mended = await read(twice, { repairsDoubleEncoding: true });
		expect(mended.header).toEqual(['prénom', 'ville']);
		expect(mended.rows).toEqual([
			['Zoé', 'Orléans'],
			['Ada', 'Brest'],
		]);
		expect(mended.reading.warnings).toMatchObject([{ code: 'double-encoding', repaired: true }]);
	});
});

describe('what is no text', () => {
	it('is refused', async () => {
		await expect(read('nom;ville\nA;\0B\n')).rejects.toMatchObject({ code: 'binary' });
	});
});

describe('accents encoded twice', () => {
	const text = 'ville;nom\nChÃ¢teau;A\nChÃ¢teau;B\nDouai;RÃ©gie\n';

	it('are counted on every row, and repaired only when asked', async () => {
		const found = await read(text);
		expect(found.reading.warnings).toContainEqual(
			expect.objectContaining({ code: 'double-encoding', count: 3, repaired: false }),
		);
		expect(found.rows[0]).toEqual(['ChÃ¢teau', 'A']);
		const repaired = await read(text, { repairsDoubleEncoding: true });
		expect(repaired.rows).toEqual([
			['Château', 'A'],
			['Château', 'B'],
			['Douai', 'Régie'],
		]);
	});
});
