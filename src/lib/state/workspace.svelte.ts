import { createContext } from 'svelte';
import type { Project } from './project.svelte.ts';

/**
 * What outlives a page: the open project, and what the home page received for the
 * application to open. It knows the project by its type only, so that the home page stays light.
 */
export class Workspace {
	project: Project | undefined = $state.raw();
	/** Files received, not opened yet. */
	arrivals: File[] = $state.raw([]);
}

export const [getWorkspace, setWorkspace] = createContext<Workspace>();
