/** What can be measured: by name, the module whose `runPart` does it. */
export const PARTS = {
	import: () => import('./parts/import/part.mjs'),
	layout: () => import('./parts/layout/part.mjs'),
	map: () => import('./parts/map/part.mjs'),
	network: () => import('./parts/network/part.mjs'),
	'same-actors': () => import('./parts/same-actors/part.mjs'),
};
