import { describe, expect, it } from 'vitest';
import { sql } from '../../../src/lib/sql/statement.ts';
import { hasRealFiles, realFile } from '../import/real-files.ts';
import { read, warningOf } from '../import/reading.ts';
import { openDataset } from './dataset.ts';

const PAIRS = sql`SELECT DISTINCT actor_id, event_id FROM participations ORDER BY ALL`;

async function pairsOf(name: string, content: string | Uint8Array, asRows: boolean) {
	const unpivot = asRows ? warningOf(await read(content), 'wide-table')?.unpivot : undefined;
	const { rows } = await openDataset([{ name, content, choices: { unpivot } }]);
	return rows(PAIRS);
}

describe.skipIf(!hasRealFiles)('a wide table read as rows says what the long one says', () => {
	it.each([
		// Davis, Gardner and Gardner's 89 attendances.
		['davis_matrice.csv', 'davis_femmes_evenements.csv', 89],
		// Python counts 11 950 different (voter, comment) in both files.
		['polis_canada_participants_votes.csv', 'polis_canada_votes.csv', 11_950],
	])('%s and %s', async (wide, long, count) => {
		const [asRows, listed] = [
			await pairsOf(wide, realFile(wide), true),
			await pairsOf(long, realFile(long), false),
		];
		expect(asRows).toHaveLength(count);
		expect(asRows).toEqual(listed);
	});
});

it('the zeros of a square matrix are no ties', async () => {
	const content = ';A;B;C\nA;0;1;0\nB;0;0;2,5\nC;0,0;;0\n';
	const unpivot = warningOf(await read(content), 'wide-table')?.unpivot;
	expect(unpivot?.ignored).toEqual(['0', '0,0']);
	const { rows } = await openDataset([{ name: 'matrice.csv', content, choices: { unpivot } }]);
	expect(await rows(sql`SELECT source_id, target_id, weight FROM ties ORDER BY ALL`)).toEqual([
		{ source_id: 'A', target_id: 'B', weight: 1 },
		{ source_id: 'B', target_id: 'C', weight: 2.5 },
	]);
});
