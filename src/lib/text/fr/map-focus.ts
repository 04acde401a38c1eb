import { createFormats } from '../formats.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');
const { integer } = createFormats('fr');

const steps = (count: number) => `${integer(count)}\u00a0pas`;

/** Looking from one actor: what is around it, the way to another, a link to it. */
export const mapFocus = {
	around: 'Voir autour, jusqu’à',
	steps,
	/** `actors` and `ties` say their own counts; the actor itself is not among them. */
	reached: (actors: readonly string[], most: number, ties: string) =>
		most === 1
			? `${actors.join(' et ')} à 1\u00a0pas, ${ties}.`
			: `${actors.join(' et ')} à ${steps(most)} au plus, ${ties}.`,
	hideRest: 'Masquer le reste',
	hidden: (count: number, formatted: string) =>
		plural(count, {
			one: `${formatted}\u00a0élément est masqué\u202f: il n’est pas autour de l’acteur choisi.`,
			other: `${formatted}\u00a0éléments sont masqués\u202f: ils ne sont pas autour de l’acteur choisi.`,
		}),
	pathTo: 'Chemin vers un autre acteur',
	path: {
		one: (from: string, to: string, count: number, actors: readonly string[]) =>
			`De ${from} à ${to} en ${steps(count)}\u202f: ${actors.join('\u00a0– ')}.`,
		several: (from: string, to: string, count: number, actors: readonly string[], paths: number) =>
			`De ${from} à ${to} en ${steps(count)}, par ${integer(paths)} chemins. En voici un, celui dont les liens sont les plus forts\u202f: ${actors.join('\u00a0– ')}.`,
		/** When all ties weigh the same. */
		oneOfSeveral: (
			from: string,
			to: string,
			count: number,
			actors: readonly string[],
			paths: number,
		) =>
			`De ${from} à ${to} en ${steps(count)}, par ${integer(paths)} chemins. En voici un\u202f: ${actors.join('\u00a0– ')}.`,
		none: (from: string, to: string) => `Aucun chemin ne relie ${from} à ${to}.`,
		noneDirected: (from: string, to: string) =>
			`Aucun chemin ne mène de ${from} à ${to} en suivant le sens des liens.`,
		undirected: 'Le sens des liens n’est pas pris en compte.',
		follow: 'Suivre le sens des liens',
		clear: 'Effacer le chemin',
	},
	link: {
		copy: 'Copier le lien',
		copied: 'Lien copié.',
		notCopied: 'Le navigateur n’a pas permis de copier\u202f: copiez l’adresse de cette page.',
		onlyExamples:
			'Un lien vers cet acteur n’existe que pour les exemples\u202f: il ne pourrait pas emporter vos fichiers, qui restent sur cet ordinateur.',
	},
	absent: 'L’acteur choisi n’est pas dans le réseau montré.',
};
