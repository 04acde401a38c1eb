import type { shell as reference } from '../fr/shell.ts';

export const shell: typeof reference = {
	name: 'Maillage',
	skip: 'Skip to content',
	nav: 'Screens',
	home: 'Home',
	import: 'Import',
	explore: 'Explore',
	map: 'Map',
	dashboard: 'Dashboard',
	publish: 'Publish',
	language: 'Language',
	languages: { fr: 'Français', en: 'English' },
	theme: 'Appearance',
	themes: { auto: 'Automatic', light: 'Light', dark: 'Dark' },
	fictional: 'Fictional data',
	fictionalNote:
		'Example: the rows about individuals and the files marked “fictional data” are invented.',
	untitled: 'Untitled project',
	engine: {
		starting: 'Starting the analysis engine',
		failed: 'The analysis engine stopped',
		failedWhy: (reason) =>
			`The analysis engine stopped (${reason}). Your files and settings are intact: restart the engine to go on.`,
		restart: 'Restart the engine',
	},
	opening: 'Opening the example',
	exampleFailed: (name) =>
		`The example “${name}” could not be opened. Check your connection, then reload the page.`,
	empty: {
		title: 'No data yet',
		body: 'Import one or several CSV files, or open an example from the home page.',
		import: 'Import files',
		home: 'See the examples',
	},
	leave: 'The project is kept in this tab only.',
	cancel: 'Cancel',
	broken: 'This part of the page ran into an error.',
	retry: 'Try again',
};
