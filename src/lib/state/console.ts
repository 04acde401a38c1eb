import type { ResultRow } from '../db/engine.ts';
import type { Param } from '../sql/statement.ts';
import type { Feed } from '../model/feed.ts';
import type { Project } from './project.svelte.ts';
import { listTables, type TableDescription } from './table-list.ts';

export type ConsoleTable = Pick<TableDescription, 'schema' | 'name' | 'columns'>;

export interface ConsoleProject {
	title: string;
	files: {
		name: string;
		table: string | undefined;
		rowsRead: number;
		rowsKept: number;
		rowsSetAside: number;
		roles: Feed[];
	}[];
}

/** What researchers can ask from the browser's console. Nothing here writes. */
export interface ConsoleInterface {
	/** Answers one SQL statement that reads; `params` are bound to its `?`. */
	query(sql: string, params?: Param[]): Promise<ResultRow[]>;
	/** Names of the tables and views, with their columns and types. */
	tables(): Promise<ConsoleTable[]>;
	/** Files with their roles and counts. */
	project(): ConsoleProject;
	/** The network now on the map, as graphology JSON; null when no map was drawn yet. */
	network(): unknown;
}

declare global {
	interface Window {
		maillage?: Readonly<ConsoleInterface>;
	}
}

function opened(project: Project | undefined): Project {
	if (!project) throw new Error('No project is open: import a file or open an example first.');
	return project;
}

async function tablesOf(project: Project): Promise<ConsoleTable[]> {
	await project.settled();
	const tables = await listTables((statement) => project.run(statement));
	return tables.map(({ schema, name, columns }) => ({ schema, name, columns }));
}

/** Puts `window.maillage` in place, for the project open at the moment of each call. */
export function exposeConsole(current: () => Project | undefined): void {
	window.maillage = Object.freeze<ConsoleInterface>({
		query: async (sql, params = []) => {
			const project = opened(current());
			await project.settled();
			return (await project.runReadOnly({ sql, params })).rows;
		},
		tables: () => tablesOf(opened(current())),
		project: () => {
			const project = opened(current());
			return {
				title: project.titleIn('fr'),
				files: project.files.map((file) => ({
					name: file.name,
					table: file.table?.name,
					rowsRead: file.reading?.rowsRead ?? 0,
					rowsKept: file.reading?.rowsKept ?? 0,
					rowsSetAside: file.reading?.rowsSetAside ?? 0,
					roles: structuredClone(file.feeds),
				})),
			};
		},
		network: () => opened(current()).networks.shown?.graph.export() ?? null,
	});
}
