import { expect, test } from 'vitest';
import { suggestCells } from '../../../src/lib/import/corrections/suggest-cells.ts';
import { read } from './reading.ts';

const ROWS = Array.from(
	{ length: 20 },
	(_, index) =>
		`Structure ${index};${10 + index},50;${index + 1}/03/2025;${index % 2 ? 'Brest' : 'Douai'}`,
).join('\n');

/** What is proposed for the row of that text, added to a table of names, amounts, dates and towns. */
async function suggest(row: string) {
	const { reading } = await read(`nom;montant;date;ville\n${ROWS}\n${row}\n`);
	const [reject] = reading.rejects;
	if (!reject) throw new Error('a row was expected aside');
	return suggestCells(reject.cells, reading.columns, reading.delimiter);
}

test('a delimiter in a text: the cells around tell where it was', async () => {
	expect(await suggest('Infini; association;40,00;16/03/2025;Brest')).toEqual([
		'Infini; association',
		'40,00',
		'16/03/2025',
		'Brest',
	]);
});

test('two delimiters in one text', async () => {
	expect(await suggest('A; B; C;40,00;16/03/2025;Douai')).toEqual([
		'A; B; C',
		'40,00',
		'16/03/2025',
		'Douai',
	]);
});

test('two texts, each with a delimiter in it', async () => {
	expect(await suggest('Infini; asso;40,00;16/03/2025;Brest; centre')).toEqual([
		'Infini; asso',
		'40,00',
		'16/03/2025',
		'Brest; centre',
	]);
});

test('between two texts, the space that follows punctuation tells', async () => {
	const rows = Array.from({ length: 20 }, (_, index) => `mot ${index};phrase ${index}`).join('\n');
	const { reading } = await read(`a;b\n${rows}\nun;deux; trois\n`);
	expect(suggestCells(reading.rejects[0]?.cells ?? [], reading.columns, ';')).toEqual([
		'un',
		'deux; trois',
	]);
});

test('a row far too long is not one text with delimiters in it', async () => {
	expect(await suggest(Array.from({ length: 60 }, () => 'x').join(';'))).toBeUndefined();
});

test('a decimal comma that cut a number in two', async () => {
	const rows = Array.from({ length: 20 }, (_, index) => `S${index},${index},Brest,x${index}`);
	const { reading } = await read(
		`nom,montant,ville,note\n${rows.join('\n')}\nInfini,"12",5,Brest,ok\n`,
	);
	const [reject] = reading.rejects;
	expect(suggestCells(reject?.cells ?? [], reading.columns, ',')?.[2]).toBe('Brest');
});

test('between two texts nothing tells: nothing is proposed', async () => {
	const rows = Array.from({ length: 20 }, (_, index) => `mot ${index};phrase ${index}`).join('\n');
	const { reading } = await read(`a;b\n${rows}\nun;deux;trois\n`);
	expect(suggestCells(reading.rejects[0]?.cells ?? [], reading.columns, ';')).toBeUndefined();
});

test('a row that is not too long has nothing to join', () => {
	expect(suggestCells(['a'], [], ';')).toBeUndefined();
});
