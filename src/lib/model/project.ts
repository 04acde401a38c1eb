import type { Feed } from './feed.ts';
import type { ReadingChoices } from './reading.ts';
import type { Relation } from './relation.ts';

/** What the user decided about one file. With the file's bytes it gives everything else again. */
export interface FileDecisions {
	/** File name as given. */
	name: string;
	choices: ReadingChoices;
	/** Absent: as proposed by the import. */
	feeds?: Feed[];
}

/** The decisions of a project, as saved. `version` first, so that older ones can be migrated. */
export interface ProjectDecisions {
	version: 1;
	title: string;
	/** Rows about individuals in this project are invented. */
	fictional: boolean;
	files: FileDecisions[];
	relation?: Relation;
}
