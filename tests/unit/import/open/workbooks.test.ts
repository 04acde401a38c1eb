import { strFromU8, unzipSync } from 'fflate';
import { CFB, utils, write, type WorkBook } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../../src/lib/import/open/open-file.ts';
import { blobOf, bookOf, bytesOf, textsOf, utf8, zip, type Bytes } from './files.ts';

const FORMATS = ['xlsx', 'xlsb', 'biff8', 'ods'] as const;

/** A column of cells: value, format, and the text expected. */
type Cell = [value: number | boolean | string, format: string | undefined, expected: string];

function column(cells: readonly Cell[]): WorkBook {
	const sheet = utils.aoa_to_sheet([['titre'], ...cells.map(([value]) => [value])]);
	for (const [index, [, format]] of cells.entries()) {
		if (format) sheet[`A${index + 2}`].z = format;
	}
	const book = utils.book_new();
	utils.book_append_sheet(book, sheet, 'Feuille');
	return book;
}

async function linesOf(bytes: Bytes): Promise<string[]> {
	const [[, text] = ['', '']] = await textsOf('b.xlsx', bytes);
	return text.trimEnd().split('\n').slice(1);
}

const CELLS: Cell[] = [
	[45000, 'dd/mm/yyyy', '2023-03-15'],
	[45000, '[$-40C]d mmmm yyyy', '2023-03-15'],
	[45000.4375, 'dd/mm/yyyy hh:mm', '2023-03-15 10:30:00'],
	[45000, 'dd/mm/yyyy hh:mm', '2023-03-15 00:00:00'],
	[45382.104166666664, 'dd/mm/yyyy hh:mm', '2024-03-31 02:30:00'],
	[45000.99999, 'dd/mm/yyyy', '2023-03-15 23:59:59'],
	[1, 'dd/mm/yyyy', '1900-01-01'],
	[61, 'dd/mm/yyyy', '1900-03-01'],
	[0.5, 'hh:mm', '12:00'],
	[1.5, '[h]:mm', '36:00'],
	[1204, '00000', '01204'],
	[75001, '00000', '75001'],
	[123456789, '0#" "##" "##" "##" "##', '01 23 45 67 89'],
	[12345678901234, undefined, '12345678901234'],
	[12345678901234, '@', '12345678901234'],
	[1234.5, '# ##0.00" €"', '1234.5'],
	[1234567.891, '#,##0', '1234567.891'],
	[0.30000000000000004, undefined, '0.3'],
	[-0.5, '0.00;[Red]-0.00', '-0.5'],
	[0.00000012, '0.00E+00', '0.00000012'],
	[0.125, '0%', '12.5%'],
	[0.07, '0.0 %', '7%'],
	[true, undefined, 'TRUE'],
	['007', undefined, '007'],
	['a, "b"', undefined, '"a, ""b"""'],
];

/** The formats that the library can write in OpenDocument; the others are tested by hand below. */
const ODS_FORMATS = new Set([undefined, '@', 'dd/mm/yyyy', '#,##0', '0%', '0.00E+00']);

describe('cells', () => {
	it.each(FORMATS)('keep what they say: %s', async (format) => {
		const cells = format === 'ods' ? CELLS.filter(([, one]) => ODS_FORMATS.has(one)) : CELLS;
		const lines = await linesOf(bytesOf(column(cells), format));
		expect(lines).toEqual(cells.map(([, , expected]) => expected));
	});

	it('are dates of 1904 when the workbook counts so', async () => {
		const book = column([
			[43538, 'dd/mm/yyyy', ''],
			[0, 'dd/mm/yyyy', ''],
		]);
		book.Workbook = { WBProps: { date1904: true } };
		for (const format of ['xlsx', 'biff8'] as const) {
			expect(await linesOf(bytesOf(book, format))).toEqual(['2023-03-15', '1904-01-01']);
		}
	});

	it('in error show it; merged ones give their value once', async () => {
		const sheet = utils.aoa_to_sheet([
			['a', 'b', 'c'],
			['x', null, 1],
		]);
		sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 1, c: 1 } }];
		sheet['C2'] = { t: 'e', v: 42, w: '#N/A' };
		const book = utils.book_new();
		utils.book_append_sheet(book, sheet, 'S');
		expect(await textsOf('b.xlsx', bytesOf(book, 'xlsx'))).toEqual([
			['b.xlsx', 'a,b,c\nx,,#N/A\n'],
		]);
	});
});

describe('sheets', () => {
	it('are files named after both, without those hidden or empty', async () => {
		const book = bookOf({ Un: [['a'], [1]], Caché: [['z'], [9]], Vide: [[]], Deux: [['b'], [2]] });
		book.Workbook = { Sheets: [{}, { Hidden: 1 }, {}, {}] };
		for (const format of ['xlsx', 'xlsb', 'biff8'] as const) {
			expect(await textsOf('classeur.x', bytesOf(book, format))).toEqual([
				['classeur.x · Un', 'a\n1\n'],
				['classeur.x · Deux', 'b\n2\n'],
			]);
		}
	});

	it('keep their blank rows, and say how they are written', async () => {
		const book = bookOf({ S: [[], [null, 'titre'], [], [null, 'a', 'b'], [null, 1, null, ' ']] });
		const [file] = await openFile('s.xlsx', blobOf(bytesOf(book, 'xlsx')));
		expect(await file?.blob.text()).toBe('\ntitre,,\n\na,b,\n1,, \n');
		expect(file?.choices).toEqual({
			encoding: 'utf-8',
			delimiter: ',',
			quote: '"',
			escape: 'doubled',
		});
	});

	it('of nothing are refused', async () => {
		await expect(
			openFile('v.xlsx', blobOf(bytesOf(bookOf({ V: [[]] }), 'xlsx'))),
		).rejects.toMatchObject({ code: 'empty' });
	});
});

describe('hand-made workbooks', () => {
	it('with dates and texts written in the cells are read', async () => {
		const files = unzipSync(bytesOf(column([[45000, 'dd/mm/yyyy', '']]), 'xlsx'));
		const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!).replace(
			'</sheetData>',
			'<row r="3"><c r="A3" s="1" t="d"><v>2024-03-31T02:30:00</v></c></row>' +
				'<row r="4"><c r="A4" t="inlineStr"><is><t>é &amp; à</t></is></c></row></sheetData>',
		);
		const bytes = zip({ ...files, 'xl/worksheets/sheet1.xml': utf8(sheet) });
		expect(await linesOf(bytes)).toEqual(['2023-03-15', '2024-03-31 02:30:00', 'é & à']);
	});

	const ods = (rows: string) =>
		zip({
			mimetype: [utf8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
			'META-INF/manifest.xml': utf8(
				'<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
			),
			'styles.xml': utf8('<office:document-styles/>'),
			'content.xml': utf8(
				`<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2"><office:body><office:spreadsheet><table:table table:name="F">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
			),
		});
	const cell = (attributes: string, shown: string) =>
		`<table:table-row><table:table-cell ${attributes}><text:p>${shown}</text:p></table:table-cell></table:table-row>`;

	it('of LibreOffice are read', async () => {
		const bytes = ods(
			cell('office:value-type="string"', 'titre') +
				cell('office:value-type="date" office:date-value="2024-03-31T02:30:00"', '31/03/24 02:30') +
				cell('office:value-type="date" office:date-value="2024-03-31"', '31/03/24') +
				cell('office:value-type="percentage" office:value="0.125"', '13 %') +
				cell('office:value-type="float" office:value="1204"', '01204') +
				cell('office:value-type="time" office:time-value="PT12H30M00S"', '12:30') +
				cell('office:value-type="float" office:value="123456789"', '01 23 45 67 89') +
				cell('office:value-type="float" office:value="1234.5"', '1 234,50') +
				cell('office:value-type="currency" office:value="3.5"', '3,50 €') +
				cell('office:value-type="boolean" office:boolean-value="true"', 'VRAI'),
		);
		expect(await linesOf(bytes)).toEqual([
			'2024-03-31 02:30:00',
			'2024-03-31',
			'12.5%',
			'01204',
			'12:30',
			'01 23 45 67 89',
			'1234.5',
			'3.5',
			'TRUE',
		]);
	});

	it('of LibreOffice hide their sheets by a style', async () => {
		const book = bytesOf(
			bookOf({ "L’un & l'autre": [['a'], [1]], Caché: [['z'], [9]], Deux: [['b'], [2]] }),
			'ods',
		);
		const files = unzipSync(book);
		const content = strFromU8(files['content.xml']!)
			.replace(
				'</office:automatic-styles>',
				'<style:style style:name="ta2" style:family="table" style:master-page-name="mp1"><style:table-properties table:display="false"/></style:style>$&',
			)
			.replace(/(table:name="Caché" table:style-name=)"ta1"/, '$1"ta2"');
		const bytes = zip({ ...files, 'content.xml': utf8(content) });
		expect(await textsOf('h.ods', bytes)).toEqual([
			["h.ods · L’un & l'autre", 'a\n1\n'],
			['h.ods · Deux', 'b\n2\n'],
		]);
	});

	it('of Excel 2003, written as XML, are read', async () => {
		const book = column([
			[45000, 'dd/mm/yyyy', ''],
			['007', undefined, ''],
			[1204, '00000', ''],
		]);
		const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlml' }) as ArrayBuffer);
		expect(await linesOf(bytes)).toEqual(['2023-03-15', '007', '01204']);
	});

	it('of HTML keep their texts', async () => {
		const page =
			'<html><body><table><tr><th>jour</th><th>code</th></tr><tr><td>03/04/2025</td><td>01204</td></tr></table></body></html>';
		expect(await textsOf('export.xls', page)).toEqual([
			['export.xls', 'jour,code\n03/04/2025,01204\n'],
		]);
	});

	const compound = (path: string) => {
		const file = CFB.utils.cfb_new();
		CFB.utils.cfb_add(file, path, new Uint8Array(5000));
		return new Uint8Array(CFB.write(file, { type: 'array' }) as unknown as ArrayBuffer);
	};

	it.each([
		['archive-encrypted', compound('/EncryptedPackage')],
		['workbook-damaged', compound('/WordDocument')],
		['workbook-damaged', compound('/Workbook').slice(0, 600)],
		['archive-damaged', bytesOf(column([]), 'xlsx').slice(0, -50)],
	])('that cannot be read are refused: %s', async (code, bytes) => {
		await expect(openFile('a.xls', blobOf(bytes))).rejects.toMatchObject({
			name: 'ReadingError',
			code,
		});
	});

	it('are no workbook when they hold a text', async () => {
		const bytes = zip({
			'[Content_Types].xml': utf8('<Types/>'),
			'word/document.xml': utf8('<w/>'),
		});
		await expect(openFile('a.docx', blobOf(bytes))).rejects.toMatchObject({
			code: 'archive-empty',
		});
	});
});
