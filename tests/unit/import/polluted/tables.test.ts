import { describe, expect, it } from 'vitest';
import { readAll, warningOf } from '../reading.ts';
import { HEADER, ROWS, TABLE, written } from './attendance.ts';

const FEWER = [
	['quartier', 'budget', 'année'],
	['Bellevue', '1200', '2024'],
	['Keredern', '800', '2024'],
	['Rive Droite', '950', '2024'],
];

const MORE = [
	['code', 'structure', 'quartier', 'ville', 'membres', 'salariés'],
	['S1', 'Ar Vag', 'Bellevue', 'Brest', '12', '1'],
	['S2', 'Infini', 'Centre', 'Brest', '40', '3'],
	['S3', 'La Fabrik', 'Faubourg', 'Douai', '25', '0'],
];

const SAME = [
	['jour', 'lieu', 'agent', 'compte rendu', 'durée'],
	['2024-04-02', 'Mairie', 'A-01', 'Ouvert', '30'],
	['2024-04-09', 'Mairie', 'A-02', 'Fermé', '45'],
	['2024-04-16', 'Annexe', 'A-01', 'Ouvert', '20'],
];

const SECONDS = [
	['fewer columns', FEWER],
	['more columns', MORE],
	['as many columns', SAME],
] as const;

const BETWEEN = [
	['a blank line', '\n'],
	['two blank lines', '\n\n'],
	['a row of delimiters', ',,,,\n'],
	['a title between blank lines', '\nSecond tableau\n\n'],
	['a title after a blank line', '\nSecond tableau\n'],
] as const;

const cases = SECONDS.flatMap(([width, second]) =>
	BETWEEN.map(([parting, text]) => ({ width, second, parting, text })),
);

describe('a second table', () => {
	it.each(cases)('with $width, after $parting, is read apart', async ({ second, text }) => {
		const found = await readAll(written() + text + written(second));
		expect(found.map(({ header, rows }) => [header, ...rows])).toEqual([TABLE, second]);
		const title = text.includes('Second') ? { title: 'Second tableau' } : {};
		expect(found[0]?.reading.tables).toEqual([
			{ line: 1, rows: 12, columns: 5 },
			{ ...title, line: 17 + text.split('\n').length - 1, rows: 3, columns: second[0]?.length },
		]);
		for (const [table, { reading }] of found.entries()) {
			expect(reading.table).toBe(table);
			expect(reading.warnings[0]).toEqual({ code: 'several-tables', count: 2, table });
			expect(reading.rowsRead).toBe(reading.rowsKept + reading.rowsSetAside);
		}
	});

	it.each([
		['fewer columns', FEWER],
		['more columns', MORE],
	])('with %s and no line between is read apart', async (_, second) => {
		const found = await readAll(written() + written(second));
		expect(found.map(({ header, rows }) => [header, ...rows])).toEqual([TABLE, second]);
	});

	it('may be the first of the file, before a wider one', async () => {
		const found = await readAll(`${written(FEWER)}\n${written()}`);
		expect(found.map(({ header, rows }) => [header, ...rows])).toEqual([FEWER, TABLE]);
	});

	it('comes after thousands of rows', async () => {
		const long = Array.from({ length: 3000 }, (_, i) => ['2024-01-16', 'x', `H-${i}`, 'y', `${i}`]);
		const found = await readAll(`${written([HEADER, ...long])}\n${written(MORE)}`);
		expect(found.map(({ rows }) => rows.length)).toEqual([3000, 3]);
	});

	it('is not seen in a blank row within the table, nor in rows that are short or long', async () => {
		const parts = [TABLE.slice(0, 6), ROWS.slice(5)].map((rows) => written(rows));
		const blank = await readAll(parts.join('\n'));
		expect(blank.map(({ rows }) => rows)).toEqual([ROWS]);
		const broken = `${written()}2024-04-02,Marché\n2024-04-09,Marché,H-01,Oui,3,de plus\n`;
		const [table, ...others] = await readAll(broken);
		expect(others).toEqual([]);
		expect(table?.rows).toHaveLength(13);
		expect(table?.reading.rejects).toMatchObject([{ line: 18, reason: 'too-many-cells' }]);
		expect(table && warningOf(table, 'padded-rows')?.lines).toEqual([17]);
	});
});

describe('a file of participatory budgeting', () => {
	const text = [
		'META',
		'key;value',
		'description;Budget participatif',
		'country;France',
		'num_projects;3',
		'num_votes;4',
		'budget;50000',
		'PROJECTS',
		'project_id;cost;votes;name',
		'1;20000;3;Un banc; une fontaine'.replace('Un banc; une fontaine', '"Un banc; une fontaine"'),
		'2;15000;2;Jardin',
		'3;30000;1;Marché couvert',
		'VOTES',
		'voter_id;age;vote',
		'101;34;1,2',
		'102;51;1',
		'103;27;1,2',
		'104;68;3',
		'',
	].join('\n');

	it('has three tables, each under its title', async () => {
		const found = await readAll(text);
		expect(found[0]?.reading.tables).toEqual([
			{ title: 'META', line: 2, rows: 5, columns: 2 },
			{ title: 'PROJECTS', line: 9, rows: 3, columns: 4 },
			{ title: 'VOTES', line: 14, rows: 4, columns: 3 },
		]);
		expect(found.map(({ header }) => header)).toEqual([
			['key', 'value'],
			['project_id', 'cost', 'votes', 'name'],
			['voter_id', 'age', 'vote'],
		]);
		expect(found[1]?.rows[0]).toEqual(['1', '20000', '3', 'Un banc; une fontaine']);
		expect(found[2]?.rows.map(([, , vote]) => vote)).toEqual(['1,2', '1', '1,2', '3']);
	});
});
