import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDuckDBNode } from '../../../../src/lib/db/duckdb-node.ts';
import type { Engine } from '../../../../src/lib/db/engine.ts';
import { readFile } from '../../../../src/lib/import/read-file.ts';
import { readTable } from '../../../../src/lib/import/read-table.ts';
import { rowsOf } from '../../../../src/lib/import/columns/distinct-values.ts';
import { shipTable } from '../../../../src/lib/import/shipment/ship-table.ts';
import type { RowCorrection } from '../../../../src/lib/model/reading.ts';
import { standIns, type ActorDecision } from '../../../../src/lib/model/same-actor.ts';
import { buildCanonicalTables } from '../../../../src/lib/queries/canonical/build.ts';
import { storedTable } from '../../../../src/lib/queries/files/stored-table.ts';
import { storeShipment } from '../../../../src/lib/state/store-shipment.ts';
import { feed } from '../../queries/dataset.ts';

let engine: Engine;
beforeAll(async () => {
	engine = await openDuckDBNode();
});
afterAll(() => engine.close());

const WORDS = ['Ar Vag', 'AR VAG', 'Infini', 'CS Keredern', 'Centre social Keredern', 'x'];
const word = fc.constantFrom(...WORDS);
/** A row of three cells, or one that a delimiter in a text made too long. */
const row = fc.oneof(
	{ weight: 5, arbitrary: fc.array(word, { minLength: 3, maxLength: 3 }) },
	{ weight: 1, arbitrary: fc.array(word, { minLength: 4, maxLength: 5 }) },
);

type Act =
	| { kind: 'correct'; at: number; cells: string[] }
	| { kind: 'withdraw'; at: number }
	| { kind: 'merge'; members: string[] }
	| { kind: 'newer'; added: string[][]; gone: number; changed: number; to: string[] };

const act: fc.Arbitrary<Act> = fc.oneof(
	fc.record({
		kind: fc.constant('correct' as const),
		at: fc.nat(20),
		cells: fc.array(word, { minLength: 1, maxLength: 4 }),
	}),
	fc.record({ kind: fc.constant('withdraw' as const), at: fc.nat(20) }),
	fc.record({
		kind: fc.constant('merge' as const),
		members: fc.uniqueArray(word, { minLength: 2, maxLength: 3 }),
	}),
	fc.record({
		kind: fc.constant('newer' as const),
		added: fc.array(row, { maxLength: 3 }),
		gone: fc.nat(30),
		changed: fc.nat(30),
		to: row,
	}),
);

/** Sound rows at the top, since there the first ones tell how wide a table is. */
const SOUND = Array.from({ length: 25 }, () => ['Infini', 'x', 'x']);

/** What stands after some decisions: the file as it is now, and what was decided. */
interface Standing {
	rows: string[][];
	corrections: RowCorrection[];
	actors: ActorDecision[];
}

const toCsv = (rows: readonly string[][]) =>
	`qui;quoi;avec\n${rows.map((cells) => cells.join(';')).join('\n')}\n`;

async function readStanding({ rows, corrections }: Standing) {
	const choices = { corrections, delimiter: ';', headerRows: 1 };
	const file = await readFile(new Blob([toCsv(rows)]), choices);
	return readTable(file, choices);
}

/** The rows that must be kept: those of three cells, and those that a correction of their text mends. */
function expectedRows({ rows, corrections }: Standing): string[][] {
	const left = corrections.filter(({ cells }) => cells.length <= 3);
	const byLine = new Map<number, RowCorrection>();
	const longs = rows.flatMap((cells, index) => (cells.length > 3 ? [index] : []));
	const take = (index: number, sameLine: boolean) => {
		const raw = rows[index]!.join(';');
		const at = left.findIndex((one) => one.raw === raw && (!sameLine || one.line === index + 2));
		if (at >= 0 && !byLine.has(index)) byLine.set(index, left.splice(at, 1)[0]!);
	};
	for (const index of longs) take(index, true);
	for (const index of longs) take(index, false);
	return rows.flatMap((cells, index) => {
		if (cells.length === 3) return [cells];
		const mended = byLine.get(index)?.cells;
		return mended ? [Array.from({ length: 3 }, (_, place) => mended[place] ?? '')] : [];
	});
}

const sorted = (rows: readonly string[][]) => rows.map((cells) => cells.join('\u0000')).sort();

async function decide(standing: Standing, one: Act): Promise<Standing> {
	switch (one.kind) {
		case 'correct': {
			const { rejects } = (await readStanding(standing)).reading;
			const reject = rejects[one.at % Math.max(1, rejects.length)];
			if (!reject || one.cells.length > 3) return standing;
			const correction = { line: reject.line, raw: reject.raw, cells: one.cells };
			return { ...standing, corrections: [...standing.corrections, correction] };
		}
		case 'withdraw': {
			const at = one.at % Math.max(1, standing.corrections.length);
			return { ...standing, corrections: standing.corrections.toSpliced(at, 1) };
		}
		case 'merge':
			return {
				...standing,
				actors: [...standing.actors, { same: true, members: one.members, kept: one.members[0]! }],
			};
		case 'newer': {
			const rows = standing.rows
				.filter((_, index) => index !== SOUND.length + one.gone)
				.map((cells, index) => (index === SOUND.length + one.changed ? one.to : cells));
			return { ...standing, rows: [...SOUND, ...one.added, ...rows.slice(SOUND.length)] };
		}
	}
}

test('whatever is corrected, withdrawn, merged or replaced, no row is lost or counted twice', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(row, { minLength: 1, maxLength: 12 }),
			fc.array(act, { maxLength: 12 }),
			async (rows, acts) => {
				let standing: Standing = { rows: [...SOUND, ...rows], corrections: [], actors: [] };
				for (const one of [undefined, ...acts]) {
					if (one) standing = await decide(standing, one);
					const { reading, columns } = await readStanding(standing);
					expect(reading.rowsRead).toBe(reading.rowsKept + reading.rowsSetAside);
					expect(reading.rowsRead).toBe(standing.rows.length);
					const kept = rowsOf(columns.map(({ cells }) => cells));
					expect(kept).toHaveLength(reading.rowsKept);
					expect(sorted(kept)).toEqual(sorted(expectedRows(standing)));
				}
				const table = await readStanding(standing);
				const shipment = shipTable(table);
				const source = storedTable('t', 't.csv', table.reading, shipment.columns);
				await storeShipment(engine, source, shipment);
				const fed = [
					{ feed: feed('participations', { actor_id: 'qui', event_id: 'quoi' }), source },
				];
				const merges = standIns(standing.actors);
				for (const one of buildCanonicalTables(fed, merges)) await engine.run(one);
				const [counts] = await engine.run({
					sql: `SELECT (SELECT count(*) FROM t) AS stored, (SELECT count(*) FROM participations) AS built,
						(SELECT count(*) FROM actors WHERE actor_id IN (SELECT alias FROM merges)) AS merged`,
					params: [],
				});
				const given = table.columns[0]!.cells;
				const named = rowsOf([given]).filter(([cell]) => cell !== '').length;
				expect(counts).toMatchObject({ stored: table.reading.rowsKept, merged: 0 });
				expect(counts?.built).toBeGreaterThanOrEqual(named);
			},
		),
		{ numRuns: 25, seed: 20 },
	);
}, 60_000);
