/** What a file changes of an older one that it looks like a newer version of. */
export interface VersionMatch {
	/** Name of the older file. */
	older: string;
	/** Columns whose cells together name a row in both; none when rows are compared whole. */
	key: string[];
	/** Rows by what became of them. Compared whole, a changed row is one gone and one added. */
	added: number;
	changed: number;
	gone: number;
	unchanged: number;
	/** Columns that only one of the two has. */
	newColumns: string[];
	goneColumns: string[];
}

/** A row that differs between two versions of a file, its cells by column name. */
export interface VersionRow {
	change: 'added' | 'changed' | 'gone';
	/** Line in the file that has it: the newer, else the older. */
	line: number;
	/** Nothing on rows added. */
	before?: Record<string, string | null>;
	/** Nothing on rows gone. */
	after?: Record<string, string | null>;
}
