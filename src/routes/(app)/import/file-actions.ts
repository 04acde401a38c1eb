import type { ReadingChoices } from '$lib/model/reading.ts';
import type { ProjectFile } from '$lib/state/project-file.svelte.ts';
import type { Project } from '$lib/state/project.svelte.ts';
import { withChoices } from './reading-choices.ts';

/** Reads a file again, with a change of its choices. */
export function changeReading(project: Project, file: ProjectFile, change: ReadingChoices): void {
	void project.reread(file, withChoices(file.choices, change));
}

/** Opens a part of a file as another file. */
export function openApart(
	project: Project,
	{ blob, fictional }: ProjectFile,
	name: string,
	choices: ReadingChoices,
): void {
	void project.add([{ name, blob, choices, fictional }]);
}
