/**
 * Who may import whom among the folders of src/lib: the picture of the README, as a table.
 * `packages` are the libraries that a folder may use; `*` is any.
 */
export const LAYERS: Record<string, { folders: string[]; packages: string[] }> = {
	model: { folders: [], packages: [] },
	sql: { folders: [], packages: [] },
	text: { folders: ['model'], packages: ['svelte'] },
	import: {
		folders: ['model', 'sql'],
		packages: ['apache-arrow', 'fflate', '@e965/xlsx', 'htmlparser2', 'maillage:kernel/import'],
	},
	db: { folders: ['sql'], packages: ['@duckdb/duckdb-wasm', 'apache-arrow', 'node:'] },
	queries: { folders: ['model', 'sql'], packages: [] },
	workers: { folders: [], packages: [] },
	geo: { folders: ['model'], packages: ['d3'] },
	matching: { folders: ['model', 'workers'], packages: [] },
	network: {
		folders: ['model', 'workers', 'geo'],
		packages: ['graphology', 'd3', 'papaparse', 'maillage:kernel/layout'],
	},
	charts: { folders: ['model', 'geo', 'ui', 'text'], packages: ['svelte', 'd3'] },
	measures: { folders: ['model', 'sql', 'queries'], packages: [] },
	cubes: { folders: ['model', 'workers'], packages: [] },
	panels: { folders: ['model', 'sql', 'queries', 'measures', 'charts', 'text'], packages: [] },
	methods: { folders: ['model', 'sql', 'text'], packages: [] },
	map: {
		folders: ['model', 'network', 'ui', 'text'],
		packages: ['svelte', 'd3', 'sigma', '@sigma/', 'graphology'],
	},
	publish: { folders: ['model', 'charts', 'text'], packages: ['papaparse'] },
	state: {
		folders: [
			'model',
			'sql',
			'import',
			'queries',
			'measures',
			'cubes',
			'methods',
			'network',
			'matching',
			'panels',
			'publish',
			'db',
			'text',
			'charts/figure.ts',
		],
		packages: ['svelte', 'papaparse'],
	},
	ui: {
		folders: [],
		packages: ['svelte', 'codemirror', '@codemirror/', '@lezer/', 'micromark', 'dompurify'],
	},
};
