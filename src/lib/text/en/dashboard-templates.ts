import type { dashboardTemplates as reference } from '../fr/dashboard-templates.ts';

export const dashboardTemplates: typeof reference = {
	title: 'New dashboard',
	lead: 'Choose a question: the dashboard is made of the panels that your data allow. Everything can be changed afterwards.',
	panels: (count) => (count === 1 ? '1 panel' : `${count} panels`),
	missing: (titles) => `Not enough to make: ${titles}.`,
	none: (titles) => `Your data do not allow it yet. It would take what makes: ${titles}.`,
	empty: 'Empty dashboard',
	emptyLead: 'You add the panels one by one.',
	emptyTitle: 'New dashboard',
	cancel: 'Cancel',
	sections: {
		about: 'What the proposals are about',
		who: 'Who takes part',
		where: 'From where and through which channels',
		what: 'On which themes',
		volume: 'How many participations',
		proofs: 'What counts as proof',
		partners: 'The partners',
		ties: 'Ties between actors',
	},
};
