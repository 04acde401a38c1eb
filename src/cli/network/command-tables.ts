import { openDuckDBNode } from '../../lib/db/duckdb-node.ts';
import type { Engine } from '../../lib/db/engine.ts';
import { readFile, type ParsedFile } from '../../lib/import/read-file.ts';
import { readTable, type ReadTable } from '../../lib/import/read-table.ts';
import { shipTable } from '../../lib/import/shipment/ship-table.ts';
import type { ReadingChoices } from '../../lib/model/reading.ts';
import type { SourceTable } from '../../lib/model/source-table.ts';
import { tableNameOf } from '../../lib/model/table-name.ts';
import { buildCanonicalTables } from '../../lib/queries/canonical/build.ts';
import { storedTable } from '../../lib/queries/files/stored-table.ts';
import type { Statement } from '../../lib/sql/statement.ts';
import { storeShipment } from '../../lib/state/store-shipment.ts';
import { openInput } from '../files.ts';
import { Misuse } from '../misuse.ts';

/** One table of a file, not yet with the engine. */
export interface FoundTable {
	/** Of the file, or of what came out of it. */
	name: string;
	/** Of the table in the file, when it holds several. */
	title: string | undefined;
	index: number;
	file: ParsedFile;
	choices: ReadingChoices;
}

/** Every table of a file: those of an archive, of a workbook, of a file with several. */
export async function tablesIn(path: string): Promise<FoundTable[]> {
	const found: FoundTable[] = [];
	for (const { name, blob, choices } of await openInput(path)) {
		const file = await readFile(blob, choices);
		file.tables.forEach(({ title }, index) => found.push({ name, title, index, file, choices }));
	}
	return found;
}

/** The table of that name or number, the first when none is named. Throws a Misuse that names those there. */
export function tableNamed(found: readonly FoundTable[], wanted: string | undefined): FoundTable {
	const [first] = found;
	if (wanted === undefined && first) return first;
	const named = (one: FoundTable) => [one.title, one.name].map((name) => name?.toLowerCase());
	const asked = (wanted ?? '').toLowerCase();
	const table =
		found.find((one) => named(one).includes(asked)) ??
		found.find((one) => named(one).some((name) => name?.includes(asked))) ??
		found[Number(wanted) - 1];
	if (table) return table;
	const names = found.map(({ title, name }, index) => title ?? `${name} (${index + 1})`);
	throw new Misuse(`--table: no ${JSON.stringify(wanted)} among ${names.join(', ')}`);
}

export function readFound(
	{ file, choices, index }: FoundTable,
	more: ReadingChoices = {},
): ReadTable {
	return readTable(file, { ...choices, ...more, table: index });
}

/** The engine and the tables given to it. */
export class CommandTables {
	readonly tables: SourceTable[] = [];
	readonly #engine: Engine;

	private constructor(engine: Engine) {
		this.#engine = engine;
	}

	/** `openEngine` gives one with nothing in it. */
	static async open(openEngine = openDuckDBNode): Promise<CommandTables> {
		const engine = await openEngine();
		for (const statement of buildCanonicalTables([])) await engine.run(statement);
		return new CommandTables(engine);
	}

	async store(name: string, read: ReadTable): Promise<SourceTable> {
		const shipment = shipTable(read);
		const taken = this.tables.map((table) => table.name);
		const table = storedTable(tableNameOf(name, taken), name, read.reading, shipment.columns);
		await storeShipment(this.#engine, table, shipment);
		this.tables.push(table);
		return table;
	}

	run = <Row extends object>(statement: Statement): Promise<Row[]> =>
		this.#engine.run<Row>(statement);

	close(): Promise<void> {
		return this.#engine.close();
	}
}
