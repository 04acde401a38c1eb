import type { NetworkWarning } from '../../model/network-warning.ts';
import type { Formats } from '../formats.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');

function dropped(selfTies: number, unusableWeights: number, { integer, list }: Formats): string {
	const parts = [
		selfTies > 0
			? `${integer(selfTies)} ${plural(selfTies, { one: 'lien d’un acteur vers lui-même', other: 'liens d’acteurs vers eux-mêmes' })}`
			: '',
		unusableWeights > 0
			? `${integer(unusableWeights)} ${plural(unusableWeights, { one: 'ligne dont le poids n’est pas un nombre positif', other: 'lignes dont le poids n’est pas un nombre positif' })}`
			: '',
	].filter((part) => part !== '');
	return `Laissé de côté\u202f: ${list(parts)}.`;
}

/** What a reader of the figures of a network must know. */
export function networkWarnings(warning: NetworkWarning, formats: Formats): string {
	const { integer, number, percent } = formats;
	switch (warning.code) {
		case 'large-events':
			return `Un seul élément partagé par ${integer(warning.largest)} acteurs fait ${percent(warning.share)} des paires de cette projection\u202f: la plupart des liens viennent de lui. Le poids de Newman, ou un minimum d’éléments communs, en réduit l’effet.`;
		case 'unstable-groups':
			return `Les groupes changent d’un calcul à l’autre (accord moyen de ${number(warning.stability)})\u202f: ne tirez rien de l’appartenance d’un acteur à l’un d’eux.`;
		case 'groups-by-chance':
			return `Il n’y a pas de groupes à proprement parler\u202f: des réseaux tirés au hasard se partagent aussi bien (Q de ${number(warning.modularity)}\u202f; au hasard, de ${number(warning.low)} à ${number(warning.high)}).`;
		case 'no-expected-value':
			return `L’indice E–I selon «\u202f${warning.attribute}\u202f» est donné sans ce que le hasard donnerait\u202f: il ne dit pas à lui seul si les acteurs se lient plutôt entre semblables.`;
		case 'few-actors':
			return `Ce réseau ne compte que ${integer(warning.actors)} ${plural(warning.actors, { one: 'acteur', other: 'acteurs' })}\u202f: un lien de plus ou de moins change ces chiffres.`;
		case 'sampled': {
			const sources = `${integer(warning.sources)} ${plural(warning.sources, { one: 'acteur tiré', other: 'acteurs tirés' })} au hasard`;
			const error =
				warning.error === undefined
					? ''
					: `, à ${number(warning.error, 5)} près au plus, 95 fois sur 100`;
			return warning.what === 'betweenness'
				? `Les passages sont estimés à partir de ${sources}${error}.`
				: `Les distances sont estimées à partir de ${sources}.`;
		}
		case 'dropped':
			return dropped(warning.selfTies, warning.unusableWeights, formats);
		case 'undescribed': {
			const missing = warning.tied - warning.described;
			return `${integer(missing)} ${plural(missing, { one: 'acteur lié n’est pas décrit', other: 'acteurs liés ne sont pas décrits' })} par le fichier des acteurs, sur ${integer(warning.tied)}.`;
		}
		case 'without-direction':
			return warning.what === 'groups'
				? 'Les groupes sont cherchés sans tenir compte du sens des liens.'
				: 'La fermeture des trios (transitivité) est calculée sans tenir compte du sens des liens.';
	}
}
