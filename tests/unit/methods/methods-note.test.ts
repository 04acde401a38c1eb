import { expect, test } from 'vitest';
import { citation } from '../../../src/lib/methods/citation.ts';
import { methodsNote } from '../../../src/lib/methods/methods-note.ts';
import type { FigureFacts, MethodFacts } from '../../../src/lib/methods/method-facts.ts';
import { sql } from '../../../src/lib/sql/statement.ts';
import { wordingOf } from '../../../src/lib/text/messages.ts';

const fr = wordingOf('fr');

const figure: FigureFacts = {
	title: 'Participants | par *territoire*',
	subtitle: 'Canal : En ligne',
	definition: 'Personnes différentes, identifiées.',
	formula: 'n = |{a}|',
	source: 'presences.csv · 12 lignes utilisées',
	statement: sql`SELECT count(*) FROM participations WHERE channel = ${'online'}`,
};

const facts: MethodFacts = {
	title: 'Ma ville',
	version: '0.1.0',
	date: '2026-12-01',
	span: { from: '2024-01-08', to: '2024-06-30' },
	fictional: false,
	files: [
		{
			name: 'presences_2024.csv',
			sha256: 'ab'.repeat(32),
			rowsRead: 1234,
			rowsSetAside: 4,
			roles: [{ column: 'nom', role: 'acteur' }],
		},
	],
	merges: [
		{ same: true, members: ['a', 'b'], kept: 'a' },
		{ same: false, members: ['a', 'c'] },
	],
	labelOf: (actor) => ({ a: 'Centre social Keredern', b: 'CS Keredern' })[actor] ?? actor,
	figures: [figure],
	networks: ['Acteurs liés par leurs événements'],
};

test('the note tells files with their counts, roles, merges and how each figure is made', () => {
	const note = methodsNote(facts, fr);
	expect(note).toContain('# Méthodes\u202f: Ma ville');
	expect(note).toContain('Données du 8 janvier 2024 au 30 juin 2024.');
	expect(note).toContain(
		`| presences\\_2024.csv | 1\u202f234 | 1\u202f230 | 4 | \`${'ab'.repeat(32)}\` |`,
	);
	expect(note).toContain('Centre social Keredern\u202f: aussi écrit CS Keredern');
	expect(note).toContain(
		"```sql\nSELECT count(*) FROM participations WHERE channel = 'online'\n```",
	);
	expect(note).toContain('Acteurs liés par leurs événements');
});

test('what users wrote stays text: no table is broken, nothing is emphasised', () => {
	expect(methodsNote(facts, fr)).toContain('### Participants \\| par \\*territoire\\*');
});

test('a project without merges says so', () => {
	expect(methodsNote({ ...facts, merges: [] }, fr)).toContain(
		'Aucun acteur n’a été réuni à un autre.',
	);
});

test('a citation says what the figure says, of what, how, and from which bytes', () => {
	const cited = citation(
		{
			...figure,
			statementInWords: '42 participants.',
			files: [{ name: 'presences.csv', sha256: 'cd'.repeat(32) }],
			mergedActors: 1,
			version: '0.1.0',
			date: '2026-12-01',
		},
		fr,
	);
	expect(cited.split('\n')).toEqual([
		'«\u00a0Participants | par *territoire*\u00a0», Canal : En ligne',
		'42 participants.',
		'Définition\u202f: Personnes différentes, identifiées.',
		'Formule\u202f: n = |{a}|',
		'Source\u202f: presences.csv · 12 lignes utilisées',
		`presences.csv\u00a0: SHA-256 ${'cd'.repeat(32)}`,
		'1 acteur réuni à un autre.',
		'Écrit le 1 décembre 2026 avec Maillage 0.1.0.',
		"SELECT count(*) FROM participations WHERE channel = 'online'",
	]);
});
