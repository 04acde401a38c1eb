import { describe, expect, test } from 'vitest';
import { resultToCsv } from '../../../src/lib/state/result-csv.ts';
import { locateMistake } from '../../../src/lib/state/sql-mistake.ts';

test('a result leaves as CSV, its texts never run as formulas, its numbers numbers', () => {
	const csv = resultToCsv({
		columns: ['nom', 'solde', 'liste'].map((name) => ({ name, type: 'Utf8' })),
		rows: [
			{ nom: '=1+1', solde: -5, liste: ['a', null] },
			{ nom: 'l’été; "chaud"', solde: null, liste: null },
		],
	});
	expect(csv).toBe(
		`\ufeffnom,solde,liste\r\n"'=1+1",-5,"[""a"",null]"\r\n"l’été; ""chaud""",,\r\n`,
	);
});

describe('locateMistake', () => {
	test('finds the place that the engine shows', () => {
		const message = 'Binder Error: no column\n\nLINE 2:   montan FROM ete\n          ^';
		expect(locateMistake(message).place).toEqual({ line: 2, column: 3 });
	});

	test('says nothing of a place that it cannot know', () => {
		expect(locateMistake('Out of memory').place).toBeUndefined();
		expect(locateMistake('x\nLINE 1: ...montan\n           ^').place).toBeUndefined();
	});
});
