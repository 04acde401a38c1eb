import type { CivilDate } from '../model/period.ts';
import type { ActorDecision } from '../model/same-actor.ts';
import type { Statement } from '../sql/statement.ts';

/** What is known of a file that figures come from. */
export interface FileFacts {
	name: string;
	/** Of its bytes, in hexadecimal; absent where it was not computed. */
	sha256?: string;
	rowsRead: number;
	rowsSetAside: number;
	/** Its columns that have a role, each with the words for it. */
	roles: { column: string; role: string }[];
}

/** How a figure is made. */
export interface FigureFacts {
	title: string;
	/** Selection and period. */
	subtitle: string;
	definition: string;
	formula?: string;
	/** Where the definition comes from. */
	reference?: string;
	/** Files, rows used, without a value, set aside. */
	source: string;
	note?: string;
	statement?: Statement;
}

/** All that the methods note of a project says. */
export interface MethodFacts {
	title: string;
	/** Of Maillage. */
	version: string;
	/** Day on which it is written. */
	date: CivilDate;
	/** First and last dates of the data. */
	span?: { from: CivilDate; to: CivilDate };
	fictional: boolean;
	files: readonly FileFacts[];
	/** What was decided of actors that may be one. */
	merges: readonly ActorDecision[];
	/** The name of an actor, by its identifier. */
	labelOf(actor: string): string;
	figures: readonly FigureFacts[];
	/** Each network of the project, in a sentence. */
	networks: readonly string[];
}
