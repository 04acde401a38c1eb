import type { ReadingPhase } from '../import/read-in-worker.ts';
import { isUsable, type Feed } from '../model/feed.ts';
import type { VersionMatch } from '../model/file-version.ts';
import type { Reading, ReadingChoices } from '../model/reading.ts';
import { NO_PROPOSAL, type RoleProposal } from '../model/role-proposal.ts';
import type { SourceTable } from '../model/source-table.ts';
import type { LinkedRole } from '../import/roles/roles-from-links.ts';
import type { HeadRows } from './head-rows.ts';
import { withLinkedRoles } from './linked-roles.ts';

export type FileStatus = 'reading' | 'ready' | 'failed';

/** What the user decided of a file, as it stood at one moment. */
export interface FileDecisions {
	file: ProjectFile;
	choices: ReadingChoices;
	/** Nothing when the roles are those proposed. */
	feeds: Feed[] | undefined;
	tableName: string | undefined;
	version: VersionMatch | undefined;
}

/** One file of a project: its contents, what the user decided of it, and what follows from both. */
export class ProjectFile {
	readonly name: string;
	/** As given; read again whenever a choice changes. */
	readonly blob: Blob;
	readonly fictional: boolean;
	/** A sheet of a workbook: how it is written concerns nobody. */
	readonly isSheet: boolean;
	/** The choices that came with it: the form of a workbook's sheets, a package's description. */
	readonly given: ReadingChoices;
	choices: ReadingChoices = $state.raw({});
	/** Roles of the columns as the user gave or changed them. */
	#chosenFeeds: Feed[] | undefined = $state.raw();
	/** The roles that its own columns suggest. */
	ownProposal: RoleProposal = $state.raw(NO_PROPOSAL);
	/** Those that other files of the project suggest besides. */
	linked: readonly LinkedRole[] = $state.raw([]);
	/** The roles proposed, each with its reason. */
	readonly proposal = $derived(withLinkedRoles(this.ownProposal, this.linked));
	/** The older file that it looks like a newer version of: until the user says, its rows stay apart. */
	version: VersionMatch | undefined = $state.raw();
	/** Name of its tables, once it has some; a newer version takes over that of the older. */
	tableName: string | undefined;
	status: FileStatus = $state('reading');
	/** Why it could not be read; the interface puts it into words. */
	error: Error | undefined = $state.raw();
	progress: number | undefined = $state();
	/** Rows read so far, and how long the reading may still take. */
	rowsSoFar = $state(0);
	secondsLeft: number | undefined = $state();
	phase: ReadingPhase | 'opening' = $state('reading');
	/** Its first rows under the choices just made, while the whole is being read. */
	head: HeadRows | undefined = $state.raw();
	reading: Reading | undefined = $state.raw();
	/** The choices under which its rows were read. */
	readUnder: ReadingChoices | undefined;
	table: SourceTable | undefined = $state.raw();
	/** Without what other files suggest. */
	readonly ownFeeds: Feed[] = $derived(
		this.#chosenFeeds ?? this.ownProposal.feeds.map(({ feed }) => feed),
	);
	readonly feeds: Feed[] = $derived(
		this.#chosenFeeds ?? this.proposal.feeds.map(({ feed }) => feed),
	);
	/** The roles were given or changed, and are no proposal any more. */
	readonly decided = $derived(this.#chosenFeeds !== undefined);
	readonly usableFeeds = $derived(this.feeds.filter(isUsable));
	#cancel: AbortController | undefined;

	constructor(
		name: string,
		blob: Blob,
		given: {
			choices?: ReadingChoices;
			feeds?: Feed[];
			fictional?: boolean;
			isSheet?: boolean;
		} = {},
	) {
		this.name = name;
		this.blob = blob;
		this.fictional = given.fictional ?? false;
		this.isSheet = given.isSheet ?? false;
		this.given = given.choices ?? {};
		this.choices = this.given;
		this.#chosenFeeds = given.feeds;
	}

	/** Gives its columns their roles; nothing goes back to those proposed. */
	setFeeds(feeds: Feed[] | undefined): void {
		this.#chosenFeeds = feeds;
	}

	decisions(): FileDecisions {
		const { choices, tableName, version } = this;
		return { file: this, choices, feeds: this.#chosenFeeds, tableName, version };
	}

	/** Puts decisions back. Returns whether the file must be read again. */
	restore({ choices, feeds, tableName, version }: FileDecisions): boolean {
		const isReadOtherwise = choices !== this.choices || tableName !== this.tableName;
		this.choices = choices;
		this.#chosenFeeds = feeds;
		this.tableName = tableName;
		this.version = version;
		return isReadOtherwise;
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

	/** Whether no other reading has begun since that of this signal. */
	isLatest(signal: AbortSignal): boolean {
		return this.#cancel?.signal === signal;
	}

	/** After a reading that was cancelled, the rows and the choices are those of the one before. */
	giveUp(): void {
		this.status = this.reading ? 'ready' : 'failed';
		this.choices = this.readUnder ?? this.choices;
	}

	cancel(): void {
		this.#cancel?.abort();
	}
}
