import type { Dashboard } from '$lib/model/dashboard.ts';
import type { Project } from '$lib/state/project.svelte.ts';
import type { Language } from '$lib/text/language.svelte.ts';

/** The title of a dashboard; the one that has none takes the project's. */
export function dashboardName({ title }: Dashboard, project: Project, language: Language): string {
	return title ?? (project.titleIn(language.locale) || language.t.shell.untitled);
}
