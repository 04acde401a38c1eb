import { createFormats } from '../formats.ts';

const { list } = createFormats('fr');

/** Encircling actors on the map, and what can be done with them. */
export const mapLasso = {
	tool: 'Entourer',
	toolTitle: 'Entourer des acteurs d’un trait',
	hint: 'Tracez un contour autour des acteurs. Maj pour en ajouter, Alt pour en retirer, Échap pour quitter.',
	title: 'Ce que vous avez entouré',
	/** Counts with their words: « 12 acteurs ». */
	counts: (counts: readonly string[]) => `${list(counts)}.`,
	tiesAmong: (ties: string) => `Entre eux\u202f: ${ties}.`,
	noneInside: 'Aucun acteur dans ce contour.',
	keep: 'Ne garder qu’eux',
	hide: 'Les masquer',
	csv: 'Liste en CSV',
	clear: 'Effacer',
	remove: (name: string) => `Retirer ${name}`,
	/** In the list of the network, before each name. */
	inSet: 'Entouré',
	take: (name: string) => `Entourer ${name}`,
	file: 'acteurs-entoures.csv',
};
