import { expect, test } from 'vitest';
import { isMendedFile, readMendedFile } from '../../../src/lib/import/corrections/mended-file.ts';
import type { Reject } from '../../../src/lib/model/reading.ts';
import { mendedRowsCsv } from '../../../src/lib/state/mended-rows-csv.ts';
import { read } from '../import/reading.ts';

const COLUMNS = ['nom', 'code', 'note'];
const REJECTS: Reject[] = [
	{
		line: 12,
		column: 4,
		reason: 'too-many-cells',
		raw: '=1+1;007;a;b',
		cells: ['=1+1', '007', 'a', 'b'],
	},
	{
		line: 30,
		reason: 'unclosed-quote',
		raw: '"l’été; dit ""x"\nsuite;;',
		cells: ['l’été; dit "x"\nsuite', '', '-3'],
	},
];

const csv = (locale: 'fr' | 'en') =>
	mendedRowsCsv('sub; 2025.csv', COLUMNS, REJECTS, ({ cells }) => cells, {
		locale,
		reason: ({ reason }) => reason,
		surplus: (number) => `En trop ${number}`,
	});

test('rows set aside leave with where they are, why, and a column for each of theirs', () => {
	const [titles, first] = csv('fr').replace('\ufeff', '').split('\r\n');
	expect(titles).toBe('Fichier;Ligne;Case;Raison;Texte lu;nom;code;note;En trop 1');
	expect(first).toBe(`"sub; 2025.csv";12;4;too-many-cells;"'=1+1;007;a;b";"'=1+1";007;a;b`);
});

test.each(['fr', 'en'] as const)('what comes back is what left, in %s', async (locale) => {
	const rows = await readMendedFile(new Blob([csv(locale)]));
	expect(rows).toEqual([
		{ file: 'sub; 2025.csv', line: 12, cells: ['=1+1', '007', 'a', 'b'] },
		{ file: 'sub; 2025.csv', line: 30, cells: ['l’été; dit "x"\nsuite', '', '-3', ''] },
	]);
});

test('a spreadsheet may save it with commas, in Windows-1252, without some of its rows', async () => {
	const text = 'Fichier,Ligne,Case,Raison,Texte lu,nom,code\nété.csv,4,3,x,y,Œuvre,01\n,,,,,,\n';
	const bytes = Uint8Array.from([...text], (letter) =>
		letter === 'Œ' ? 0x8c : letter.charCodeAt(0),
	);
	expect(await readMendedFile(new Blob([bytes]))).toEqual([
		{ file: 'été.csv', line: 4, cells: ['Œuvre', '01'] },
	]);
});

test('it is told from data by its titles', async () => {
	const { header } = await read(csv('en'));
	expect(isMendedFile(header)).toBe(true);
	expect(isMendedFile(['Fichier', 'Ligne'])).toBe(false);
	expect(isMendedFile(COLUMNS)).toBe(false);
});
