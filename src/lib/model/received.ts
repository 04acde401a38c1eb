import type { CorrectionProblem } from './network-correction.ts';

/** What a dropped file that is not data brought: decisions, or rows that were mended. */
export type Received =
	| { kind: 'mended'; from: string; file: string; rows: number; refused: { line: number }[] }
	/** Mended rows of a file that the project does not have. */
	| { kind: 'mended-elsewhere'; from: string; file: string }
	| { kind: 'actors'; from: string; decisions: number }
	/** Decisions of a project: those on files and networks wait for the files that they concern. */
	| {
			kind: 'decisions';
			from: string;
			files: number;
			actors: number;
			networks: number;
			dashboards: number;
	  }
	/** Corrections of a network: see `MergedCorrections` for the counts. */
	| {
			kind: 'corrections';
			from: string;
			added: number;
			addedDecided: number;
			decided: number;
			known: number;
			differing: number;
			/** Lines that say nothing usable, or not all of it, and the column to look at. */
			problems: { line: number; problem: CorrectionProblem }[];
	  }
	/** Where the document is wrong. */
	| { kind: 'unreadable'; from: string; path: string };
