import type { Available } from './availability.ts';
import { attributeOf, type Dimension } from './filter.ts';

/** What the named dimensions are called in files, folded. */
const CALLED: Partial<Record<Dimension, readonly string[]>> = {
	territory: ['territoire', 'territory', 'quartier', 'commune', 'secteur', 'ville', 'lieu'],
	'actors.territory': ['territoire', 'territory', 'quartier', 'commune', 'secteur', 'ville'],
	theme: ['theme', 'thematique', 'topic'],
	channel: ['canal', 'channel'],
	'actor-kind': ['type', 'type acteur', 'categorie', 'kind'],
	'event-kind': ['type evenement', 'event kind'],
};

const LINKING = new Set(['d', 'l', 'de', 'du', 'des', 'la', 'le', 'les', 'of', 'the']);

/** « Tranche d’âge » and « tranche_age » are the same name. */
function folded(name: string): string {
	const words = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
	return words
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '' && !LINKING.has(word))
		.join(' ');
}

/**
 * The population to compare a dimension with, as the reference names it (a text of
 * `reference.dimension`); nothing when the reference says nothing of it.
 */
export function populationOf(
	{ populations }: Pick<Available, 'populations'>,
	dimension: Dimension,
): string | undefined {
	const column = attributeOf(dimension)?.column;
	const names = CALLED[dimension] ?? (column === undefined ? [] : [folded(column)]);
	for (const name of names) {
		const found = populations.find((one) => folded(one) === name);
		if (found !== undefined) return found;
	}
	return undefined;
}
