import { expect, test } from 'vitest';
import { Project } from '../../../src/lib/state/project.svelte.ts';

const csv = (text: string) => new Blob([text]);
const raw = (text: string) => ({ sql: text, params: [] });

/** Sound rows after the odd one: among a few, it would be the rule. */
const SOUND = 'Ar Vag;10/01/2025;B\n'.repeat(20);

const PRESENCES = `qui;quand;atelier
CS Keredern;03/01/2025;A
Centre social Keredern;03/01/2025;A
Horizons;10/01/2025;B;en trop
${SOUND}`;

/** The only equation that must hold whatever is done: what was read is kept or set aside. */
async function expectCounts(project: Project): Promise<void> {
	for (const file of project.files) {
		const { reading, table } = file;
		if (!reading || !table) throw new Error(`${file.name} was not read: ${file.error}`);
		expect(reading.rowsRead).toBe(reading.rowsKept + reading.rowsSetAside);
		const [row] = await project.run<{ n: number }>(
			raw(`SELECT count(*) AS n FROM "${table.name}"`),
		);
		expect(row?.n).toBe(reading.rowsKept);
	}
}

const count = async (project: Project, sql: string) =>
	(await project.run<{ n: number }>(raw(sql)))[0]?.n;

test('every decision is undone and done again, and the counts hold all along', async () => {
	const project = new Project();
	await project.add([{ name: 'presences.csv', blob: csv(PRESENCES) }]);
	expect(project.undoable).toBeUndefined();
	const [file] = project.files;
	if (!file?.reading) throw new Error('the file was not read');
	await project.setFeeds(file, [
		{
			table: 'participations',
			columns: {
				actor_id: { column: 'qui' },
				date: { column: 'quand' },
				event_id: { column: 'atelier' },
			},
		},
	]);
	expect(file.reading).toMatchObject({ rowsRead: 23, rowsKept: 22, rowsSetAside: 1 });
	const actors = () => count(project, 'SELECT count(*) AS n FROM actors');
	expect(await actors()).toBe(3);

	const [reject] = file.reading.rejects;
	if (!reject) throw new Error('a row was expected aside');
	await project.reread(file, {
		...file.choices,
		corrections: [{ line: reject.line, raw: reject.raw, cells: ['Horizons', '10/01/2025', 'B'] }],
	});
	expect(project.undoable).toEqual({ kind: 'corrections', file: 'presences.csv', count: 1 });
	expect(file.reading).toMatchObject({
		rowsRead: 23,
		rowsKept: 23,
		rowsSetAside: 0,
		rowsCorrected: 1,
	});
	expect(await actors()).toBe(4);
	await expectCounts(project);

	await project.decideActors([
		{
			same: true,
			members: ['Centre social Keredern', 'CS Keredern'],
			kept: 'Centre social Keredern',
		},
	]);
	expect(project.undoable).toEqual({
		kind: 'same-actors',
		count: 2,
		kept: 'Centre social Keredern',
	});
	expect(await actors()).toBe(3);

	await project.undo();
	expect(await actors()).toBe(4);
	await project.undo();
	expect(await actors()).toBe(3);
	expect(file.reading).toMatchObject({ rowsKept: 22, rowsSetAside: 1, rowsCorrected: 0 });
	await project.redo();
	await project.redo();
	expect(await actors()).toBe(3);
	expect(file.reading).toMatchObject({ rowsKept: 23, rowsSetAside: 0 });
	expect(project.redoable).toBeUndefined();

	await project.remove(file);
	expect(project.files).toEqual([]);
	await project.undo();
	expect(project.files).toEqual([file]);
	expect(await actors()).toBe(3);
	await expectCounts(project);
	await project.engine.reset();
});

const MEMBERS = `id;nom;commune
1;Ar Vag;Brest
2;Infini;Brest
3;Horizons;Guipavas
4;Keredern;Brest
`;
/** One row changed, one gone, two new, in another order. */
const NEWER = `id;nom;commune
6;Les Petits Débrouillards;Brest
4;Keredern;Brest
2;Infini;Plouzané
1;Ar Vag;Brest
5;Vivre la rue;Brest
`;

test('a newer version waits apart, takes the place of the older with its roles, and can be undone', async () => {
	const project = new Project();
	await project.add([
		{
			name: 'membres 2024.csv',
			blob: csv(MEMBERS),
			feeds: [
				{ table: 'actors', columns: { actor_id: { column: 'id' }, label: { column: 'nom' } } },
			],
		},
	]);
	const actors = () => count(project, 'SELECT count(*) AS n FROM actors');
	expect(await actors()).toBe(4);
	await project.add([{ name: 'membres 2025.csv', blob: csv(NEWER) }]);
	const [older, newer] = project.files;
	if (!older || !newer) throw new Error('two files expected');
	expect(newer.version).toMatchObject({
		older: 'membres 2024.csv',
		added: 2,
		changed: 1,
		gone: 1,
		unchanged: 2,
	});
	expect(await actors()).toBe(4);

	const name = older.table?.name;
	await project.replaceOlder(newer);
	expect(project.files).toEqual([newer]);
	expect(newer.table?.name).toBe(name);
	expect(newer.decided).toBe(true);
	expect(await actors()).toBe(5);
	await expectCounts(project);

	await project.undo();
	expect(project.files).toEqual([older, newer]);
	expect(newer.version?.older).toBe('membres 2024.csv');
	expect(await actors()).toBe(4);
	await expectCounts(project);

	await project.redo();
	expect(project.files).toEqual([newer]);
	expect(await actors()).toBe(5);
	await expectCounts(project);
	await project.engine.reset();
});

test('a column that names the rows of another file gets its role from there', async () => {
	const project = new Project();
	const codes = ['S-101', 'S-102', 'S-103', 'S-104'];
	await project.add([
		{
			name: 'structures.csv',
			blob: csv(
				`code structure;nom\n${codes.map((code, index) => `${code};Nom ${index}`).join('\n')}\n`,
			),
			feeds: [
				{
					table: 'actors',
					columns: { actor_id: { column: 'code structure' }, label: { column: 'nom' } },
				},
			],
		},
		{
			name: 'propositions.csv',
			blob: csv(
				`numéro de proposition;titre;date;soutenue chez\n${codes.map((code, index) => `${index + 1};Idée ${index};0${index + 1}/03/2025;${code}`).join('\n')}\n`,
			),
		},
	]);
	const [, proposals] = project.files;
	const roles = proposals?.proposal.feeds.flatMap(({ feed, reasons }) =>
		Object.entries(feed.columns).map(([role, source]) => [feed.table, role, source, reasons[role]]),
	);
	expect(roles).toContainEqual([
		'contributions',
		'author_id',
		{ column: 'soutenue chez' },
		{ by: 'link', file: 'structures.csv', column: 'code structure' },
	]);
	await project.engine.reset();
});

test('a reading that is cancelled leaves the rows and the choices as they were', async () => {
	const project = new Project();
	const long = `a;b\n${'un;deux\n'.repeat(200_000)}`;
	await project.add([{ name: 'long.csv', blob: csv(long) }]);
	const [file] = project.files;
	if (!file) throw new Error('a file was expected');
	const before = file.choices;
	const again = project.reread(file, { ...file.choices, headerRows: 0 });
	file.cancel();
	await again;
	expect(file.status).toBe('ready');
	expect(file.choices).toEqual(before);
	expect(file.head).toBeUndefined();
	await expectCounts(project);

	const first = project.reread(file, { ...file.choices, headerRows: 0 });
	const second = project.reread(file, { ...file.choices, headerRows: 1 });
	await Promise.all([first, second]);
	expect(file.status).toBe('ready');
	expect(file.reading?.rowsKept).toBe(200_000);
	await expectCounts(project);
	await project.engine.reset();
});
