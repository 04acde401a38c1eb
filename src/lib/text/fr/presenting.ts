/** Showing a dashboard one panel at a time. */
export const presenting = {
	title: (dashboard: string) => `Présentation\u202F: ${dashboard}`,
	position: (index: number, count: number) => `${index} sur ${count}`,
	shown: (title: string, index: number, count: number) => `${title}, panneau ${index} sur ${count}`,
	previous: 'Précédent',
	next: 'Suivant',
	close: 'Quitter',
	keys: 'Flèches ou espace pour avancer, Échap pour quitter.',
};
