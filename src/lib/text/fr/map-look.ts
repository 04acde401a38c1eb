import { createFormats } from '../formats.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');
const { integer, value } = createFormats('fr');

/** What the size, the colour, the border and the shape of a node say. */
export const mapLook = {
	border: 'Bordure',
	shape: 'Forme',
	noBorder: 'aucune',
	shapeOfAll: 'la même pour tous',
	shapeByMode: 'sorte de nœud',
	/** Sorts of choices. */
	computed: 'Calculé sur le réseau',
	inFile: 'Ce que dit le fichier',
	value,
	range: (least: number, most: number) =>
		least === most ? value(least) : `${value(least)} à ${value(most)}`,
	/** The values of the smallest size. */
	upTo: (most: number) => (most === 0 ? value(0) : `${value(most)} ou moins`),
	noValue: 'Sans valeur',
	sameForAll: (all: number) => `${value(all)} pour tous`,
	/** How sizes are to be read. */
	area: 'Deux fois plus grand, deux fois plus de surface.',
	classes: (count: number) =>
		count === 1
			? 'Tous ont la même valeur.'
			: `${integer(count)} classes, avec autant d’acteurs dans chacune que possible.`,
	aroundZero: 'Deux couleurs de part et d’autre de zéro.',
	/** A measure is not there yet: the map is as it was. */
	measuring: (name: string) => `Calcul en cours\u202f: ${name}…`,
	negative: (count: number) =>
		`${plural(count, { one: 'Une colonne compte', other: `${integer(count)} colonnes comptent` })} des valeurs négatives\u202f: une surface ne peut pas les dire, la couleur si.`,
};
