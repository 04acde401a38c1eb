import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../../src/cli/inspect.ts';
import { wordingOf } from '../../../src/lib/text/messages.ts';
import { folderWith } from './files.ts';

async function inspect(name: string, content: string | Uint8Array): Promise<object[]> {
	const folder = await folderWith({ [name]: content });
	return inspectFile(join(folder, name), wordingOf('fr'));
}

describe('maillage inspect', () => {
	it('reports what was understood of a file', async () => {
		const text =
			'Date;Participant;Montant\n03/04/2025;A1;12,50\n14/04/2025;A2;NC\n;;\n15/04/2025;A1;7\n';
		expect(await inspect('présences.csv', text)).toEqual([
			{
				file: 'présences.csv',
				encoding: 'utf-8',
				delimiter: ';',
				quote: '"',
				escape: 'doubled',
				newline: '\n',
				headerRows: 1,
				preambleRows: 0,
				tables: 1,
				rowsRead: 4,
				rowsKept: 3,
				rowsSetAside: [{ line: 4, column: null, reason: 'blank-row', raw: ';;' }],
				columns: [
					expect.objectContaining({ name: 'Date', type: 'date', misfits: 0 }),
					expect.objectContaining({ name: 'Participant', blanks: 0, distinct: 2 }),
					expect.objectContaining({ name: 'Montant', type: 'number', blanks: 1, misfits: 0 }),
				],
				layout: null,
				warnings: [],
			},
		]);
	});

	it('puts warnings into words', async () => {
		const [report] = await inspect('noms.csv', 'nom\nJean, de Douai\nAnne\n');
		expect(report).toMatchObject({
			warnings: [{ code: 'single-column', message: expect.stringContaining('Une seule colonne') }],
		});
	});

	it('gives a report for each table of a file', async () => {
		const text = 'a,b\n1,2\n3,4\n\nnom,ville,âge\nX,Brest,3\nY,Lens,4\n';
		expect(await inspect('deux.csv', text)).toMatchObject([
			{ table: 1, tables: 2, rowsKept: 2 },
			{ table: 2, tables: 2, rowsKept: 2 },
		]);
	});
});

describe('the maillage command', () => {
	const run = (...args: string[]) =>
		spawnSync('node', ['src/cli/maillage.mjs', ...args], {
			encoding: 'utf8',
			env: { ...process.env, LC_ALL: 'fr_FR.UTF-8' },
		});

	it('prints one report a line, goes on after a file that cannot be read, and ends with a status', async () => {
		const folder = await folderWith({ 'a.csv': 'x,y\n1,2\n', 'b.csv': 'x,y\n3,4\n' });
		const path = (name: string) => join(folder, name);
		const { stdout, stderr, status } = run(
			'inspect',
			path('a.csv'),
			path('none.csv'),
			path('b.csv'),
		);
		const reports = stdout.trim().split('\n');
		expect(reports.map((line) => (JSON.parse(line) as { file: string }).file)).toEqual([
			path('a.csv'),
			path('b.csv'),
		]);
		expect(stderr).toContain('none.csv');
		expect(status).toBe(1);
	}, 60_000);

	it('says how it is used when it is misused', () => {
		const { stderr, status } = run('convert', 'a.csv');
		expect(stderr).toContain('maillage convert FILE… --out FOLDER');
		expect(status).toBe(2);
	}, 60_000);
});
