/** The dashboards offered to begin with. */
export const dashboardTemplates = {
	title: 'Nouveau tableau de bord',
	lead: 'Choisissez une question\u202F: le tableau se compose des panneaux que vos données permettent. Tout se modifie ensuite.',
	panels: (count: number) => (count === 1 ? '1 panneau' : `${count} panneaux`),
	missing: (titles: string) => `Il manque de quoi faire\u202F: ${titles}.`,
	none: (titles: string) =>
		`Vos données ne le permettent pas encore. Il faudrait de quoi faire\u202F: ${titles}.`,
	empty: 'Tableau vide',
	emptyLead: 'Vous ajoutez les panneaux un à un.',
	emptyTitle: 'Nouveau tableau',
	cancel: 'Renoncer',
	sections: {
		about: 'De quoi parlent les propositions',
		who: 'Qui participe',
		where: 'D’où et par quels canaux',
		what: 'Sur quels thèmes',
		volume: 'Combien de participations',
		proofs: 'Ce qui fait preuve',
		partners: 'Les partenaires',
		ties: 'Les liens entre acteurs',
	},
};
