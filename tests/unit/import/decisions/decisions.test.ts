import { describe, expect, test } from 'vitest';
import {
	decisionsFor,
	writeDecisions,
	type DecidedFile,
} from '../../../../src/lib/import/decisions/decisions-document.ts';
import { readActorDecisions } from '../../../../src/lib/import/decisions/actor-decisions-file.ts';
import { readDecisions } from '../../../../src/lib/import/decisions/read-decisions.ts';
import { ReadingError } from '../../../../src/lib/import/reading-error.ts';
import type { ActorDecision } from '../../../../src/lib/model/same-actor.ts';
import { actorDecisionsCsv } from '../../../../src/lib/state/actor-decisions-csv.ts';

const FILE: DecidedFile = {
	name: 'présences.csv',
	columns: ['Qui', 'Date de la réunion', ''],
	choices: {
		encoding: 'windows-1252',
		delimiter: '; ',
		headerRows: 0,
		absentMarks: ['NC', ''],
		types: { Qui: { kind: 'list', separator: '|' } },
		unpivot: { columns: ['1', '2'], nameColumn: 'n', valueColumn: 'v' },
		corrections: [{ line: 3, raw: 'a;b\n', cells: ['a', ''] }],
	},
	feeds: [
		{ table: 'actors', columns: { actor_id: { column: 'Qui' }, nature: { constant: 'person' } } },
	],
};
const ACTORS: ActorDecision[] = [
	{ same: true, members: ['CS Keredern', '=Keredern'], kept: 'Centre social Keredern' },
	{ same: false, members: ['Marie Dupont', 'Maria Dupont'] },
];

describe('the decisions of a project', () => {
	test('come back as they left', () => {
		const { files, actors } = readDecisions(writeDecisions([FILE], ACTORS));
		expect(files).toEqual([FILE]);
		expect(actors).toEqual(ACTORS);
	});

	test.each([
		['not JSON', '{', '$'],
		['another document', '{"maillage": "project"}', '$.maillage'],
		['a version to come', '{"maillage": "decisions", "version": 4}', '$.version'],
		[
			'a role that does not exist',
			writeDecisions([FILE], []).replace('"actor_id"', '"__proto__x"'),
			'$.files[0].feeds[0].columns.__proto__x',
		],
		[
			'a correction without cells',
			writeDecisions([FILE], []).replace('"cells"', '"cell"'),
			'$.files[0].choices.corrections[0].cells',
		],
		[
			'a merge of one',
			writeDecisions([], [{ same: false, members: ['a'] }]),
			'$.actors[0].members',
		],
	])('are refused whole when something is wrong: %s', (_, text, path) => {
		const error = (() => {
			try {
				readDecisions(text);
				return undefined;
			} catch (thrown) {
				return thrown;
			}
		})();
		expect(error).toBeInstanceOf(ReadingError);
		expect(error).toMatchObject({ detail: path });
	});

	test('go to the file of that name, else to one of nearly the same columns', () => {
		const files = [FILE, { ...FILE, name: 'b.csv', columns: ['x', 'y', 'z', 'u', 'v'] }];
		expect(decisionsFor('présences.csv', [], files)).toBe(files[0]);
		expect(decisionsFor('c.csv', ['X', 'y', 'Z', 'u'], files)).toBe(files[1]);
		expect(decisionsFor('c.csv', ['x', 'autre'], files)).toBeUndefined();
	});
});

describe('decisions on actors, in a spreadsheet', () => {
	test.each(['fr', 'en'] as const)('come back as they left, in %s', async (locale) => {
		const back = await readActorDecisions(new Blob([actorDecisionsCsv(ACTORS, locale)]));
		expect(back).toEqual([
			{
				same: true,
				members: ['CS Keredern', '=Keredern', 'Centre social Keredern'],
				kept: 'Centre social Keredern',
			},
			ACTORS[1],
		]);
	});

	test('can be changed there: another name kept, a group cut in two', async () => {
		const csv = 'Groupe;Nom lu;Nom retenu\n1;a;A\n1;b;A\n1;c;C\n2;seul;\n';
		expect(await readActorDecisions(new Blob([csv]))).toEqual([
			{ same: true, members: ['a', 'b', 'A'], kept: 'A' },
			{ same: true, members: ['c', 'C'], kept: 'C' },
		]);
	});
});
