import { createFormats } from '../formats.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');
const { integer, number, percent } = createFormats('fr');

/** A share, with a decimal where a whole percentage would say too little. */
const share = (value: number) => percent(value, Math.abs(value) < 0.1 ? 1 : 0);

/** What is said of a gauge. A fact may follow a colon: it has neither capital nor full stop. */
export interface GaugeWords {
	name: string;
	definition: string;
	/** How the figure is written. */
	value: (value: number) => string;
	fact: (value: number) => string;
	/** What it means to be outside the band of the random networks. */
	above: string;
	below: string;
	/** Why there is no figure. */
	absent: string;
}

const fragmented = {
	above: 'Plus morcelé que le hasard',
	below: 'Moins morcelé que le hasard',
};
const stretched = {
	above: 'Plus étiré que le hasard',
	below: 'Plus ramassé que le hasard',
	absent: 'Sans objet\u202f: aucun acteur ne peut en joindre un autre.',
};
const closed = {
	above: 'Plus fermé que le hasard',
	below: 'Plus ouvert que le hasard',
};

export const networkGauges = {
	isolates: {
		name: 'Acteurs sans lien',
		definition: 'Nombre d’acteurs qui n’ont aucun lien dans ce réseau (isolats).',
		value: integer,
		fact: (count) =>
			count === 0
				? 'chaque acteur a au moins un lien'
				: `${integer(count)} ${plural(count, { one: 'acteur n’a', other: 'acteurs n’ont' })} aucun lien`,
		above: 'Plus d’acteurs isolés que par hasard',
		below: 'Moins d’acteurs isolés que par hasard',
		absent: 'Sans objet.',
	},
	components: {
		name: 'Ensembles séparés',
		definition:
			'Nombre d’ensembles sans lien entre eux (composantes), quel que soit le sens des liens. Un acteur sans lien compte pour un ensemble.',
		value: integer,
		fact: (count) =>
			count === 1
				? 'tous les acteurs tiennent en un seul ensemble'
				: `les acteurs se répartissent en ${integer(count)} ensembles sans lien entre eux`,
		...fragmented,
		absent: 'Sans objet.',
	},
	largestShare: {
		name: 'Part du plus grand ensemble',
		definition: 'Acteurs de la plus grande composante, rapportés à tous les acteurs.',
		value: share,
		fact: (value) => `le plus grand ensemble réunit ${share(value)} des acteurs`,
		above: 'Plus rassemblé que le hasard',
		below: 'Moins rassemblé que le hasard',
		absent: 'Sans objet\u202f: aucun acteur.',
	},
	fragmentation: {
		name: 'Fragmentation',
		definition:
			'Part des paires d’acteurs qu’aucun chemin ne relie\u202f: 1 − Σ s(s − 1) / (n(n − 1)), où s est la taille de chaque composante (Borgatti, 2006).',
		value: share,
		fact: (value) =>
			value === 0
				? 'n’importe quel acteur peut en joindre n’importe quel autre'
				: `${share(value)} des paires d’acteurs ne sont reliées par aucun chemin`,
		...fragmented,
		absent: 'Sans objet\u202f: il faut au moins deux acteurs.',
	},
	density: {
		name: 'Densité',
		definition:
			'Liens existants, rapportés aux liens possibles\u202f: m / (n(n − 1)/2), ou m / (n(n − 1)) quand les liens ont un sens.',
		value: share,
		fact: (value) => `${share(value)} des liens possibles existent`,
		above: 'Plus dense que le hasard',
		below: 'Moins dense que le hasard',
		absent: 'Sans objet\u202f: il faut au moins deux acteurs.',
	},
	transitivity: {
		name: 'Fermeture des trios',
		definition:
			'Transitivité\u202f: trois fois le nombre de triangles, rapporté au nombre de trios où un acteur est lié aux deux autres. Le sens des liens est laissé de côté.',
		value: share,
		fact: (value) =>
			`quand deux acteurs sont liés à un même troisième, ils le sont aussi entre eux dans ${share(value)} des cas`,
		...closed,
		absent: 'Sans objet\u202f: aucun acteur n’a deux voisins.',
	},
	meanClustering: {
		name: 'Voisins liés entre eux',
		definition:
			'Coefficient de regroupement local moyen\u202f: pour chaque acteur, la part des paires de ses voisins qui sont liées\u202f; 0 pour un acteur qui a moins de deux voisins. Avec un sens\u202f: forme de Fagiolo (2007).',
		value: share,
		fact: (value) =>
			`en moyenne sur les acteurs, ${share(value)} des liens possibles entre leurs voisins existent`,
		...closed,
		absent: 'Sans objet\u202f: aucun acteur.',
	},
	meanDistance: {
		name: 'Distance moyenne',
		definition:
			'Nombre moyen de pas du plus court chemin, sur les seules paires d’acteurs qui peuvent se joindre.',
		value: (value) => number(value),
		fact: (value) =>
			`la distance moyenne entre deux acteurs qui peuvent se joindre est de ${number(value)} pas`,
		...stretched,
	},
	diameter: {
		name: 'Diamètre',
		definition:
			'Le plus long des plus courts chemins, entre acteurs qui peuvent se joindre, en nombre de pas.',
		value: integer,
		fact: (value) =>
			`${integer(value)} pas séparent les deux acteurs les plus éloignés qui peuvent se joindre`,
		...stretched,
	},
	degreeAssortativity: {
		name: 'Entre acteurs aussi liés',
		definition:
			'Assortativité de degré (Newman, 2002)\u202f: corrélation entre les nombres de liens aux deux bouts de chaque lien, de −1 à 1. Avec un sens\u202f: liens donnés par la source, liens reçus par la cible.',
		value: (value) => number(value),
		fact: (value) =>
			`entre les deux bouts d’un lien, la corrélation des nombres de liens est de ${number(value)}`,
		above: 'Les acteurs très liés le sont entre eux plus que par hasard',
		below: 'Les acteurs très liés le sont entre eux moins que par hasard',
		absent: 'Sans objet\u202f: pas assez de liens, ou autant de liens à chaque bout.',
	},
	degreeCentralisation: {
		name: 'Concentration des liens',
		definition:
			'Centralisation de degré (Freeman, 1978)\u202f: 0\u202f% quand tous les acteurs ont autant de liens, 100\u202f% quand un seul est lié à tous les autres, qui ne le sont qu’à lui.',
		value: share,
		fact: (value) =>
			`la concentration des liens sur un acteur est à ${share(value)} de celle d’une étoile`,
		above: 'Plus concentré que le hasard',
		below: 'Moins concentré que le hasard',
		absent: 'Sans objet\u202f: il faut au moins trois acteurs.',
	},
	betweennessCentralisation: {
		name: 'Concentration des passages',
		definition:
			'Centralisation d’intermédiarité (Freeman, 1978)\u202f: 0\u202f% quand tous les acteurs sont autant sur les plus courts chemins des autres, 100\u202f% quand un seul est sur tous.',
		value: share,
		fact: (value) =>
			`la concentration des plus courts chemins sur un acteur est à ${share(value)} de celle d’une étoile`,
		above: 'Plus concentré que le hasard',
		below: 'Moins concentré que le hasard',
		absent: 'Sans objet\u202f: il faut au moins trois acteurs.',
	},
	modularity: {
		name: 'Groupes',
		definition:
			'Modularité Q (Newman, 2006) du meilleur partage en groupes\u202f: part des liens à l’intérieur des groupes, moins celle que donneraient les seuls nombres de liens. La stabilité est l’indice de Rand ajusté moyen entre d’autres calculs\u202f: 1 quand ils s’accordent toujours.',
		value: (value) => number(value),
		fact: (value) => `modularité Q de ${number(value)}`,
		above: 'Des groupes plus séparés que par hasard',
		below: 'Des groupes moins séparés que par hasard',
		absent: 'Sans objet\u202f: aucun lien.',
	},
} satisfies Record<string, GaugeWords>;
