import type { ReadingPhase } from '../import/read-in-worker.ts';
import { isUsable, type Feed } from '../model/feed.ts';
import type { Reading, ReadingChoices } from '../model/reading.ts';
import type { SourceTable } from '../model/source-table.ts';

export type FileStatus = 'reading' | 'ready' | 'failed';

/** One file of a project: its contents, what the user decided of it, and what follows from both. */
export class ProjectFile {
	readonly name: string;
	/** As given; read again whenever a choice changes. */
	readonly blob: Blob;
	readonly fictional: boolean;
	/** The choices that came with it: the form of a workbook's sheets, a package's description. */
	readonly given: ReadingChoices;
	choices: ReadingChoices = $state.raw({});
	/** Roles of the columns: the user's, else those proposed. */
	feeds: Feed[] = $state.raw([]);
	/** The roles were given or changed, and are no proposal any more. */
	decided = $state(false);
	status: FileStatus = $state('reading');
	/** Why it could not be read; the interface puts it into words. */
	error: Error | undefined = $state.raw();
	progress: number | undefined = $state();
	/** Rows read so far, and how long the reading may still take. */
	rowsSoFar = $state(0);
	secondsLeft: number | undefined = $state();
	phase: ReadingPhase | 'opening' = $state('reading');
	reading: Reading | undefined = $state.raw();
	table: SourceTable | undefined = $state.raw();
	readonly usableFeeds = $derived(this.feeds.filter(isUsable));
	#cancel: AbortController | undefined;

	constructor(
		name: string,
		blob: Blob,
		given: { choices?: ReadingChoices; feeds?: Feed[]; fictional?: boolean } = {},
	) {
		this.name = name;
		this.blob = blob;
		this.fictional = given.fictional ?? false;
		this.given = given.choices ?? {};
		this.choices = this.given;
		if (given.feeds) {
			this.feeds = given.feeds;
			this.decided = true;
		}
	}

	/** Begins a reading; the one under way, if any, is given up. */
	begin(): AbortSignal {
		this.#cancel?.abort();
		this.#cancel = new AbortController();
		this.status = 'reading';
		this.error = undefined;
		this.progress = undefined;
		this.rowsSoFar = 0;
		this.secondsLeft = undefined;
		this.phase = 'reading';
		return this.#cancel.signal;
	}

	cancel(): void {
		this.#cancel?.abort();
	}
}
