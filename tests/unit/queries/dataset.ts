import type { Engine } from '../../../src/lib/db/engine.ts';
import { readFile } from '../../../src/lib/import/read-file.ts';
import { readTable } from '../../../src/lib/import/read-table.ts';
import { shipTable } from '../../../src/lib/import/shipment/ship-table.ts';
import { proposeRoles } from '../../../src/lib/import/roles/propose-roles.ts';
import type { Feed } from '../../../src/lib/model/feed.ts';
import type { ReadingChoices } from '../../../src/lib/model/reading.ts';
import { standIns, type ActorDecision } from '../../../src/lib/model/same-actor.ts';
import type { SourceTable } from '../../../src/lib/model/source-table.ts';
import { tableNameOf } from '../../../src/lib/model/table-name.ts';
import type { FedTable } from '../../../src/lib/queries/canonical/attributes.ts';
import { buildCanonicalTables } from '../../../src/lib/queries/canonical/build.ts';
import { storeShipment } from '../../../src/lib/state/store-shipment.ts';
import { storedTable } from '../../../src/lib/queries/files/stored-table.ts';
import type { Statement } from '../../../src/lib/sql/statement.ts';
import { openPooledEngine } from '../pooled-engine.ts';

export interface TestFile {
	name: string;
	content: string | Uint8Array;
	choices?: ReadingChoices;
	/** As proposed by the import when absent. */
	feeds?: Feed[];
}

export interface TestDataset {
	engine: Engine;
	tables: SourceTable[];
	fed: FedTable[];
	rows<Row extends object = Record<string, unknown>>(statement: Statement): Promise<Row[]>;
}

/** Files as a project opens them, on the shipped engine: read, stored, and built into canonical tables. */
export async function openDataset(
	files: readonly TestFile[],
	decisions: readonly ActorDecision[] = [],
): Promise<TestDataset> {
	const engine = await openPooledEngine();
	const tables: SourceTable[] = [];
	const fed: FedTable[] = [];
	for (const { name, content, choices, feeds } of files) {
		const read = readTable(await readFile(new Blob([content as BlobPart]), choices), choices);
		const shipment = shipTable(read);
		const tableName = tableNameOf(
			name,
			tables.map((table) => table.name),
		);
		const source = storedTable(tableName, name, read.reading, shipment.columns);
		await storeShipment(engine, source, shipment);
		tables.push(source);
		const proposal = proposeRoles(name, read.reading.columns);
		const given = feeds ?? proposal.feeds.map((one) => one.feed);
		fed.push(...given.map((feed) => ({ feed, source })));
	}
	const statements = buildCanonicalTables(fed, standIns(decisions));
	for (const statement of statements) await engine.run(statement);
	return { engine, tables, fed, rows: (statement) => engine.run(statement) };
}

/** A feed from canonical names to column names. */
export function feed(table: Feed['table'], columns: Record<string, string>): Feed {
	return {
		table,
		columns: Object.fromEntries(
			Object.entries(columns).map(([name, column]) => [name, { column }]),
		),
	};
}
