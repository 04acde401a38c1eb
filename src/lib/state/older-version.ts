import type { VersionMatch } from '../model/file-version.ts';
import type { Statement } from '../sql/statement.ts';
import { versionCandidates, type VersionedFile } from '../import/versions/version-candidates.ts';
import type { Feed } from '../model/feed.ts';
import type { SourceTable } from '../model/source-table.ts';
import { compareVersions } from './file-versions.ts';

type Run = <Row extends object>(statement: Statement) => Promise<Row[]>;

/** A file as versions are compared: with its rows in the engine. */
export interface StoredFile extends VersionedFile {
	readonly table: SourceTable | undefined;
	readonly feeds: readonly Feed[];
}

/** The file, among those that came before, that this one is a newer version of. */
export async function findOlder(
	newer: StoredFile,
	earlier: readonly StoredFile[],
	run: Run,
): Promise<VersionMatch | undefined> {
	const { table } = newer;
	if (!table) return undefined;
	for (const older of versionCandidates(newer, earlier)) {
		const match = older.table && (await compareVersions(older.table, table, older.feeds, run));
		if (match) return match;
	}
	return undefined;
}
