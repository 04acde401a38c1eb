import { pluralOf } from '../plural.ts';
import type { Formats } from '../formats.ts';
import type { networkWarnings as reference } from '../fr/network-warnings.ts';

const plural = pluralOf('en');

function dropped(selfTies: number, unusableWeights: number, { integer, list }: Formats): string {
	const parts = [
		selfTies > 0
			? `${integer(selfTies)} ${plural(selfTies, { one: 'tie of an actor to itself', other: 'ties of actors to themselves' })}`
			: '',
		unusableWeights > 0
			? `${integer(unusableWeights)} ${plural(unusableWeights, { one: 'row whose weight is not a positive number', other: 'rows whose weight is not a positive number' })}`
			: '',
	].filter((part) => part !== '');
	return `Left out: ${list(parts)}.`;
}

/** What a reader of the figures of a network must know. */
export const networkWarnings: typeof reference = (warning, formats) => {
	const { integer, number, percent } = formats;
	switch (warning.code) {
		case 'large-events':
			return `A single item shared by ${integer(warning.largest)} actors makes ${percent(warning.share)} of the pairs of this projection: most ties come from it. Newman’s weight, or a minimum of shared items, lessens its effect.`;
		case 'unstable-groups':
			return `The groups change from run to run (mean agreement of ${number(warning.stability)}): conclude nothing from an actor belonging to one of them.`;
		case 'groups-by-chance':
			return `There are no groups to speak of: random networks divide as well (Q of ${number(warning.modularity)}; by chance, ${number(warning.low)} to ${number(warning.high)}).`;
		case 'no-expected-value':
			return `The E–I index by “${warning.attribute}” is given without what chance would give: alone, it does not say whether actors tie with their like.`;
		case 'few-actors':
			return `This network has only ${integer(warning.actors)} ${plural(warning.actors, { one: 'actor', other: 'actors' })}: one tie more or less changes these figures.`;
		case 'sampled': {
			const sources = `${integer(warning.sources)} ${plural(warning.sources, { one: 'actor', other: 'actors' })} drawn at random`;
			const error =
				warning.error === undefined
					? ''
					: `, to within ${number(warning.error, 5)} at most, 95 times out of 100`;
			return warning.what === 'betweenness'
				? `Passages are estimated from ${sources}${error}.`
				: `Distances are estimated from ${sources}.`;
		}
		case 'dropped':
			return dropped(warning.selfTies, warning.unusableWeights, formats);
		case 'undescribed': {
			const missing = warning.tied - warning.described;
			return `${integer(missing)} ${plural(missing, { one: 'tied actor is', other: 'tied actors are' })} not described by the file of actors, out of ${integer(warning.tied)}.`;
		}
		case 'without-direction':
			return warning.what === 'groups'
				? 'Groups are sought without regard to the direction of ties.'
				: 'Closed trios (transitivity) are computed without regard to the direction of ties.';
	}
};
