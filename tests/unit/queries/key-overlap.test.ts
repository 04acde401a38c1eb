import { expect, it } from 'vitest';
import { linkCandidates } from '../../../src/lib/import/roles/link-candidates.ts';
import { rolesFromLinks } from '../../../src/lib/import/roles/roles-from-links.ts';
import type { Column } from '../../../src/lib/model/column.ts';
import { keyOverlaps, type KeyOverlap } from '../../../src/lib/queries/files/key-overlap.ts';
import { proposeRoles } from '../../../src/lib/import/roles/propose-roles.ts';
import { read } from '../import/reading.ts';
import { openDataset, type TestFile } from './dataset.ts';

const ACTORS = `nom;type;commune
CAF;Institution;Brest
MSA;Institution;Quimper
Ar Vag;Association;Brest
Infini;Association;Brest
`;

/** The links measured on the rows of files, as a project does when they arrive. */
async function linked(files: TestFile[]) {
	const { tables, rows } = await openDataset(files);
	const known: { file: string; columns: Column[]; feeds: ReturnType<typeof feedsOf> }[] = [];
	for (const { name, content } of files) {
		const { columns } = (await read(content)).reading;
		known.push({ file: name, columns, feeds: feedsOf(name, columns) });
	}
	const candidates = linkCandidates(known);
	const end = (file: string, column: string) => ({
		table: tables.find((table) => table.file === file)!,
		column,
	});
	const overlaps = await rows<KeyOverlap>(
		keyOverlaps(
			candidates.map((one) => ({
				from: end(one.file, one.column),
				to: end(one.toFile, one.toColumn),
			})),
		),
	);
	const measured = overlaps.map(({ pair, keys, matched }) => ({
		...candidates[pair]!,
		keys,
		matched,
	}));
	return { measured, roles: rolesFromLinks(known, measured) };
}

const feedsOf = (name: string, columns: Column[]) =>
	proposeRoles(name, columns).feeds.map(({ feed }) => feed);

it('a column whose values name the rows of another file gets the role that its own file lacks', async () => {
	const { measured, roles } = await linked([
		{ name: 'acteurs.csv', content: ACTORS },
		{
			name: 'presences.csv',
			content:
				'date;rencontre;qui;nombre\n2024-01-02;R1;CAF;1\n2024-01-02;R1; Ar  Vag;1\n2024-01-09;R2;MSA;2\n2024-01-09;R2;Autre;1\n',
		},
	]);
	// Of CAF, Ar Vag, MSA and Autre, three are names of the list of actors.
	expect(measured).toContainEqual({
		file: 'presences.csv',
		column: 'qui',
		toFile: 'acteurs.csv',
		toColumn: 'nom',
		to: 'actors',
		keys: 4,
		matched: 3,
	});
	expect(roles).toEqual([
		{
			file: 'presences.csv',
			column: 'qui',
			role: { table: 'participations', column: 'actor_id' },
			reason: { by: 'link', file: 'acteurs.csv', column: 'nom' },
		},
	]);
});

it('a file without roles whose two columns name actors is one of ties', async () => {
	const { roles } = await linked([
		{ name: 'acteurs.csv', content: ACTORS },
		{ name: 'suivi.csv', content: 'qui;avec\nCAF;MSA\nMSA;Ar Vag\nAr Vag;Infini\nInfini;CAF\n' },
	]);
	expect(roles.map(({ column, role }) => `${column} ${role.table}.${role.column}`)).toEqual([
		'qui ties.source_id',
		'avec ties.target_id',
	]);
});

it('fewer than half of the values, or fewer than three, give no role', async () => {
	const { measured, roles } = await linked([
		{ name: 'acteurs.csv', content: ACTORS },
		{
			name: 'presences.csv',
			content:
				'rencontre;qui;nombre\nR1;CAF;1\nR1;MSA;1\nR2;Infini;1\nR2;A;1\nR2;B;1\nR2;C;1\nR2;D;1\n',
		},
	]);
	expect(measured.find(({ column }) => column === 'qui')).toMatchObject({ keys: 7, matched: 3 });
	expect(roles).toEqual([]);
});
