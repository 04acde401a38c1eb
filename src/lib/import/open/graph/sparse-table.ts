import { nameColumns } from '../../tables/column-names.ts';
import { csvLine } from '../../write-rows.ts';

/** Rows written before their text is handed over. */
const ROWS_AT_ONCE = 5000;

/** A table whose columns are known as its rows come. */
export class SparseTable {
	readonly #names: string[] = [];
	readonly #places = new Map<string, number>();
	/** Which columns are written: those that hold something, or must be there. */
	readonly #isWritten: boolean[] = [];
	readonly #rows: string[][] = [];

	get rowCount(): number {
		return this.#rows.length;
	}

	/** Makes sure that there is a column for `key`; `name` is its title. Required, it may be blank. */
	declare(key: string, name = key, isRequired = false): void {
		if (this.#places.has(key)) return;
		this.#places.set(key, this.#names.length);
		this.#names.push(name);
		this.#isWritten.push(isRequired);
	}

	/** Adds a row, given by the keys of its columns. Those not yet declared are named by their key. */
	add(cells: ReadonlyMap<string, string>): void {
		const row: string[] = [];
		for (const [key, cell] of cells) {
			if (cell === '') continue;
			this.declare(key);
			const place = this.#places.get(key) ?? 0;
			row[place] = cell;
			this.#isWritten[place] = true;
		}
		this.#rows.push(row);
	}

	/** CSV (comma, quotes doubled, LF), without the columns that hold nothing. Titles are distinct. */
	toCsv(): Blob {
		const places = this.#names.flatMap((_, place) => (this.#isWritten[place] ? [place] : []));
		const { names } = nameColumns(places.map((place) => this.#names[place] ?? ''));
		const parts = [csvLine(names)];
		for (let at = 0; at < this.#rows.length; at += ROWS_AT_ONCE) {
			const lines = this.#rows
				.slice(at, at + ROWS_AT_ONCE)
				.map((row) => csvLine(places.map((place) => row[place] ?? '')));
			// A null character would make of the text a binary file.
			parts.push(lines.join('').replaceAll('\u0000', '\ufffd'));
		}
		return new Blob(parts, { type: 'text/csv' });
	}
}
