import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../src/lib/import/read-table.ts';
import { csvLine, rowsAsRead, typedTextOf } from '../../../src/lib/import/write-rows.ts';
import type { ReadingChoices } from '../../../src/lib/model/reading.ts';
import { TABLE, written } from './polluted/attendance.ts';
import { parse, tableOf } from './reading.ts';

/** Each table of a text as plain CSV, as the command writes it. */
async function converted(
	text: string,
	choices: ReadingChoices = {},
	isTyped = false,
): Promise<string[]> {
	const file = await parse(text, choices);
	return file.tables.map((table, index) => {
		const { headers, columns } = textsOf(file, table, choices);
		const read = tableOf(file, { ...choices, table: index });
		const asRead = (column: number, row: number) => read.rows[row]![column]!;
		const textOf = isTyped ? typedTextOf(read) : asRead;
		const rows = [...rowsAsRead(file, table, textOf, columns.length)];
		const all = table.layout.headerRows > 0 ? [headers, ...rows] : rows;
		return all.map(csvLine).join('');
	});
}

describe('csvLine', () => {
	it('quotes what needs quotes, and only that', () => {
		expect(csvLine(['a', 'b c', 'd,e', 'f"g', 'h\ni', 'j\r', ' k', 'l ', ''])).toBe(
			'a,b c,"d,e","f""g","h\ni","j\r"," k","l ",\n',
		);
	});

	it('writes a row of one blank cell so that it is a row', () => {
		expect(csvLine([''])).toBe('""\n');
	});
});

describe('a table written again', () => {
	it('is the same file when it was clean', async () => {
		expect(await converted(written())).toEqual([written()]);
	});

	it.each([
		['semicolons', { delimiter: ';' }],
		['apostrophes', { quote: "'" }],
		['backslashes', { escape: 'backslash' }],
		['CRLF', { newline: '\r\n' }],
		['no escape', { escape: 'none' }],
	] as const)('is plain CSV whatever it was: %s', async (_, writing) => {
		expect(await converted(written(TABLE, writing))).toEqual([written()]);
	});

	it('keeps rows in order, those set aside in their place with all their cells', async () => {
		const full = Array.from({ length: 8 }, (_, i) => `${i},x,y\n`).join('');
		const text = `a,b,c\n1,2,3\n4,5,6,7,8\n,,\n9\n${full}`;
		expect(await converted(text)).toEqual([`a,b,c\n1,2,3\n4,5,6,7,8\n9,,\n${full}`]);
	});

	it('leaves out titles above it, the header again and blank rows, but not the notes under it', async () => {
		const text = `Rencontres\n\n${written()}${written(TABLE.slice(0, 1))},,,,\n\nSource : mairie\n`;
		expect(await converted(text)).toEqual([`${written()}Source : mairie\n`]);
	});

	it('joins several header rows into one, and writes none where there was none', async () => {
		const text = ';2024;;2025;\nquartier;F;H;F;H\nA;12;9;14;8\nB;7;11;6;13\nC;3;2;5;4\n';
		expect(await converted(text)).toEqual([
			'quartier,2024 F,2024 H,2025 F,2025 H\nA,12,9,14,8\nB,7,11,6,13\nC,3,2,5,4\n',
		]);
		expect(await converted('10;5\n11;6\n12;9\n')).toEqual(['10,5\n11,6\n12,9\n']);
	});

	it('writes the titles as they stand, repeated or blank', async () => {
		expect(await converted('nom;nom;\nA;B;C\n')).toEqual(['nom,nom,\nA,B,C\n']);
	});

	it('gives one text for each table of the file', async () => {
		const second = 'quartier,budget,année\nBellevue,1200,2024\nKeredern,800,2024\n';
		expect(await converted(`${written()}\n${second}`)).toEqual([written(), second]);
	});

	it('writes values that any program reads, and what does not fit as it stands', async () => {
		const text =
			"jour;moment;montant;oui\n16/01/2025;16/01/2025 10:30;1 200,50;oui\n17/01/2025;17/01/2025 9h05;NC;non\nbientôt;;'=3;\n";
		const types = {
			jour: { kind: 'date' },
			moment: { kind: 'date-time' },
			montant: { kind: 'number' },
			oui: { kind: 'yes-no' },
		} as const;
		expect(await converted(text, { types }, true)).toEqual([
			"jour,moment,montant,oui\n2025-01-16,2025-01-16T10:30:00,1200.5,true\n2025-01-17,2025-01-17T09:05:00,NC,false\nbientôt,,'=3,\n",
		]);
	});

	it('is the same read and written again', async () => {
		const [once] = await converted('a;b\n"x ""y""";1,5\n z ;\n;"l1\nl2"\n');
		expect(await converted(once!)).toEqual([once]);
	});
});
