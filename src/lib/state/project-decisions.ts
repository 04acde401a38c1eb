import { writeDecisions } from '../import/decisions/decisions-document.ts';
import type { Project } from './project.svelte.ts';

/** What was decided in a project, without the data, for the next import. */
export function projectDecisions({
	files,
	actorDecisions,
	networks,
	dashboards,
}: Pick<Project, 'files' | 'actorDecisions' | 'networks' | 'dashboards'>): string {
	const decided = files.map(({ name, reading, choices, feeds, decided }) => ({
		name,
		columns: reading?.columns.map((column) => column.name) ?? [],
		choices,
		feeds: decided ? feeds : undefined,
	}));
	return writeDecisions(decided, actorDecisions, {
		networks: networks.decided,
		dashboards: dashboards.decided,
	});
}
