import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NO_FILTER, type Filter } from '../../../src/lib/model/filter.ts';
import type { DatedRows, RowDate } from '../../../src/lib/model/network-time.ts';
import type { Relation } from '../../../src/lib/model/relation.ts';
import type { Network } from '../../../src/lib/network/network.ts';
import type { NetworkContext } from '../../../src/lib/queries/network/incidence.ts';
import type { Run } from '../../../src/lib/state/network-actors.ts';
import { loadDays, loadNetwork, loadWindow } from '../../../src/lib/state/network-loading.ts';
import { feed, openDataset, type TestDataset } from '../queries/dataset.ts';

/** Who came to what, when: one row has no date, and B and C meet in February and in April. */
const ATTENDANCE = [
	'qui,quoi,jour',
	'A,E1,2025-01-10',
	'B,E1,2025-01-10',
	'B,E2,2025-02-10',
	'C,E2,2025-02-10',
	'D,E3,2025-03-10',
	'A,E4,',
	'B,E4,2025-04-02',
	'C,E4,2025-04-02',
].join('\n');

/** Ties that last, that begin, that end, and one of which nothing is known. */
const TIES = [
	'source,target,debut,fin,poids',
	'A,B,2024-01-01,2024-03-31,2',
	'B,C,2024-03-15,,1',
	'C,D,,2024-02-10,1',
	'D,E,,,1',
	'A,B,2024-05-01,2024-05-31,3',
].join('\n');

/** A writes in January, B answers A in February, A answers B in March, C answers A in March. */
const COMMENTS = [
	'id,parent,auteur,jour',
	'1,,A,2025-01-05',
	'2,1,B,2025-02-05',
	'3,2,A,2025-03-05',
	'4,1,C,2025-03-06',
].join('\n');

interface Opened {
	context: NetworkContext;
	run: Run;
	data: TestDataset;
}

let opened: Opened;
beforeAll(async () => {
	const data = await openDataset([
		{
			name: 'presences.csv',
			content: ATTENDANCE,
			feeds: [feed('participations', { actor_id: 'qui', event_id: 'quoi', date: 'jour' })],
		},
		{
			name: 'liens.csv',
			content: TIES,
			feeds: [
				feed('ties', {
					source_id: 'source',
					target_id: 'target',
					starts: 'debut',
					ends: 'fin',
					weight: 'poids',
				}),
			],
		},
		{ name: 'commentaires.csv', content: COMMENTS, feeds: [] },
	]);
	const context: NetworkContext = {
		tables: data.tables,
		fedBy: { 'presences.csv': 'participations', 'liens.csv': 'ties' },
	};
	opened = { data, context, run: (statement) => data.rows(statement) };
});
afterAll(() => opened.data.engine.close());

/** Nodes and ties with their weights, in an order that does not depend on how they were built. */
function told(graph: Network) {
	const ties = graph.mapEdges((_, { weight }, source, target) => {
		const ends = graph.directedSize > 0 ? [source, target] : [source, target].sort();
		return `${ends.join(' ')} ${weight}`;
	});
	return { nodes: graph.nodes().sort(), ties: ties.sort() };
}

async function inWindow(relation: Relation, dated: DatedRows, filter = NO_FILTER) {
	const { context, run } = opened;
	const whole = await loadNetwork(relation, filter, context, run);
	return told((await loadWindow(whole, filter, dated, context, run)).graph);
}

/** By the ordinary path, without those whom nothing ties. */
async function byFilter(relation: Relation, filter: Filter = NO_FILTER) {
	const { graph } = await loadNetwork(relation, filter, opened.context, opened.run);
	for (const key of graph.filterNodes((key) => graph.degree(key) === 0)) graph.dropNode(key);
	return told(graph);
}

const column = (table: string): RowDate => ({ of: 'column', table, column: 'jour' });
const span = (by: RowDate, from: string | undefined, to: string, withUndated = false) => ({
	by,
	...(from !== undefined && { from }),
	to,
	withUndated,
});

describe('the network of a window is the one that a condition on the same days gives', () => {
	const together: Relation = {
		rule: 'projection',
		incidence: { of: 'participations' },
		on: 'first',
		weight: 'newman',
		minimum: 1,
	};
	const days = ['2025-02-01', '2025-04-30'] as const;

	test('participations, by the period of the project', async () => {
		const window = await inWindow(together, span({ of: 'participations' }, ...days));
		// E2 and E4: B – C, 1/(2 − 1) twice; D is alone at E3.
		expect(window).toEqual({
			nodes: ['actor:B', 'actor:C', 'actor:D'],
			ties: ['actor:B actor:C 2'],
		});
		const period = { from: days[0], to: days[1] };
		const { graph } = await loadNetwork(
			together,
			{ values: {}, period },
			opened.context,
			opened.run,
		);
		expect(window).toEqual(told(graph));
	});

	test('pairs of columns, by a condition on their file', async () => {
		const relation: Relation = {
			rule: 'two-mode',
			incidence: { of: 'columns', table: 'presences', first: 'qui', second: ['quoi'] },
		};
		const [from, to] = days;
		const where = [{ table: 'presences', column: 'jour', from, to }];
		const window = await inWindow(relation, span(column('presences'), from, to));
		expect(window).toEqual(await byFilter({ ...relation, where }));
		expect(window.ties).toHaveLength(5);
	});

	test('ties stated by columns, by a condition on their file', async () => {
		const relation: Relation = {
			rule: 'columns',
			table: 'presences',
			source: 'qui',
			target: ['quoi'],
			directed: true,
		};
		const [from, to] = days;
		const where = [{ table: 'presences', column: 'jour', from, to }];
		const window = await inWindow(relation, span(column('presences'), from, to));
		expect(window).toEqual(await byFilter({ ...relation, where }));
		expect(window.ties).toHaveLength(5);
	});

	test('answers since the beginning, by a condition on their file', async () => {
		const relation: Relation = {
			rule: 'replies',
			table: 'commentaires',
			id: 'id',
			parent: 'parent',
			author: 'auteur',
		};
		const where = [{ table: 'commentaires', column: 'jour', to: '2025-03-05' }];
		const window = await inWindow(relation, span(column('commentaires'), undefined, '2025-03-05'));
		expect(window).toEqual(await byFilter({ ...relation, where }));
		expect(window.ties).toEqual(['auteur:A auteur:B 1', 'auteur:B auteur:A 1']);
	});
});

test('an answer is in the window of its own day, whenever what it answers was written', async () => {
	const relation: Relation = {
		rule: 'replies',
		table: 'commentaires',
		id: 'id',
		parent: 'parent',
		author: 'auteur',
	};
	const march = span(column('commentaires'), '2025-03-01', '2025-03-31');
	expect(await inWindow(relation, march)).toEqual({
		nodes: ['auteur:A', 'auteur:B', 'auteur:C'],
		ties: ['auteur:A auteur:B 1', 'auteur:C auteur:A 1'],
	});
});

describe('ties that last', () => {
	const relation: Relation = { rule: 'ties' };
	const by: RowDate = { of: 'ties' };

	test.each<[string, DatedRows, string[]]>([
		[
			'are in every window that they touch',
			span(by, '2024-02-01', '2024-02-29'),
			['A B 2', 'C D 1'],
		],
		['are in it by their only date', span(by, '2024-03-01', '2024-03-31'), ['A B 2', 'B C 1']],
		['are out of it otherwise', span(by, '2024-04-01', '2024-04-30'), []],
		[
			'add up over a long window',
			span(by, '2024-01-01', '2024-12-31'),
			['A B 5', 'B C 1', 'C D 1'],
		],
		[
			'are there once begun, ended or not',
			span(by, undefined, '2024-04-30'),
			['A B 2', 'B C 1', 'C D 1'],
		],
		['without a date, are there when asked', span(by, '2024-04-01', '2024-04-30', true), ['D E 1']],
	])('%s', async (_, dated, ties) => {
		const window = await inWindow(relation, dated);
		expect(window.ties).toEqual(ties.map((tie) => tie.replace(/^(\w) (\w)/, 'actor:$1 actor:$2')));
	});
});

test('undated participations are in no window unless asked for', async () => {
	const relation: Relation = { rule: 'two-mode', incidence: { of: 'participations' } };
	const january = span({ of: 'participations' }, '2025-01-01', '2025-01-31');
	expect((await inWindow(relation, january)).ties).toHaveLength(2);
	const withUndated = await inWindow(relation, { ...january, withUndated: true });
	expect(withUndated.ties).toContain('actor:A event:E4 1');
	expect(withUndated.ties).toHaveLength(3);
});

test('a window and the selection of the project are intersected', async () => {
	const relation: Relation = { rule: 'two-mode', incidence: { of: 'participations' } };
	const filter: Filter = { values: {}, period: { from: '2025-02-01', to: '2025-03-31' } };
	const window = span({ of: 'participations' }, '2025-03-01', '2025-04-30');
	expect((await inWindow(relation, window, filter)).ties).toEqual(['actor:D event:E3 1']);
});

test('the days of the rows behind a network are counted, undated ones apart', async () => {
	const { context, run } = opened;
	const days = (relation: Relation, by: RowDate) => loadDays(relation, by, NO_FILTER, context, run);
	const attended: Relation = { rule: 'two-mode', incidence: { of: 'participations' } };
	const counted = [
		{ begins: '2025-01-10', ends: '2025-01-10', n: 2 },
		{ begins: '2025-02-10', ends: '2025-02-10', n: 2 },
		{ begins: '2025-03-10', ends: '2025-03-10', n: 1 },
		{ begins: '2025-04-02', ends: '2025-04-02', n: 2 },
		{ begins: null, ends: null, n: 1 },
	];
	expect(await days(attended, { of: 'participations' })).toEqual(counted);
	const incidence = { of: 'columns' as const, table: 'presences', first: 'qui', second: ['quoi'] };
	expect(await days({ rule: 'two-mode', incidence }, column('presences'))).toEqual(counted);
	expect(await days({ rule: 'ties' }, { of: 'ties' })).toEqual([
		{ begins: '2024-01-01', ends: '2024-03-31', n: 1 },
		{ begins: '2024-02-10', ends: '2024-02-10', n: 1 },
		{ begins: '2024-03-15', ends: '2024-03-15', n: 1 },
		{ begins: '2024-05-01', ends: '2024-05-31', n: 1 },
		{ begins: null, ends: null, n: 1 },
	]);
});
