import type { Engine } from '../../lib/db/engine.ts';
import { decisionsFor } from '../../lib/import/decisions/decisions-document.ts';
import { readFile } from '../../lib/import/read-file.ts';
import { readTable } from '../../lib/import/read-table.ts';
import { shipTable } from '../../lib/import/shipment/ship-table.ts';
import type { Available } from '../../lib/model/availability.ts';
import { isUsable } from '../../lib/model/feed.ts';
import { standIns } from '../../lib/model/same-actor.ts';
import { tableNameOf } from '../../lib/model/table-name.ts';
import type { FedTable } from '../../lib/queries/canonical/attributes.ts';
import { buildCanonicalTables } from '../../lib/queries/canonical/build.ts';
import { storedTable } from '../../lib/queries/files/stored-table.ts';
import type { Statement } from '../../lib/sql/statement.ts';
import { measureAvailability } from '../../lib/state/availability.ts';
import { linkFiles } from '../../lib/state/linked-roles.ts';
import { findOlder } from '../../lib/state/older-version.ts';
import { storeShipment } from '../../lib/state/store-shipment.ts';
import { CommandFile } from './command-file.ts';
import type { GivenFile, GivenProject } from './given-files.ts';

export type Run = <Row extends object>(statement: Statement) => Promise<Row[]>;

/** A project as the browser opens it, in Node: files read, linked, and built into canonical tables. */
export interface CommandProject {
	files: readonly CommandFile[];
	/** What feeds the canonical tables: not a file that may be a newer version of another. */
	fed: readonly FedTable[];
	available: Available;
	run: Run;
}

async function readGiven(
	given: GivenFile,
	{ decided }: GivenProject,
	engine: Engine,
	before: readonly CommandFile[],
): Promise<CommandFile> {
	const { name, blob, sha256, fictional } = given;
	const read = async (choices: GivenFile['choices']) =>
		readTable(await readFile(blob, choices), choices);
	let { choices } = given;
	let table = await read(choices);
	const columns = table.reading.columns.map((column) => column.name);
	const found = decisionsFor(name, columns, decided);
	if (found && Object.keys(found.choices).length > 0) {
		choices = { ...choices, ...found.choices };
		table = await read(choices);
	}
	const shipment = shipTable(table);
	const taken = before.map((file) => file.table.name);
	const { reading } = table;
	const source = storedTable(tableNameOf(name, taken), name, reading, shipment.columns);
	await storeShipment(engine, source, shipment);
	const facts = { name, choices, reading, table: source, sha256, fictional };
	return new CommandFile(facts, found?.feeds ?? given.feeds);
}

/** Gives a project to an engine with nothing in it. Rejects with a ReadingError for what is no table. */
export async function openProject(given: GivenProject, engine: Engine): Promise<CommandProject> {
	const run: Run = (statement) => engine.run(statement);
	const files: CommandFile[] = [];
	for (const one of given.files) files.push(await readGiven(one, given, engine, files));
	for (const [index, file] of files.entries()) {
		file.version = await findOlder(file, files.slice(0, index), run);
	}
	await linkFiles(files, run);
	const fed = files
		.filter(({ version }) => version === undefined)
		.flatMap(({ feeds, table }) => feeds.filter(isUsable).map((feed) => ({ feed, source: table })));
	const statements = buildCanonicalTables(fed, standIns(given.actors));
	for (const statement of statements) await engine.run(statement);
	return { files, fed, available: await measureAvailability(run), run };
}
