import { linksBetween, type Link } from '../model/links.ts';
import { keyMatch, type KeyMatch } from '../queries/canonical/key-matches.ts';
import type { Statement } from '../sql/statement.ts';
import type { ProjectFile } from './project-file.svelte.ts';

export interface MeasuredLink {
	link: Link;
	match: KeyMatch;
}

/** The links between the files of a project, each with how many identifiers find each other. */
export async function measureLinks(
	files: readonly ProjectFile[],
	run: <Row extends object>(statement: Statement) => Promise<Row[]>,
): Promise<MeasuredLink[]> {
	const tables = new Map(files.flatMap((file) => (file.table ? [[file.name, file.table]] : [])));
	const links = linksBetween(files.map((file) => ({ file: file.name, feeds: file.feeds })));
	const measured: MeasuredLink[] = [];
	for (const link of links) {
		const table = tables.get(link.fromFile);
		const to = link.toFiles.flatMap(({ file, column }) => {
			const described = tables.get(file);
			return described ? [{ table: described, column }] : [];
		});
		if (!table || to.length === 0) continue;
		const [match] = await run<KeyMatch>(keyMatch({ table, column: link.fromColumn }, to));
		if (match) measured.push({ link, match: { ...match, unmatched: match.unmatched ?? [] } });
	}
	return measured;
}
