import type { DecidedDashboard } from '../../model/dashboard.ts';
import type { Feed } from '../../model/feed.ts';
import type { DecidedNetwork } from '../../model/named-network.ts';
import type { ReadingChoices } from '../../model/reading.ts';
import type { ActorDecision } from '../../model/same-actor.ts';
import { foldWords } from '../fold-words.ts';

/** What was decided of one file, and how the file is known again. */
export interface DecidedFile {
	name: string;
	/** Names of its columns. */
	columns: string[];
	choices: ReadingChoices;
	/** Nothing when the roles are those proposed. */
	feeds: Feed[] | undefined;
}

/** What was decided of what is shown: the networks and the dashboards. */
export interface DecidedViews {
	networks: readonly DecidedNetwork[];
	dashboards: readonly DecidedDashboard[];
}

/** The decisions of a project without its data: what the next import replays. */
export interface DecisionsDocument {
	maillage: 'decisions';
	/** 1 knew no networks, 2 no dashboards. */
	version: 1 | 2 | 3;
	files: DecidedFile[];
	actors: ActorDecision[];
	networks: DecidedNetwork[];
	dashboards: DecidedDashboard[];
}

export function writeDecisions(
	files: readonly DecidedFile[],
	actors: readonly ActorDecision[],
	{ networks, dashboards }: DecidedViews = { networks: [], dashboards: [] },
): string {
	const document: DecisionsDocument = {
		maillage: 'decisions',
		version: 3,
		files: [...files],
		actors: [...actors],
		networks: [...networks],
		dashboards: [...dashboards],
	};
	return `${JSON.stringify(document, null, '\t')}\n`;
}

/** From that share of common columns on, decisions hold for a file of another name. */
const ENOUGH = 0.8;

function share(a: readonly string[], b: readonly string[]): number {
	const [left, right] = [new Set(a.map(foldWords)), new Set(b.map(foldWords))];
	const common = [...left].filter((name) => right.has(name)).length;
	return common / Math.max(1, left.size, right.size);
}

/** What was decided of a file, known again by its name, else by its columns. */
export function decisionsFor(
	name: string,
	columns: readonly string[],
	files: readonly DecidedFile[],
): DecidedFile | undefined {
	const sameName = files.find((file) => file.name === name);
	if (sameName) return sameName;
	const [best] = files
		.map((file) => ({ file, share: share(columns, file.columns) }))
		.toSorted((a, b) => b.share - a.share);
	return best && best.share >= ENOUGH ? best.file : undefined;
}
