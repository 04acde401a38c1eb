import { afterAll, beforeAll, expect, test } from 'vitest';
import { NO_FILTER, type Filter } from '../../../src/lib/model/filter.ts';
import { selectedQuery } from '../../../src/lib/queries/selected-query.ts';
import { openDataset, type TestDataset } from './dataset.ts';

const ATTENDANCE = `date;personne;canal
05/09/2024;P1;Sur place
05/09/2024;P2;Sur place
20/10/2024;P1;En ligne
21/10/2024;P3;En ligne
`;

let data: TestDataset;
beforeAll(async () => {
	data = await openDataset([{ name: 'presences.csv', content: ATTENDANCE }]);
});
afterAll(() => data.engine.close());

const ONLINE: Filter = { values: { channel: ['online'] } };

async function answer(text: string, filter: Filter) {
	const { statement, restricted } = selectedQuery(text, filter);
	return { rows: (await data.engine.runReadOnly(statement)).rows, restricted };
}

test.each([
	'SELECT count(*) AS n FROM participations',
	'  -- combien\n/* de lignes */ select count(*) AS n from Participations;',
	'FROM participations SELECT count(*) AS n',
	'WITH mine AS (SELECT * FROM participations) SELECT count(*) AS n FROM mine',
	`WITH RECURSIVE steps(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM steps WHERE i < 3)
	 SELECT count(*) AS n FROM participations WHERE (SELECT max(i) FROM steps) = 3 -- fin`,
])('the rows that are read are those of the selection: %s', async (text) => {
	expect(await answer(text, ONLINE)).toEqual({ rows: [{ n: 2 }], restricted: ['participations'] });
	expect(await answer(text, NO_FILTER)).toEqual({ rows: [{ n: 4 }], restricted: [] });
});

test('each table is restricted, by what the whole of the others says', async () => {
	const text = `SELECT a.actor_id AS actor, count(*) AS n
		FROM actors a JOIN participations USING (actor_id) GROUP BY ALL ORDER BY actor DESC`;
	expect(await answer(text, ONLINE)).toEqual({
		rows: [
			{ actor: 'P3', n: 1 },
			{ actor: 'P1', n: 1 },
		],
		restricted: ['actors', 'participations'],
	});
});

test.each([
	`WITH participations AS (SELECT 1 AS one) SELECT count(*) AS n FROM participations`,
	`WITH a AS (SELECT 2), "participations" (one) AS MATERIALIZED (SELECT 1)
	 SELECT count(*) AS n FROM participations`,
])('a name that the statement defines is its own: %s', async (text) => {
	expect(await answer(text, ONLINE)).toEqual({ rows: [{ n: 1 }], restricted: [] });
});

test('a statement that reads no rows is left as it is', () => {
	const text = 'DESCRIBE participations';
	expect(selectedQuery(text, ONLINE)).toEqual({
		statement: { sql: text, params: [] },
		restricted: [],
	});
});
