export const dashboard = {
	title: 'Tableau de bord',
	rename: 'Titre du projet',
	period: 'Période',
	units: {
		day: 'par jour',
		week: 'par semaine',
		month: 'par mois',
		quarter: 'par trimestre',
		year: 'par année',
		'school-year': 'par année scolaire',
	},
	selection: 'Sélection',
	all: 'Tout est montré. Cliquez sur une barre ou faites glisser sur un graphique de temps pour filtrer le reste.',
	clear: 'Tout montrer',
	removeFilter: (what: string) => `Retirer le filtre ${what}`,
	nothing: {
		title: 'Aucun panneau ne correspond encore à ces données',
		body: 'Un panneau apparaît dès que les rôles dont il a besoin sont donnés\u202F: par exemple un acteur et une date pour la participation, une étape pour les contributions.',
		roles: 'Donner un rôle aux colonnes',
	},
	publish: 'Publier',
	publishPanel: (title: string) => `Publier «\u202F${title}\u202F»`,
};
