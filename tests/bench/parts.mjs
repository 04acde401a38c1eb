/** What can be measured: by name, the module whose `runPart` does it. */
export const PARTS = {
	import: () => import('./parts/import/part.mjs'),
};
