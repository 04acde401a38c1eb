import { openDuckDBWasm } from '../../../../src/lib/db/duckdb-wasm.ts';
import { readInWorker } from '../../../../src/lib/import/read-in-worker.ts';
import { tableNameOf } from '../../../../src/lib/model/table-name.ts';
import { storedTable } from '../../../../src/lib/queries/files/stored-table.ts';
import { ident, sql } from '../../../../src/lib/sql/statement.ts';
import { storeShipment } from '../../../../src/lib/state/store-shipment.ts';
import type { ChannelTotal, Contender } from './contender.ts';

/** Maillage: the reader and the engine start together, as when a file is dropped on the site. */
export const contender: Contender = async (file, { channel, amount }, mark) => {
	const opening = openDuckDBWasm().then((engine) => {
		mark('engine');
		return engine;
	});
	const begun = new Set<string>();
	const { reading, shipment } = await readInWorker(
		file,
		{},
		{
			onprogress(phase) {
				if (!begun.has(phase)) mark(`begins ${phase}`);
				begun.add(phase);
			},
		},
	);
	mark('read');
	const engine = await opening;
	mark('both');
	const table = storedTable(tableNameOf(file.name, []), file.name, reading, shipment.columns);
	await storeShipment(engine, table, shipment);
	mark('stored');
	const channels = await engine.run<ChannelTotal>(
		sql`SELECT ${ident(channel)} AS channel, count(*) AS participations,
			sum(${ident(amount)}) AS amount FROM ${ident(table.name)} GROUP BY 1`,
	);
	mark('queried');
	if (reading.rowsRead !== reading.rowsKept + reading.rowsSetAside) throw new Error('rows lost');
	return { rows: reading.rowsKept, channels };
};
