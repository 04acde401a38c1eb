import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../../src/lib/model/filter.ts';
import { loadNetwork, sizeOf } from '../../../src/lib/state/network-loading.ts';
import { participationTotals } from '../../../src/lib/queries/participation-queries.ts';
import { openDataset } from './dataset.ts';

const REAL = '../shared/data/real';
const real = (name: string) => ({ name, content: new Uint8Array(readFileSync(`${REAL}/${name}`)) });

describe.skipIf(!existsSync(REAL))(
	'real files, from bytes to figures, with the roles proposed',
	() => {
		test('Lille: comments and debates of two files meet by their addresses', async () => {
			const data = await openDataset([
				real('decidim_mel_commentaires.csv'),
				real('decidim_mel_debats.csv'),
			]);
			// Counts of the files' README: 693 comments, 118 participants, 29 debates.
			const [totals] = await data.rows(participationTotals(NO_FILTER));
			expect(totals).toMatchObject({ participations: 693, identified: 118, unidentified: 0 });
			const [events] = await data.rows({
				sql: 'SELECT count(*) AS n, count(*) FILTER (label <> event_id) AS named FROM events',
				params: [],
			});
			expect(events).toEqual({ n: 29, named: 29 });
			const relation = {
				rule: 'projection',
				incidence: { of: 'participations' },
				on: 'first',
				weight: 'count',
				minimum: 1,
			} as const;
			const context = { tables: [], fedBy: {} };
			const { graph } = await loadNetwork(relation, NO_FILTER, context, data.rows);
			const size = await sizeOf(relation, NO_FILTER, context, data.rows);
			// Computed apart with Python (itertools over the CSV): 3 782 ties from 7 517 pairs.
			expect([graph.size, size.pairs]).toEqual([3782, 7517]);
			await data.engine.close();
		});

		test('Toulouse and the Somme: subsidies are ties with their amounts, to the cent', async () => {
			// Sums by Python's Decimal over the same files.
			for (const [name, sum] of [
				['subventions_toulouse_metropole_2022.csv', 88789356.48],
				['subventions_somme_2018_03_02.csv', 3201952.64],
				['subventions_lot_2017.csv', 878205],
			] as const) {
				const data = await openDataset([real(name)]);
				const [row] = await data.rows<{ sum: number }>({
					sql: 'SELECT round(sum(weight), 2) AS sum FROM ties',
					params: [],
				});
				expect(row?.sum, name).toBe(sum);
				await data.engine.close();
			}
		});

		test('Barcelona: absent counts of attendance are neither zero nor one', async () => {
			// Python over the same file: 388 counts add up to 11 577, 22 are absent.
			const data = await openDataset([real('barcelona_pam_rencontres_2016.csv')]);
			const [row] = await data.rows({
				sql: 'SELECT count(*) AS rows, sum(quantity) AS people FROM participations',
				params: [],
			});
			expect(row).toEqual({ rows: 410, people: 11577 });
			await data.engine.close();
		});
	},
);
