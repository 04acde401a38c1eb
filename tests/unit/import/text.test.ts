import { describe, expect, it } from 'vitest';
import { ReadingError, type ReadingErrorCode } from '../../../src/lib/import/reading-error.ts';
import type { ReadingPhase } from '../../../src/lib/import/worker-messages.ts';
import { CANONICAL, CANONICAL_TABLES } from '../../../src/lib/model/canonical.ts';
import { COLUMN_KINDS } from '../../../src/lib/model/column.ts';
import { importing as en } from '../../../src/lib/text/en/import.ts';
import { importing as fr } from '../../../src/lib/text/fr/import.ts';
import { read } from './reading.ts';

const readingOf = async (text: string) => (await read(text)).reading;

describe.each([
	['fr', fr],
	['en', en],
])('the words of the import in %s', (_, words) => {
	it('name every table, every canonical column and every type', () => {
		for (const table of CANONICAL_TABLES) {
			expect(words.tables[table]).toBeTruthy();
			expect(Object.keys(words.columns[table])).toEqual(Object.keys(CANONICAL[table]));
		}
		expect(Object.keys(words.kinds)).toEqual([...COLUMN_KINDS]);
	});

	it('say every error and every phase', () => {
		const errors: Record<ReadingErrorCode, (detail?: string) => string> = words.errors;
		const phases: Record<ReadingPhase, string> = words.phases;
		const { code } = new ReadingError('binary');
		expect(errors[code]()).toContain('CSV');
		expect(errors['data-package']('$.name')).toContain('$.name');
		expect(Object.values(phases).every((phase) => phase.length > 0)).toBe(true);
	});
});

describe('French sentences', () => {
	it('sum up a reading', async () => {
		expect(fr.summary(await readingOf('a;b\n1;2\n;\n3;4\n'))).toBe(
			'UTF-8, point-virgule, titres en première ligne, 3 lignes lues, 2 colonnes, 1 ligne mise de côté',
		);
		expect(fr.summary(await readingOf('a;b\n1;2\n'))).toBe(
			'UTF-8, point-virgule, titres en première ligne, 1 ligne lue, 2 colonnes, aucune ligne mise de côté',
		);
	});

	it('say a warning in the singular and the plural, with its lines', () => {
		expect(fr.warnings({ code: 'padded-rows', count: 1, lines: [12] })).toBe(
			'1 ligne a moins de cases que l’en-tête (ligne 12). Les cases manquantes sont sans valeur.',
		);
		const lines = [3, 5, 8, 13, 21, 34];
		expect(fr.warnings({ code: 'padded-rows', count: 6, lines })).toBe(
			'6 lignes ont moins de cases que l’en-tête (lignes 3, 5, 8, 13, 21…). Les cases manquantes sont sans valeur.',
		);
		expect(fr.warnings({ code: 'renamed-columns', names: ['col_1', 'nom_2'] })).toBe(
			'Des titres de colonnes étaient vides ou répétés. Noms donnés\u202f: «\u202fcol_1\u202f» et «\u202fnom_2\u202f».',
		);
	});

	it('say why a row is set aside, where, and what to do', () => {
		expect(fr.reject({ reason: 'too-many-cells', column: 9 })).toBe(
			'Plus de cases que l’en-tête à partir de la case 9\u202f: un séparateur est sans doute écrit dans un texte. Corrigez la ligne ici, ou mettez ce texte entre guillemets dans le fichier.',
		);
	});
});

describe('English sentences', () => {
	it('sum up a reading', async () => {
		expect(en.summary(await readingOf('a;b\n1;2\n;\n3;4\n'))).toBe(
			'UTF-8, semicolon, titles in the first row, 3 rows read, 2 columns, 1 row set aside',
		);
	});
});
