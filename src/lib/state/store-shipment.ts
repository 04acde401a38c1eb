import type { Engine } from '../db/engine.ts';
import type { Shipment } from '../import/shipment/ship-table.ts';
import type { SourceTable } from '../model/source-table.ts';
import {
	arrivalOf,
	clearArrival,
	loadFile,
	replaceShipped,
	shippedNames,
} from '../queries/files/load-file.ts';

/** Gives a table's rows to the engine, in place of those it had under that name once all have arrived. */
export async function storeShipment(
	engine: Engine,
	table: SourceTable,
	{ columns, words, cells }: Shipment,
): Promise<void> {
	for (const statement of clearArrival(table.name)) await engine.run(statement);
	const names = shippedNames(arrivalOf(table.name));
	for (const [index, piece] of cells.entries()) {
		const create = index === 0;
		await engine.insertArrow({ schema: 'stored', table: names.cells, create }, piece);
	}
	if (words) {
		await engine.insertArrow({ schema: 'stored', table: names.words, create: true }, words);
	}
	const replace = replaceShipped(table.name, words !== undefined);
	for (const statement of [...replace, ...loadFile(table, columns)]) await engine.run(statement);
}
