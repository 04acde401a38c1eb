import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { main } from '../../../src/cli/main.ts';
import { measuredOf } from './measured-by-command.ts';

/** Computed apart with Python (csv, collections) over the same files. */
describe('maillage measure, on the examples', () => {
	const centres = 'data/centres-sociaux-connectes';

	it.each([
		{
			path: centres,
			asked: { measure: 'participants' },
			expected: [
				{ identified: 540, atMost: 760, unidentified: 220, rows: 2067, rowsWithoutActor: 98 },
			],
		},
		{
			path: centres,
			asked: { measure: 'concentration' },
			expected: [{ gini: 0.5100285913135076, topActors: 54, topShare: 770 / 1969, actors: 540 }],
		},
		{
			path: centres,
			asked: { measure: 'regulars', option: ['m=10'] },
			expected: [{ regulars: 39, identified: 540, rows: 1969 }],
		},
		{
			path: 'data/acteurs/datapackage.json',
			asked: { measure: 'ties', by: 'tie-kind' },
			expected: [{ category: 'accompagne', count: 17 }],
		},
	])('$path $asked', async ({ path, asked, expected }) => {
		const { rows, provenance } = await measuredOf([path], asked);
		expect(rows.slice(0, expected.length)).toMatchObject(expected);
		const folder = path.replace(/\/datapackage\.json$/, '');
		for (const { name, sha256 } of provenance.files) {
			const bytes = readFileSync(join(folder, name));
			expect(sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
		}
	});

	it('a column with a role is found by the name that it has in its file', async () => {
		const ages = { measure: 'participants', by: 'actors.tranche d’âge' };
		const { asked, rows } = await measuredOf([centres], ages);
		expect(asked.by).toBe('actor-kind');
		const known = rows.filter(({ category }) => category !== null);
		// Each person has one age: 540 in all, those whose age is not known besides.
		const counted = rows.map(({ identified }) => Number(identified));
		expect(counted.reduce((sum, count) => sum + count, 0)).toBe(540);
		expect(known).toHaveLength(5);
	});
});

it('tells a misuse by the exit status, in the language asked', async () => {
	const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	const path = 'data/acteurs';
	expect(await main(['measure', path])).toBe(2);
	expect(await main(['measure', path, '--measure', 'ties', '--also', 'x', '--lang', 'en'])).toBe(2);
	expect(said.mock.calls.map(([text]) => text)).toEqual([
		expect.stringMatching(/^--measure/),
		'--also goes with --by.\n',
	]);
	said.mockRestore();
});

const COMMENTS = '../shared/data/real/decidim_mel_commentaires.csv';

it.skipIf(!existsSync(COMMENTS))('finds on a real file what Python finds', async () => {
	const { rows } = await measuredOf([COMMENTS], { measure: 'concentration' });
	expect(rows).toEqual([
		{
			...{ gini: 0.47299875265976965, topActors: 12, topShare: 220 / 693 },
			...{ actors: 118, participations: 693, rows: 693 },
		},
	]);
});
