import type { VersionMatch } from '../model/file-version.ts';
import type { Statement } from '../sql/statement.ts';
import { versionCandidates } from '../import/versions/version-candidates.ts';
import { compareVersions } from './file-versions.ts';
import type { ProjectFile } from './project-file.svelte.ts';

type Run = <Row extends object>(statement: Statement) => Promise<Row[]>;

/** The file, among those that came before, that this one is a newer version of. */
export async function findOlder(
	newer: ProjectFile,
	earlier: readonly ProjectFile[],
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
