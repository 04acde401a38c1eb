import { readFile } from '../lib/import/read-file.ts';
import { readTable, type ReadTable } from '../lib/import/read-table.ts';
import { proposeRoles } from '../lib/import/roles/propose-roles.ts';
import { rolesOf, type Feed } from '../lib/model/feed.ts';
import type { Reading } from '../lib/model/reading.ts';
import type { Wording } from '../lib/text/messages.ts';
import { openInput, type InputFile } from './files.ts';

function columnsOf({ columns }: Reading, feeds: readonly Feed[]) {
	return columns.map((column) => {
		const { kind, ...details } = column.type;
		const roles = rolesOf(column.name, feeds).map((role) => `${role.table}.${role.column}`);
		return {
			name: column.name,
			type: kind,
			...details,
			role: roles[0] ?? null,
			...(roles.length > 1 ? { roles } : {}),
			blanks: column.blanks,
			distinct: column.distinct,
			misfits: column.misfitCount,
		};
	});
}

function report(name: string, { reading }: ReadTable, { t }: Wording) {
	const { layout, feeds } = proposeRoles(name, reading.columns);
	return {
		file: name,
		encoding: reading.encoding,
		delimiter: reading.delimiter,
		quote: reading.quote,
		escape: reading.escape,
		newline: reading.newline,
		headerRows: reading.headerRows,
		preambleRows: reading.preambleRows,
		tables: reading.tables.length,
		rowsRead: reading.rowsRead,
		rowsKept: reading.rowsKept,
		rowsSetAside: reading.rejects.map(({ line, column, reason, raw }) => ({
			line,
			column: column ?? null,
			reason,
			raw,
		})),
		columns: columnsOf(
			reading,
			feeds.map(({ feed }) => feed),
		),
		layout: layout ?? null,
		warnings: reading.warnings.map((warning) => ({
			...warning,
			message: t.importing.warnings(warning),
		})),
	};
}

async function inspectInput(input: InputFile, wording: Wording): Promise<object[]> {
	const file = await readFile(input.blob, input.choices);
	return file.tables.map((_, index) => {
		const table = readTable(file, { ...input.choices, table: index });
		const { title } = table.reading.tables[index] ?? {};
		const isOne = file.tables.length === 1;
		const part = { table: index + 1, ...(title === undefined ? {} : { title }) };
		return { ...report(input.name, table, wording), ...(isOne ? {} : part) };
	});
}

/**
 * What is understood of a file: one report, or one for each table of a file that holds several and
 * for each file of an archive. Throws a ReadingError for what is no table.
 */
export async function inspectFile(path: string, wording: Wording): Promise<object[]> {
	const inputs = await openInput(path);
	const reports: object[] = [];
	for (const input of inputs) reports.push(...(await inspectInput(input, wording)));
	return reports;
}
