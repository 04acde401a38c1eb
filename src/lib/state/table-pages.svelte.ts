import type { ResultRow } from '../db/engine.ts';
import type { SourceTable } from '../model/source-table.ts';
import { tableRowCount, tableRows, type TableView } from '../queries/files/table-rows.ts';
import type { Project } from './project.svelte.ts';

const PAGE = 200;

type Cells = (string | null)[];

/** The rows of a file under a search and an order, fetched page by page as they come into view. */
export class TablePages {
	rowCount = $state(0);
	error: Error | undefined = $state.raw();
	#pages: Map<number, Cells[]> = $state.raw(new Map());
	#asked = new Set<number>();
	#controller = new AbortController();
	#run: Project['run'];
	#table: SourceTable | undefined;
	#view: TableView = { search: '' };

	constructor(run: Project['run']) {
		this.#run = run;
	}

	/** Shows another table, search or order: begins again from its first page. */
	show(table: SourceTable, view: TableView): void {
		this.#controller.abort();
		this.#controller = new AbortController();
		this.#table = table;
		this.#view = view;
		this.#asked = new Set();
		this.#pages = new Map();
		this.error = undefined;
		const { signal } = this.#controller;
		this.#run<{ rows: number }>(tableRowCount(table, view.search), signal).then(
			([count]) => {
				if (!signal.aborted) this.rowCount = count?.rows ?? 0;
			},
			(error: unknown) => this.#fail(signal, error),
		);
		this.want(0, PAGE);
	}

	/** Fetches the pages that hold rows `start` to `end`, end excluded. */
	want(start: number, end: number): void {
		const last = Math.floor(Math.max(start, end - 1) / PAGE);
		for (let page = Math.floor(start / PAGE); page <= last; page++) void this.#fetch(page);
	}

	/** The line of a row, then its cells; undefined while they are not there. */
	rowAt(index: number): Cells | undefined {
		return this.#pages.get(Math.floor(index / PAGE))?.[index % PAGE];
	}

	async #fetch(page: number): Promise<void> {
		const table = this.#table;
		if (!table || this.#asked.has(page)) return;
		this.#asked.add(page);
		const { signal } = this.#controller;
		try {
			const statement = tableRows(table, this.#view, PAGE, page * PAGE);
			const rows = await this.#run<ResultRow>(statement, signal);
			if (signal.aborted) return;
			const names = ['line', ...table.columns.map((column) => column.raw)];
			const cells = rows.map((row) =>
				names.map((name) => {
					const value = row[name];
					return value === null || value === undefined ? null : String(value);
				}),
			);
			this.#pages = new Map(this.#pages).set(page, cells);
		} catch (error) {
			this.#fail(signal, error);
		}
	}

	#fail(signal: AbortSignal, error: unknown): void {
		if (!signal.aborted) this.error = error instanceof Error ? error : new Error(String(error));
	}
}
