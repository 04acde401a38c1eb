import { proposeRoles } from '../../lib/import/roles/propose-roles.ts';
import type { LinkedRole } from '../../lib/import/roles/roles-from-links.ts';
import type { Feed } from '../../lib/model/feed.ts';
import type { VersionMatch } from '../../lib/model/file-version.ts';
import type { Reading, ReadingChoices } from '../../lib/model/reading.ts';
import type { SourceTable } from '../../lib/model/source-table.ts';
import { withLinkedRoles, type LinkingFile } from '../../lib/state/linked-roles.ts';
import type { StoredFile } from '../../lib/state/older-version.ts';

/** A file of the project once it is read and with the engine. */
export class CommandFile implements LinkingFile, StoredFile {
	readonly name: string;
	readonly choices: ReadingChoices;
	readonly reading: Reading;
	readonly table: SourceTable;
	readonly sha256: string;
	readonly fictional: boolean;
	linked: readonly LinkedRole[] = [];
	version: VersionMatch | undefined;
	/** Nothing when the roles are those proposed. */
	readonly #chosen: Feed[] | undefined;

	constructor(
		given: Pick<CommandFile, 'name' | 'choices' | 'reading' | 'table' | 'sha256' | 'fictional'>,
		chosen: Feed[] | undefined,
	) {
		this.name = given.name;
		this.choices = given.choices;
		this.reading = given.reading;
		this.table = given.table;
		this.sha256 = given.sha256;
		this.fictional = given.fictional;
		this.#chosen = chosen;
	}

	get decided(): boolean {
		return this.#chosen !== undefined;
	}

	/** Without what other files suggest. */
	get ownFeeds(): Feed[] {
		return this.#chosen ?? this.#proposal.feeds.map(({ feed }) => feed);
	}

	get feeds(): Feed[] {
		if (this.#chosen) return this.#chosen;
		return withLinkedRoles(this.#proposal, this.linked).feeds.map(({ feed }) => feed);
	}

	get #proposal() {
		return proposeRoles(this.name, this.reading.columns);
	}
}
