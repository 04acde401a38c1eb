import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../../src/lib/text/messages.ts';
import { folderWith } from './files.ts';
import { commandOut, measured } from './measured-by-command.ts';

/**
 * Seven rows. By hand: A in person twice (one of them undated) and online once, B in person, C on
 * paper for a place that is not known, twelve people counted without a name, one in a list of none.
 */
const PRESENCES = `date;personne;rencontre;canal;territoire;nombre
2024-01-10;A;R1;Sur place;Fives;
2024-01-10;B;R1;Sur place;Moulins;
2024-01-10;;R1;Sur place;Fives;12
2024-03-05;A;R2;En ligne;Fives;
2024-07-01;C;R3;Papier;;
;A;R3;Sur place;Moulins;
2024-07-02;;R3;Sur place;Moulins;
`;
const PERSONNES = `personne;tranche d’âge
A;16–25 ans
B;26–45 ans
C;16–25 ans
`;
const FILES = { 'personnes.csv': PERSONNES, 'présences.csv': PRESENCES };

describe('maillage measure', () => {
	it('gives rows, definition, formula and provenance', async () => {
		const answer = await measured(FILES, { measure: 'participants' });
		// A, B, C; the twelve and the one without a name may each be another person.
		expect(answer.rows).toEqual([
			{ identified: 3, atMost: 16, unidentified: 13, rows: 7, rowsWithoutActor: 2 },
		]);
		expect(answer.measure).toMatchObject({ id: 'participants', name: 'Participants' });
		expect(answer.measure.definition).toContain('Participants différents');
		expect(answer.measure.formula).toContain('Σ quantité');
		const { files, rows, span, sql } = answer.provenance;
		expect(files).toEqual([
			expect.objectContaining({ name: 'personnes.csv', rowsRead: 3, feeds: ['actors'] }),
			expect.objectContaining({
				name: 'présences.csv',
				sha256: createHash('sha256').update(PRESENCES).digest('hex'),
				rowsRead: 7,
				rowsKept: 7,
				rowsSetAside: 0,
			}),
		]);
		expect(rows).toMatchObject({ table: 'participations', rows: 7, used: 7, leavesOut: [] });
		expect(span).toEqual({ from: '2024-01-10', to: '2024-07-02' });
		expect(sql).toContain('FROM "participations"');
	});

	it('says which rows a measure leaves out, and which have no value', async () => {
		const answer = await measured(FILES, { measure: 'hybrid', by: 'territoire' });
		expect(
			answer.rows.map(({ category, identified, hybrid }) => [category, identified, hybrid]),
		).toEqual([
			// A is in person and online in Fives; in Moulins, A and B are in person only.
			['Fives', 1, 1],
			['Moulins', 2, 0],
			[null, 1, 0],
		]);
		expect(answer.provenance.rows).toMatchObject({
			...{ rows: 7, used: 5, withoutCategory: 1, leavesOut: ['actor_id'] },
		});
	});

	it.each([
		['territory', 'territory'],
		['Territoire', 'territory'],
		['participations.territoire', 'territory'],
		['tranche d’âge', 'actors.tranche d’âge'],
		['actors.tranche d’âge', 'actors.tranche d’âge'],
		['Tranche d age', 'actors.tranche d’âge'],
		['period', 'period'],
		['Canal', 'channel'],
	])('finds the field called %s', async (by, dimension) => {
		const { asked } = await measured(FILES, { measure: 'participations', by });
		expect(asked.by).toBe(dimension);
	});

	it('splits by the columns of actors, and by periods of any length', async () => {
		const ages = await measured(FILES, { measure: 'participations', by: 'actors.tranche d’âge' });
		expect(ages.rows.map(({ category, participations: n }) => [category, n])).toEqual([
			['16–25 ans', 4],
			['26–45 ans', 1],
			[null, 13],
		]);
		const quarters = await measured(FILES, { measure: 'participations', period: 'quarter' });
		expect(quarters.asked).toMatchObject({ by: 'period', period: 'quarter' });
		expect(quarters.rows.map(({ category, participations: n }) => [category, n])).toEqual([
			['2024-01-01', 15],
			['2024-07-01', 2],
			[null, 1],
		]);
	});

	it.each([
		[['territoire=Fives'], 14],
		[['territoire=fives', 'territoire=Moulins'], 17],
		[['territoire='], 1],
		[['territoire=', 'territoire=Fives'], 15],
		[['canal=En ligne'], 1],
		[['channel=online'], 1],
		[['date=2024-01-01..2024-06-30'], 15],
		[['date=2024-01..2024-03'], 15],
		[['period=2024-07'], 2],
		[['date=2024'], 17],
		[['date=2024-01-10', 'canal=sur place', 'territoire=Moulins'], 1],
		[['actors.tranche d’âge=16–25 ans'], 4],
	])('keeps rows by %j', async (where, participations) => {
		const { rows, warnings } = await measured(FILES, { measure: 'participations', where });
		expect(rows).toMatchObject([{ participations }]);
		expect(warnings).toEqual([]);
	});

	it('keeps an actor by the name that its identifier has', async () => {
		const actors = 'code;nom\nA;Amina\nB;Bruno\nC;Chloé\n';
		const files = { 'acteurs.csv': actors, 'présences.csv': PRESENCES };
		const { rows } = await measured(files, { measure: 'participations', where: ['actor=Amina'] });
		expect(rows).toMatchObject([{ participations: 3 }]);
	});

	it('warns of a value that no row has, and of a field without effect', async () => {
		const mistyped = { measure: 'participations', where: ['territoire=Five'] };
		const answer = await measured(FILES, mistyped);
		expect(answer.rows).toMatchObject([{ participations: 0 }]);
		expect(answer.warnings).toEqual([expect.stringContaining('«\u00a0Fives\u00a0»')]);
		const ties = { 'liens.csv': 'source;cible\nA;B\n', ...FILES };
		const apart = await measured(ties, { measure: 'ties', where: ['canal=En ligne'] }, 'en');
		expect(apart.rows).toEqual([{ count: 1 }]);
		expect(apart.warnings).toEqual([expect.stringContaining('changes nothing')]);
	});

	it('applies the decisions and merges that Maillage saved', async () => {
		const decisions = {
			...{ maillage: 'decisions', version: 2, files: [], networks: [] },
			actors: [{ same: true, members: ['A', 'B'], kept: 'A' }],
		};
		const files = { ...FILES, 'décisions.json': JSON.stringify(decisions) };
		const answer = await measured(files, { measure: 'participants' });
		expect(answer.rows).toMatchObject([{ identified: 2 }]);
		expect(answer.provenance.merges).toEqual([{ alias: 'B', kept: 'A' }]);
		const merges = { ...FILES, 'fusions.csv': 'Groupe;Nom lu;Nom retenu\n1;C;A\n1;A;A\n' };
		const others = await measured(merges, { measure: 'participants' });
		expect(others.provenance.merges).toEqual([{ alias: 'C', kept: 'A' }]);
	});

	it('does not count a newer version of a file twice', async () => {
		const files = { ...FILES, 'présences (2).csv': `${PRESENCES}2024-08-01;D;R4;Papier;Fives;\n` };
		const answer = await measured(files, { measure: 'participations' });
		expect(answer.rows).toMatchObject([{ rows: 7 }]);
		expect(answer.provenance.files.map(({ name }) => name)).not.toContain('présences (2).csv');
	});

	it('sets options', async () => {
		const two = await measured(FILES, { measure: 'regulars', option: ['m=2'] });
		// A: R1, R2, R3; B and C: one event each.
		expect(two.rows).toMatchObject([{ regulars: 1, identified: 3 }]);
		expect(two.asked.options).toEqual({ m: 2 });
		const usual = await measured(FILES, { measure: 'regulars' });
		expect(usual.asked.options).toEqual({ m: 3 });
	});

	it('compares with the population that the field is about, or the one that is named', async () => {
		const population = 'dimension;catégorie;population\nquartier;Fives;10\nquartier;Moulins;30\n';
		const files = { ...FILES, 'population.csv': population };
		const rate = { measure: 'rate', by: 'territory' };
		const { asked, rows } = await measured(files, rate);
		expect(asked.options).toEqual({ reference: 'quartier' });
		expect(rows.map(({ category, rate: of }) => [category, of])).toEqual([
			['Moulins', (1000 * 2) / 30],
			['Fives', 100],
			[null, null],
		]);
		await expect(measured(files, { measure: 'reach', by: 'canal' })).rejects.toThrow('quartier');
	});
});

describe('maillage measure --csv', () => {
	it('writes plain rows, and the rest beside them', async () => {
		const folder = await folderWith(FILES);
		const options = { measure: 'channel-sets', csv: true };
		const out = await commandOut([folder], options, 'en');
		expect(readFileSync(out, 'utf8')).toBe(
			'channels,actors,rows\nin_person,1,1\nin_person+online,1,3\npaper,1,1\n',
		);
		const beside: unknown = JSON.parse(readFileSync(`${out}-metadata.json`, 'utf8'));
		expect(beside).toMatchObject({ measure: { name: 'Sets of channels' } });
		expect(beside).not.toHaveProperty('rows');
	});

	it('never holds a formula, and leaves negative numbers as they are', async () => {
		const file = 'date;personne;territoire;solde\n2024-01-10;A;"=1+1";-5\n2024-01-11;B;@x;3\n';
		const folder = await folderWith({ 'présences.csv': file });
		const options = { measure: 'sum:participations.solde', by: 'territoire', csv: true };
		expect(readFileSync(await commandOut([folder], options), 'utf8')).toBe(
			"category,value,known,unknown\n'@x,3,1,0\n'=1+1,-5,1,0\n",
		);
	});
});

describe('maillage measure refuses', () => {
	it.each([
		[{ measure: 'participant' }, '«\u00a0participants\u00a0»'],
		[{ measure: 'sum:actors.age' }, 'sum:participations'],
		[{ measure: 'participants', by: 'teritoire' }, '«\u00a0territoire\u00a0»'],
		[{ measure: 'participants', by: 'Codage' }, 'territory'],
		[{ measure: 'newcomers', by: 'canal' }, 'period'],
		[{ measure: 'retention', by: 'canal' }, 'retention'],
		[{ measure: 'reach' }, 'Population de référence'],
		[{ measure: 'stages' }, 'Décisions'],
		[{ measure: 'participants', by: 'canal', also: 'canal' }, '--also'],
		[{ measure: 'participants', also: 'canal' }, '--by'],
		[{ measure: 'participants', where: ['territoire'] }, '--where'],
		[{ measure: 'participants', where: ['date=2024-02-30'] }, '2024-02-30'],
		[{ measure: 'participants', where: ['date=2024-06..2024-01'] }, 'période'],
		[{ measure: 'participants', where: ['date=2024', 'date=2025'] }, 'une seule période'],
		[{ measure: 'participants', period: 'decade' }, 'school-year'],
		[{ measure: 'actors', period: 'month' }, 'actors'],
		[{ measure: 'regulars', option: ['m=1'] }, 'm=1'],
		[{ measure: 'regulars', option: ['m='] }, 'm='],
		[{ measure: 'regulars', option: ['n=3'] }, '«\u00a0n\u00a0»'],
		[{ measure: 'participants', json: true, csv: true }, '--csv'],
		[{}, '--list'],
	])('%j, saying what to do', async (options, said) => {
		await expect(measured(FILES, options)).rejects.toThrow(said);
	});

	it('what it cannot apply: rows mended elsewhere, a document of another kind', async () => {
		const other = { ...FILES, 'notes.json': '{"maillage":"other"}' };
		await expect(measured(other, { measure: 'actors' })).rejects.toThrow('notes.json');
	});
});

describe('maillage measure --list', () => {
	it('gives every measure in French and in English, without data', async () => {
		const text = readFileSync(await commandOut([], { list: true }), 'utf8');
		for (const locale of ['fr', 'en'] as const) {
			for (const { definition } of Object.values(wordingOf(locale).t.measures.of)) {
				expect(text).toContain(definition);
			}
		}
	});

	it('says what the data lack', async () => {
		const folder = await folderWith(FILES);
		const out = await commandOut([folder], { list: true, json: true });
		const list = JSON.parse(readFileSync(out, 'utf8')) as { id: string; lacks: string[] }[];
		const lacks = Object.fromEntries(list.map((one) => [one.id, one.lacks]));
		expect(lacks).toMatchObject({
			participants: [],
			reach: ['reference.population'],
			ties: ['ties.rows'],
		});
	});
});
