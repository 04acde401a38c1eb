import { createFormats } from '../formats.ts';
import type { mapFocus as reference } from '../fr/map-focus.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');
const { integer } = createFormats('en');

const steps = (count: number) =>
	`${integer(count)}\u00a0${plural(count, { one: 'step', other: 'steps' })}`;

export const mapFocus: typeof reference = {
	around: 'See around, up to',
	steps,
	reached: (actors, most, ties) =>
		most === 1
			? `${actors.join(' and ')} 1\u00a0step away, ${ties}.`
			: `${actors.join(' and ')} at most ${steps(most)} away, ${ties}.`,
	hideRest: 'Hide the rest',
	hidden: (count, formatted) =>
		plural(count, {
			one: `${formatted}\u00a0item is hidden: it is not around the chosen actor.`,
			other: `${formatted}\u00a0items are hidden: they are not around the chosen actor.`,
		}),
	pathTo: 'Path to another actor',
	path: {
		one: (from, to, count, actors) =>
			`From ${from} to ${to} in ${steps(count)}: ${actors.join('\u00a0– ')}.`,
		several: (from, to, count, actors, paths) =>
			`From ${from} to ${to} in ${steps(count)}, by ${integer(paths)} paths. Here is one, with the strongest ties: ${actors.join('\u00a0– ')}.`,
		oneOfSeveral: (from, to, count, actors, paths) =>
			`From ${from} to ${to} in ${steps(count)}, by ${integer(paths)} paths. Here is one: ${actors.join('\u00a0– ')}.`,
		none: (from, to) => `No path ties ${from} to ${to}.`,
		noneDirected: (from, to) =>
			`No path leads from ${from} to ${to} along the direction of the ties.`,
		undirected: 'The direction of ties is not taken into account.',
		follow: 'Follow the direction of ties',
		clear: 'Clear the path',
	},
	link: {
		copy: 'Copy the link',
		copied: 'Link copied.',
		notCopied: 'The browser did not allow copying: copy the address of this page.',
		onlyExamples:
			'Only examples can be linked to: a link to this actor could not carry your files, which stay on this computer.',
	},
	absent: 'The chosen actor is not in the network shown.',
};
