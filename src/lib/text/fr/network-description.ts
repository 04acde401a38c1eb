import { createFormats } from '../formats.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');
const { integer, percent, list } = createFormats('fr');

const counted = (count: number, one: string, other: string) =>
	`${integer(count)} ${plural(count, { one, other })}`;

/** A network told in sentences. Counts of nodes and ties come with their words: « 74 acteurs ». */
export const networkDescription = {
	title: 'Ce réseau en mots',
	empty: 'Ce réseau est vide\u202f: personne à montrer avec ces choix.',
	alone: (node: string) => `Ce réseau ne compte que ${node}, sans aucun lien.`,
	counts: (nodes: readonly string[], ties: string) => `Ce réseau compte ${list([...nodes, ties])}.`,
	tie: (meaning: string) => `Ce que représente un trait\u202f: ${meaning}.`,
	directed: 'Les liens ont un sens, de la source à la cible.',
	kinds: (
		named: readonly { kind: string; count: number }[],
		others: { kinds: number; count: number },
		without: number,
	) =>
		`Par type\u202f: ${[
			...named.map(({ kind, count }) => `${kind} (${integer(count)})`),
			...(others.kinds > 0
				? [`${counted(others.kinds, 'autre type', 'autres types')} (${integer(others.count)})`]
				: []),
			...(without > 0 ? [`sans type (${integer(without)})`] : []),
		].join(', ')}.`,
	noTie: 'Aucun lien n’y figure.',
	whole: 'De proche en proche, tout le réseau est relié.',
	wholeBut: (isolates: number) =>
		plural(isolates, {
			one: 'Un seul nœud n’a aucun lien\u202f; tout le reste est relié de proche en proche.',
			other: `${integer(isolates)} n’ont aucun lien\u202f; tout le reste est relié de proche en proche.`,
		}),
	parts: (count: number, largest: number, total: number) =>
		`Le réseau est en ${integer(count)} ensembles séparés\u202f; le plus grand en réunit ${integer(largest)} sur ${integer(total)}.`,
	isolates: (count: number) =>
		plural(count, {
			one: 'Un autre n’a aucun lien.',
			other: `${integer(count)} autres n’ont aucun lien.`,
		}),
	/** `mode` is a plural, given when there are several modes. */
	best: (
		names: readonly { label: string; degree: number }[],
		equal: number,
		mode: string | undefined,
	) =>
		`${mode === undefined ? 'Le plus de liens' : `Le plus de liens parmi les ${mode}`}\u202f: ${list(
			[
				...names.map(({ label, degree }) => `${label} (${integer(degree)})`),
				...(equal > 0 ? [counted(equal, 'autre à égalité', 'autres à égalité')] : []),
			],
		)}.`,
	allEqual: (degree: string, mode: string | undefined) =>
		mode === undefined ? `Chacun a ${degree}.` : `Parmi les ${mode}, chacun a ${degree}.`,
	groups: (count: number) =>
		`${integer(count)} groupes se distinguent, à peu près les mêmes d’un calcul à l’autre.`,
	densest: (group: number, size: number, density: number, names: readonly string[]) =>
		`Le plus dense est le groupe ${integer(group)} (${integer(size)} membres)\u202f: ${percent(density)} des liens possibles y existent, autour de ${list(names)}.`,
	noGroup: 'Aucun découpage en groupes ne tient d’un calcul à l’autre.',
	bridges: (count: number) =>
		`${counted(count, 'point de passage obligé', 'points de passage obligés')}.`,
	/** The first with its count in words, the others after it. */
	without: (cuts: readonly { label: string; held: number }[]) =>
		`${cuts
			.map(({ label, held }, index) =>
				index === 0
					? `Sans ${label}, ${plural(held, {
							one: 'un autre ne serait plus en lien avec le reste',
							other: `${integer(held)} autres ne seraient plus en lien avec le reste`,
						})}`
					: `sans ${label}, ${integer(held)}`,
			)
			.join('\u202f; ')}.`,
	noBridge:
		'Aucun point de passage obligé\u202f: retirer un nœud, quel qu’il soit, n’en sépare pas d’autres.',
	noted: 'À noter.',
};
