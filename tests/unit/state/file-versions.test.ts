import { expect, test } from 'vitest';
import { versionCandidates } from '../../../src/lib/import/versions/version-candidates.ts';
import { compareVersions, listDifferences } from '../../../src/lib/state/file-versions.ts';
import { read } from '../import/reading.ts';
import { feed, openDataset } from '../queries/dataset.ts';

async function compare(older: string, newer: string, feeds = [feed('actors', { actor_id: 'id' })]) {
	const data = await openDataset([
		{ name: 'liste 2024.csv', content: older, feeds },
		{ name: 'liste 2025.csv', content: newer, feeds: [] },
	]);
	const [before, after] = data.tables;
	if (!before || !after) throw new Error('two tables expected');
	const match = await compareVersions(before, after, feeds, data.rows);
	const rows = match
		? await listDifferences({ older: before, newer: after, key: match.key }, 10, data.rows)
		: [];
	await data.engine.close();
	return { match, rows };
}

const OLDER = 'id;nom;ville\n1;Ar Vag;Brest\n2;Infini;Brest\n3;Horizons;Guipavas\n4;Keredern;\n';

test('rows are found again by their key: added, changed, gone, in any order', async () => {
	const newer = 'id;nom;ville\n5;Vivre;Brest\n4;Keredern;Brest\n2;Infini ;Brest\n1;Ar Vag;Brest\n';
	const { match, rows } = await compare(OLDER, newer);
	// By hand: 5 is new, 4 has a town now, 3 is gone; a space after a name changes nothing.
	expect(match).toEqual({
		older: 'liste 2024.csv',
		key: ['id'],
		added: 1,
		changed: 1,
		gone: 1,
		unchanged: 2,
		newColumns: [],
		goneColumns: [],
	});
	expect(rows).toEqual([
		{
			change: 'changed',
			line: 3,
			before: { id: '4', nom: 'Keredern', ville: '' },
			after: { id: '4', nom: 'Keredern', ville: 'Brest' },
		},
		{ change: 'added', line: 2, after: { id: '5', nom: 'Vivre', ville: 'Brest' } },
		{ change: 'gone', line: 4, before: { id: '3', nom: 'Horizons', ville: 'Guipavas' } },
	]);
});

test('a column more or less does not hide a version', async () => {
	const newer = 'id;nom;téléphone\n1;Ar Vag;0298000000\n2;Infini;\n3;Horizons;\n4;Keredern;\n';
	const { match } = await compare(OLDER, newer);
	expect(match).toMatchObject({
		changed: 0,
		unchanged: 4,
		newColumns: ['téléphone'],
		goneColumns: ['ville'],
	});
});

test('the same file again is a version that changes nothing', async () => {
	expect((await compare(OLDER, OLDER)).match).toMatchObject({
		added: 0,
		changed: 0,
		gone: 0,
		unchanged: 4,
	});
});

test('two years of one layout are not two versions', async () => {
	const next = 'id;nom;ville\n11;Aber;Brest\n12;Penn;Brest\n13;Roz;Brest\n14;Ster;Brest\n';
	expect((await compare(OLDER, next)).match).toBeUndefined();
});

test('numbers that begin again each year are not the same rows', async () => {
	const next = 'id;nom;ville\n1;Aber;Brest\n2;Penn;Brest\n3;Roz;Brest\n4;Ster;Brest\n';
	expect((await compare(OLDER, next)).match).toBeUndefined();
});

test('columns are the same whatever their case and accents', async () => {
	const older = 'Numéro;Intitulé\nN-1;Ar Vag\nN-2;Infini\nN-3;Horizons\n';
	const newer = 'NUMERO;intitule\nN-1;Ar Vag\nN-2;Infini\nN-3;Horizon\nN-4;Roz\n';
	const { match, rows } = await compare(older, newer, []);
	// By hand: N-3 loses a letter, N-4 is new.
	expect(match).toMatchObject({ added: 1, changed: 1, gone: 0, unchanged: 2 });
	expect(match).toMatchObject({ newColumns: [], goneColumns: [] });
	expect(rows[0]).toMatchObject({
		before: { NUMERO: 'N-3', intitule: 'Horizons' },
		after: { NUMERO: 'N-3', intitule: 'Horizon' },
	});
});

test('files without a column in common are not versions', async () => {
	expect((await compare('a;b\nx;1\ny;2\n', 'c;d\nx;1\ny;2\n', [])).match).toBeUndefined();
});

test('a pair of columns may name the rows', async () => {
	const older = 'qui;quand;n\nA;2025-01-01;1\nA;2025-01-02;2\nB;2025-01-01;3\n';
	const newer = 'qui;quand;n\nA;2025-01-01;1\nA;2025-01-02;5\nB;2025-01-01;3\nB;2025-01-02;3\n';
	const { match } = await compare(older, newer, []);
	expect(match).toMatchObject({ key: ['qui', 'quand'], added: 1, changed: 1, gone: 0 });
});

test('rows without a name are counted as many times as they are there', async () => {
	const older = 'a;b\nx;1\nx;1\nx;1\ny;2\n';
	const newer = 'a;b\nx;1\nx;1\ny;2\ny;2\nz;3\n';
	const { match } = await compare(older, newer, []);
	// By hand: three times x, two of them left; y once more, and z.
	expect(match).toMatchObject({ key: [], added: 2, changed: 0, gone: 1, unchanged: 3 });
});

test('files are compared that have nearly the same columns, those of like names first', async () => {
	const file = async (name: string, content: string) => ({
		name,
		choices: {},
		reading: (await read(content)).reading,
	});
	const newer = await file('Adhérents 2025 (2).csv', 'Nom;Ville;N°\na;b;1\n');
	const other = await file('presences.csv', 'nom;ville;n°\na;b;1\n');
	const older = await file('adherents_2024.csv', 'N°;nom;ville\n1;a;b\n');
	const foreign = await file('adherents.csv', 'nom;date;montant;objet\na;b;c;d\n');
	expect(versionCandidates(newer, [other, older, foreign])).toEqual([older, other]);
});
