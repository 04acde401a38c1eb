import type { Available } from '../model/availability.ts';
import { CANONICAL, CANONICAL_TABLES } from '../model/canonical.ts';
import { filledColumns } from '../queries/count-queries.ts';
import type { Statement } from '../sql/statement.ts';

/** Asks what each canonical table holds: what can be drawn. */
export async function measureAvailability(
	run: (statement: Statement) => Promise<object[]>,
): Promise<Available> {
	const entries = [];
	for (const table of CANONICAL_TABLES) {
		const [row] = await run(filledColumns(table, Object.keys(CANONICAL[table])));
		entries.push([table, row ?? { rows: 0 }]);
	}
	return Object.fromEntries(entries) as Available;
}
