import type { dashboard as reference } from '../fr/dashboard.ts';

export const dashboard: typeof reference = {
	title: 'Dashboard',
	rename: 'Title of the project',
	period: 'Period',
	units: {
		day: 'by day',
		week: 'by week',
		month: 'by month',
		quarter: 'by quarter',
		year: 'by year',
		'school-year': 'by school year',
	},
	selection: 'Selection',
	all: 'Everything is shown. Click a bar, or drag over a time chart, to filter the rest.',
	clear: 'Show everything',
	removeFilter: (what) => `Remove the filter ${what}`,
	nothing: {
		title: 'No panel fits these data yet',
		body: 'A panel appears as soon as the roles it needs are given: for instance an actor and a date for participation, a stage for contributions.',
		roles: 'Give the columns a role',
	},
	publish: 'Publish',
	publishPanel: (title) => `Publish “${title}”`,
};
