import { NOTHING_AVAILABLE, type Available } from '../model/availability.ts';
import { CANONICAL_TABLES, type CanonicalTable } from '../model/canonical.ts';
import { isAttribute, type Field } from '../model/field.ts';
import {
	BUILT_COLUMNS,
	exactDistinct,
	fieldCounts,
	fieldsBuilt,
	POPULATIONS,
	type BuiltColumn,
} from '../queries/count-queries.ts';
import type { Statement } from '../sql/statement.ts';

type Run = <Row extends object>(statement: Statement) => Promise<Row[]>;

async function fieldsOf(
	table: CanonicalTable,
	built: readonly Omit<Field, 'filled' | 'distinct'>[],
	run: Run,
): Promise<{ rows: number; fields: Field[] }> {
	const [counts = {}] = await run<Record<string, number>>(fieldCounts(table, built));
	const fields = built.map((field, index) => ({
		...field,
		filled: counts[`filled ${index}`] ?? 0,
		distinct: counts[`distinct ${index}`] ?? 0,
	}));
	const few = exactDistinct(table, fields);
	const [exact = {}] = few ? await run<Record<string, number>>(few.statement) : [];
	few?.counted.forEach((field, index) => {
		field.distinct = exact[`distinct ${index}`] ?? field.distinct;
	});
	return { rows: counts.rows ?? 0, fields };
}

/** Asks what each canonical table holds: what can be drawn. */
export async function measureAvailability(run: Run): Promise<Available> {
	const built = fieldsBuilt(await run<BuiltColumn>(BUILT_COLUMNS));
	const populations = await run<{ dimension: string }>(POPULATIONS);
	const available: Available = {
		...NOTHING_AVAILABLE,
		populations: populations.map(({ dimension }) => dimension),
	};
	for (const table of CANONICAL_TABLES) {
		const mine = built.filter((field) => field.table === table);
		const { rows, fields } = await fieldsOf(table, mine, run);
		const canonical = fields.filter((field) => !isAttribute(field));
		available[table] = {
			rows,
			...Object.fromEntries(canonical.map(({ column, filled }) => [column, filled])),
		};
		available.fields = [...available.fields, ...fields.filter(({ filled }) => filled > 0)];
	}
	return available;
}
