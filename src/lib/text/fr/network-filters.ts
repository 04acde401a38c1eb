import { createFormats } from '../formats.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');
const { integer, number, list } = createFormats('fr');

const ties = (count: number) => plural(count, { one: 'lien', other: 'liens' });
const members = (count: number) => plural(count, { one: 'membre', other: 'membres' });

const named = (names: readonly string[], more: number) =>
	more === 0
		? list(names)
		: `${names.join(', ')} et ${integer(more)} ${plural(more, { one: 'autre', other: 'autres' })}`;

/** Around a value that can be changed: the words before it and after it. */
const around: Record<
	'degree' | 'core' | 'component-size' | 'weight',
	(count: number) => [string, string]
> = {
	degree: (count: number) => ['au moins', ties(count)],
	core: (count: number) => ['noyau\u202f: au moins', `${ties(count)} entre ceux qui restent`],
	'component-size': (count: number) => ['ensembles d’au moins', members(count)],
	weight: () => ['liens de poids au moins', ''],
};

export const networkFilters = {
	title: 'Filtres',
	none: 'Aucun filtre\u202f: tout le réseau est sur la carte.',
	conditions: 'Filtres, dans l’ordre où ils s’appliquent',
	kinds: {
		degree: 'Nombre minimal de liens',
		core: 'Noyau, liens entre ceux qui restent',
		'largest-component': 'Plus grand ensemble',
		'component-size': 'Taille minimale d’un ensemble',
		weight: 'Poids minimal d’un lien',
		'tie-kind': 'Sorte de lien',
		'without-isolates': 'Sans les isolés',
	},
	attributes: 'Ce que dit le fichier',
	around,
	value: (before: string, value: number, after: string) =>
		[before, number(value, 6), after].filter((part) => part !== '').join(' '),
	largest: 'le plus grand ensemble relié',
	withoutIsolates: 'sans les isolés',
	/** Names of the first ones, and how many more. */
	actors: {
		keep: (names: readonly string[], more: number) => `seulement ${named(names, more)}`,
		hide: (names: readonly string[], more: number) => `sans ${named(names, more)}`,
	},
	among: (attribute: string, values: string) => `${attribute} parmi ${values}`,
	amongNone: (attribute: string) => `${attribute}\u202f: aucune valeur retenue`,
	tieKind: 'sorte de lien',
	noValue: 'sans valeur',
	noKind: 'sans sorte',
	more: (count: number) =>
		`${integer(count)} ${plural(count, { one: 'autre valeur', other: 'autres valeurs' })}`,
	between: (attribute: string, from: string, to: string) => `${attribute} de ${from} à ${to}`,
	from: (attribute: string, from: string) => `${attribute} à partir de ${from}`,
	to: (attribute: string, to: string) => `${attribute} jusqu’à ${to}`,
	withNumber: (attribute: string) => `${attribute}\u202f: valeur connue`,
	anyNumber: (attribute: string) => `${attribute}\u202f: toute valeur`,
	orUnknown: (words: string) => `${words}, ou sans valeur`,
	bounds: {
		from: 'de',
		to: 'à',
		fromLabel: (attribute: string) => `${attribute}, au moins`,
		toLabel: (attribute: string) => `${attribute}, au plus`,
		unknown: (count: number) => `garder aussi les sans valeur (${integer(count)})`,
	},
	all: 'Tout cocher',
	noneOf: 'Tout décocher',
	sought: 'Chercher une valeur',
	firstValues: (count: number) =>
		`Les ${integer(count)} valeurs les plus fréquentes. Cherchez pour voir les autres.`,
	add: 'Ajouter un filtre',
	addButton: 'Ajouter',
	remove: 'Retirer',
	removeLabel: (words: string) => `Retirer le filtre\u202f: ${words}`,
	/** Counts with their words: « 12 acteurs ». */
	minus: (counts: readonly string[]) => counts.map((count) => `\u2212\u00a0${count}`).join(', '),
	removes: (counts: readonly string[]) => `retire ${list(counts)}`,
	removesNothing: 'ne retire rien',
	doesNotApply: 'sans effet\u202f: rien dans ce réseau n’a cette information',
	rest: (left: readonly string[], all: readonly string[]) =>
		`Il reste ${list(left)}, sur ${list(all)}.`,
	nothingLeft: 'Ces filtres ne laissent aucun acteur. Retirez-en un, ou changez sa valeur.',
	/** For the legend and the images of the map. */
	line: (conditions: readonly string[], removed: readonly string[]) =>
		`Filtres\u202f: ${conditions.join('\u202f; ')} (${removed.length > 0 ? `retirés\u202f: ${list(removed)}` : 'rien n’est retiré'})`,
};
