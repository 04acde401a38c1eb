import { createFormats } from '../formats.ts';

const { integer } = createFormats('fr');

const toward = { left: 'à gauche', right: 'à droite', up: 'en haut', down: 'en bas' };
type Heading = keyof typeof toward;

/** Walking on the map from neighbour to neighbour with the keys. */
export const mapWalk = {
	keys: 'Flèches\u202f: aller d’un voisin à l’autre. Maj et flèches\u202f: déplacer la carte. Retour arrière\u202f: revenir sur ses pas. Début\u202f: revenir au départ. Plus et moins\u202f: zoomer. Zéro\u202f: tout voir. Échap\u202f: ne plus rien sélectionner.',
	/** The same in few words, seen while the map has the focus. */
	hint: 'Flèches\u202f: de voisin en voisin · Maj\u00a0+\u00a0flèches\u202f: déplacer · Retour arrière\u202f: revenir · Début\u202f: départ · +\u00a0−\u00a00\u202f: zoom · Échap\u202f: quitter',
	/** `ties` says its own count: « 12 liens ». */
	arrived: (name: string, kind: string, ties: string) => `${name}, ${kind}, ${ties}.`,
	/** `shared` says its own count: « 3 événements ». */
	from: (name: string, shared: string | undefined) =>
		shared === undefined ? `En lien avec ${name}.` : `En lien avec ${name} par ${shared}.`,
	fromWeighing: (name: string, weight: string) => `En lien avec ${name}, poids ${weight}.`,
	neighbours: (counts: readonly { heading: Heading; count: number }[]) =>
		`Voisins\u202f: ${counts.map(({ heading, count }) => `${integer(count)} ${toward[heading]}`).join(', ')}.`,
	none: (heading: Heading) => `Aucun voisin ${toward[heading]}.`,
	start: 'Vous êtes au départ.',
};
