import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCorrections } from '../../../src/lib/import/decisions/corrections-file.ts';
import type { Correction, ProposedCorrection } from '../../../src/lib/model/network-correction.ts';
import { printable } from '../../../src/lib/network/formats/printable.ts';
import { networkCorrectionsCsv } from '../../../src/lib/state/network-corrections-csv.ts';
import { decisionsIn } from '../../../src/lib/state/received-files.ts';

const blobOf = (text: string) => new Blob([text]);

const actor = (label: string) => ({ key: `actor:${label}`, label });

const PROPOSED: ProposedCorrection[] = [
	{
		correction: {
			kind: 'wrong-tie',
			from: actor('Ville'),
			to: actor('=Infini, "le" collectif'),
			directed: true,
		},
		reason: 'La convention a pris fin en 2014.',
		by: 'Association Vivre la rue',
		on: '2026-11-25',
		decision: {
			accepted: true,
			reason: 'Confirmé par la convention.',
			by: 'Mairie',
			on: '2026-12-01',
		},
	},
	{
		correction: {
			kind: 'missing-actor',
			actor: actor('Régie de quartier'),
			actorKind: 'Association',
		},
		reason: '',
		by: '',
	},
];

describe('a file of corrections', () => {
	test('has titles in plain words, a line for each, and no formula', () => {
		const [titles, first, second] = networkCorrectionsCsv(PROPOSED, 'fr').split('\r\n');
		expect(titles).toBe(
			'\ufeffCorrection;Acteur;Clé de l’acteur;Autre acteur;Clé de l’autre acteur;Sens du lien;Sorte de lien ou type d’acteur;Nom juste;Raison;Proposée par;Proposée le;Décision;Raison de la décision;Décidée par;Décidée le',
		);
		expect(first).toBe(
			'lien faux;Ville;actor:Ville;"\'=Infini, ""le"" collectif";"actor:=Infini, ""le"" collectif";vers l’autre;;;La convention a pris fin en 2014.;Association Vivre la rue;2026-11-25;acceptée;Confirmé par la convention.;Mairie;2026-12-01',
		);
		expect(second).toBe(
			'acteur manquant;Régie de quartier;actor:Régie de quartier;;;;Association;;;;;;;;',
		);
	});

	test('is known as such among files given, in both languages', async () => {
		for (const locale of ['fr', 'en'] as const) {
			const blob = blobOf(networkCorrectionsCsv(PROPOSED, locale));
			expect(await decisionsIn({ name: 'corrections.csv', blob })).toEqual({
				kind: 'corrections',
				from: 'corrections.csv',
				corrections: PROPOSED,
				problems: [],
			});
		}
	});

	test('comes back as it was, whatever the names and the reasons', async () => {
		const nasty = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.constantFrom(
				'=1+1',
				"'=1",
				"''@x",
				'-',
				'+33',
				'\t=',
				'a,b;c\td',
				'"',
				'x\ny',
				' é ',
				'NA',
			),
			fc.string({
				unit: fc.constantFrom('=', "'", '"', ',', ';', '\n', '\r', '\t', ' ', 'é', '@'),
			}),
		);
		const name = nasty.filter((text) => printable(text).trim() !== '');
		const named = fc.record({ key: nasty, label: name });
		const optional = (key: 'tieKind' | 'actorKind') =>
			fc
				.option(name, { nil: undefined })
				.map((text) => (text === undefined ? {} : { [key]: text }));
		const correction: fc.Arbitrary<Correction> = fc.oneof(
			fc.record({
				kind: fc.constant('wrong-tie' as const),
				from: named,
				to: named,
				directed: fc.boolean(),
			}),
			fc
				.tuple(named, named, fc.boolean(), optional('tieKind'))
				.map(([from, to, directed, kind]) => ({
					kind: 'missing-tie' as const,
					from,
					to,
					directed,
					...kind,
				})),
			fc.tuple(named, optional('actorKind')).map(([one, kind]) => ({
				kind: 'missing-actor' as const,
				actor: one,
				...kind,
			})),
			fc.record({ kind: fc.constant('wrong-name' as const), actor: named, name }),
		);
		const date = fc
			.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
			.map((one) => one.toISOString().slice(0, 10));
		const proposed: fc.Arbitrary<ProposedCorrection> = fc.record(
			{
				correction,
				reason: nasty,
				by: nasty,
				on: date,
				decision: fc.record(
					{ accepted: fc.boolean(), reason: nasty, by: nasty, on: date },
					{ requiredKeys: ['accepted', 'reason', 'by'] },
				),
			},
			{ requiredKeys: ['correction', 'reason', 'by'] },
		);
		const printed = (value: unknown): unknown =>
			JSON.parse(JSON.stringify(value), (_, one: unknown) =>
				typeof one === 'string' ? printable(one) : one,
			);
		await fc.assert(
			fc.asyncProperty(
				fc.array(proposed, { minLength: 1, maxLength: 5 }),
				fc.constantFrom('fr' as const, 'en' as const),
				async (given, locale) => {
					const read = await readCorrections(blobOf(networkCorrectionsCsv(given, locale)));
					expect(read).toEqual({ corrections: printed(given), problems: [] });
				},
			),
			{ numRuns: 300 },
		);
	});

	test('of another spreadsheet: semicolons, dates of the country, moved and added columns', async () => {
		const text =
			'Acteur;Correction;Autre acteur;Raison;Décision;Proposée le;Remarque\r\n' +
			'Ville;Lien faux;Infini;fini;ACCEPTEE;25/11/2026;vu\r\n';
		expect(await readCorrections(blobOf(text))).toEqual({
			corrections: [
				{
					correction: {
						kind: 'wrong-tie',
						from: { key: '', label: 'Ville' },
						to: { key: '', label: 'Infini' },
						directed: false,
					},
					reason: 'fini',
					by: '',
					on: '2026-11-25',
					decision: { accepted: true, reason: '', by: '' },
				},
			],
			problems: [],
		});
	});

	test('keeps every line that can be used, and says of the others which and what', async () => {
		const lines = [
			'Correction,Acteur,Autre acteur,Nom juste,Raison,Décision,Proposée le',
			'lien faux,A,B,,,,',
			'lien bizarre,A,B,,,,',
			'lien faux,,B,,,,',
			'lien manquant,A,,,,,',
			'nom faux,A,,,,,',
			'',
			'lien manquant,A,C,,,peut-être,',
			'acteur manquant,Z,,,,,32/13/2026',
			'lien faux,A,D,,trop,de,cases,ici,et,là',
			'lien faux,A,E,,,,',
		];
		const read = await readCorrections(blobOf(lines.join('\n')));
		expect(read?.problems).toEqual([
			{ line: 3, problem: 'correction' },
			{ line: 4, problem: 'actor' },
			{ line: 5, problem: 'other' },
			{ line: 6, problem: 'name' },
			{ line: 8, problem: 'decision' },
			{ line: 9, problem: 'on' },
			{ line: 10, problem: 'cells' },
		]);
		expect(read?.corrections.map(({ correction }) => JSON.stringify(correction))).toEqual([
			expect.stringContaining('"B"'),
			expect.stringContaining('"C"'),
			expect.stringContaining('"Z"'),
			expect.stringContaining('"E"'),
		]);
	});

	test.each(['acteur,correction\nA,B\n', 'Correction\nx\n', 'a,b\ncorrection,acteur\n', ''])(
		'data are no corrections: %j',
		async (text) => {
			expect(await readCorrections(blobOf(text))).toBeUndefined();
		},
	);
});
