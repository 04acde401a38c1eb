import { createFormats } from '../formats.ts';
import { pluralOf, type PluralForms } from '../plural.ts';
import { mapFocus } from './map-focus.ts';

const plural = pluralOf('fr');
const { integer, number, percent } = createFormats('fr');

/** What a node is called, after its mode. */
const modes: Record<string, PluralForms> = {
	actor: { one: 'acteur', other: 'acteurs' },
	event: { one: 'événement', other: 'événements' },
	contribution: { one: 'contribution', other: 'contributions' },
	body: { one: 'instance', other: 'instances' },
	criterion: { one: 'critère', other: 'critères' },
	row: { one: 'ligne', other: 'lignes' },
	item: { one: 'élément', other: 'éléments' },
};
/** A mode of the user's own, named after a column: quoted, since it has no known plural. */
const quoted = (mode: string): PluralForms => {
	const name = `«\u202f${mode}\u202f»`;
	return { one: name, other: name };
};

const counted = (count: number, forms: PluralForms) =>
	`${integer(count)}\u00a0${plural(count, forms)}`;
const nodes = (mode: string, count: number) => counted(count, modes[mode] ?? quoted(mode));
const ties = (count: number) => counted(count, { one: 'lien', other: 'liens' });

export const map = {
	nodes,
	ties,
	/** The name of a mode, for one and for several. */
	modeName: (mode: string) => modes[mode]?.other ?? mode,
	oneOf: (mode: string) => modes[mode]?.one ?? mode,
	/** Words of the vocabulary `nature`. */
	natures: {
		person: 'personne',
		organisation: 'organisation',
		group: 'groupe',
		place: 'lieu',
		other: 'autre',
	} as Record<string, string>,
	/** The canonical attributes of a node; the user's own keep their names. */
	attributes: {
		kind: 'type',
		territory: 'territoire',
		nature: 'nature',
		theme: 'thème',
		channel: 'canal',
		status: 'état',
		parent_id: 'acteur dont il dépend',
		starts: 'début',
		ends: 'fin',
		lat: 'latitude',
		lon: 'longitude',
	},
	summary: {
		counts: (parts: readonly string[]) => parts.join('\u00a0· '),
		isolates: (count: number) => `${integer(count)}\u00a0sans\u00a0lien`,
		components: (count: number) =>
			counted(count, { one: 'ensemble séparé', other: 'ensembles séparés' }),
		density: (share: number) =>
			`Densité\u202f: ${percent(share, share < 0.1 ? 1 : 0)} des liens possibles existent.`,
	},
	view: {
		label: (counts: string) => `Carte du réseau, ${counts}`,
		zoomIn: 'Agrandir',
		zoomOut: 'Réduire',
		fit: 'Tout voir',
		empty:
			'Aucun acteur à montrer avec cette sélection. Élargissez les filtres ou changez de relation.',
		placing: 'Mise en place de la carte…',
		grouping: 'Recherche de groupes…',
		stopped:
			'La mise en place a été arrêtée avant la fin\u202f: la carte est juste, mais elle pourrait être plus lisible.',
	},
	legend: {
		title: 'Légende',
		says: (name: string, words: string) => `${name}\u202f: ${words}`,
		colour: 'Couleur',
		size: 'Taille',
		shape: 'Forme',
		tie: 'Trait',
		hidden: 'À noter',
		sizeBy: {
			degree: 'nombre de liens',
			weightedDegree: 'poids total des liens',
			none: 'la même pour tous',
		},
		thicker: 'plus épais quand le poids est plus grand',
		tieSame: 'un lien',
		tieDirected: 'la flèche va de la source à la cible',
		colourBy: {
			none: 'la même pour tous',
			groups: 'groupe',
			mode: 'type',
		},
		all: 'Tous',
		group: (group: number) => `Groupe ${integer(group)}`,
		otherGroups: (count: number) =>
			counted(count, { one: 'autre groupe', other: 'autres groupes' }),
		otherValues: (count: number) =>
			counted(count, { one: 'autre valeur', other: 'autres valeurs' }),
		noGroup: 'Sans groupe',
		noValue: 'Sans valeur',
		notConcerned: (mode: string) => `${modes[mode]?.other ?? mode} (non concernés)`,
		yes: 'Oui',
		no: 'Non',
		unstable: (stability: number) =>
			`Ces groupes changent d’un calcul à l’autre (accord moyen ${number(stability)})\u202f: ils ne sont pas colorés.`,
		stable: (stability: number, modularity: number) =>
			`Groupes stables d’un calcul à l’autre (accord moyen ${number(stability)}, Q\u202f= ${number(modularity)}).`,
		noGroups: 'Aucun groupe ne se distingue dans ce réseau.',
		point: (entry: string) => `Montrer sur la carte\u202f: ${entry}`,
	},
	search: {
		label: 'Chercher un acteur',
		placeholder: 'Chercher un acteur',
		found: (count: number) =>
			count === 0
				? 'Aucun acteur trouvé.'
				: `${counted(count, { one: 'acteur trouvé', other: 'acteurs trouvés' })}.`,
	},
	card: {
		close: 'Fermer',
		tied: (counts: readonly string[]) => `En lien avec ${counts.join(' et ')}.`,
		isolated: 'Sans aucun lien dans ce réseau.',
		kind: (kind: string, count: number) => `${kind}\u00a0${integer(count)}`,
		kinds: (kinds: readonly string[], others: number, without: number) =>
			`Par type\u202f: ${[
				...kinds,
				...(others > 0 ? [`autres types\u00a0${integer(others)}`] : []),
				...(without > 0 ? [`sans type\u00a0${integer(without)}`] : []),
			].join(', ')}.`,
		rank: (rank: number, total: string) =>
			rank === 1
				? `Le plus grand nombre de liens parmi ${total}.`
				: `${integer(rank)}\u1d49 par le nombre de liens parmi ${total}.`,
		cutOff: (name: string, count: number) =>
			plural(count, {
				one: `Sans ${name}, un autre serait coupé du reste.`,
				other: `Sans ${name}, ${integer(count)} autres seraient coupés du reste.`,
			}),
		component: (size: number, total: number) =>
			`Fait partie d’un ensemble de ${integer(size)} sur ${integer(total)}.`,
		group: (group: number, size: number) =>
			`Groupe ${integer(group)}, ${counted(size, { one: 'membre', other: 'membres' })}.`,
		neighbours: 'En lien avec',
		weight: (weight: number) => number(weight),
		weightLabel: (weight: number) => `poids ${number(weight)}`,
		direction: { out: 'vers', in: 'depuis', both: 'dans les deux sens' },
		all: (count: number) => `Voir les ${integer(count)}`,
		fewer: 'Voir moins',
		attributes: 'Ce que dit le fichier',
		attribute: (name: string, value: string) => `${name}\u202f: ${value}`,
	},
	focus: mapFocus,
	list: {
		title: 'Le réseau en liste',
		rank: 'Rang',
		name: 'Nom',
		identifier: 'Identifiant',
		/** A mode, in files. */
		sort: 'Sorte',
		kind: 'Type',
		group: 'Groupe',
		ties: 'Liens',
		weight: 'Poids des liens',
		neighbours: 'En lien avec',
		more: (count: number) =>
			`et ${integer(count)} ${plural(count, { one: 'autre', other: 'autres' })}`,
		none: 'aucun lien',
		page: (first: number, last: number, total: number) =>
			`${integer(first)} à ${integer(last)} sur ${integer(total)}`,
		previous: 'Précédents',
		next: 'Suivants',
		csv: 'Liste en CSV',
		file: 'reseau-en-liste.csv',
	},
	image: {
		source: (source: string) => `Source\u202f: ${source}`,
		date: (date: string) => `Carte du ${date}`,
		failed:
			'L’image n’a pas pu être faite\u202f: la carte est trop grande pour ce navigateur. Filtrez le réseau, puis recommencez.',
	},
};
