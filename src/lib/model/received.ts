/** What a dropped file that is not data brought: decisions, or rows that were mended. */
export type Received =
	| { kind: 'mended'; from: string; file: string; rows: number; refused: { line: number }[] }
	/** Mended rows of a file that the project does not have. */
	| { kind: 'mended-elsewhere'; from: string; file: string }
	| { kind: 'actors'; from: string; decisions: number }
	/** Decisions of a project: those on files wait for the files that they concern. */
	| { kind: 'decisions'; from: string; files: number; actors: number }
	/** Where the document is wrong. */
	| { kind: 'unreadable'; from: string; path: string };
