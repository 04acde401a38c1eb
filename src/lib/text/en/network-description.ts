import { createFormats } from '../formats.ts';
import type { networkDescription as reference } from '../fr/network-description.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');
const { integer, percent, list } = createFormats('en');

const counted = (count: number, one: string, other: string) =>
	`${integer(count)} ${plural(count, { one, other })}`;

export const networkDescription: typeof reference = {
	title: 'This network in words',
	empty: 'This network is empty: nobody to show with these choices.',
	alone: (node) => `This network has only ${node}, without any tie.`,
	counts: (nodes, ties) => `This network has ${list([...nodes, ties])}.`,
	tie: (meaning) => `What a line stands for: ${meaning}.`,
	directed: 'Ties have a direction, from source to target.',
	kinds: (named, others, without) =>
		`By kind: ${[
			...named.map(({ kind, count }) => `${kind} (${integer(count)})`),
			...(others.kinds > 0
				? [`${counted(others.kinds, 'other kind', 'other kinds')} (${integer(others.count)})`]
				: []),
			...(without > 0 ? [`without a kind (${integer(without)})`] : []),
		].join(', ')}.`,
	noTie: 'It has no tie.',
	whole: 'Step by step, the whole network is connected.',
	wholeBut: (isolates) =>
		plural(isolates, {
			one: 'A single node has no tie; all the rest is connected step by step.',
			other: `${integer(isolates)} have no tie; all the rest is connected step by step.`,
		}),
	parts: (count, largest, total) =>
		`The network is in ${integer(count)} separate components; the largest holds ${integer(largest)} of ${integer(total)}.`,
	isolates: (count) =>
		plural(count, {
			one: 'One other has no tie.',
			other: `${integer(count)} others have no tie.`,
		}),
	best: (names, equal, mode) =>
		`${mode === undefined ? 'Most ties' : `Most ties among ${mode}`}: ${list([
			...names.map(({ label, degree }) => `${label} (${integer(degree)})`),
			...(equal > 0 ? [`${counted(equal, 'other', 'others')} equal to the last`] : []),
		])}.`,
	allEqual: (degree, mode) =>
		mode === undefined ? `Each has ${degree}.` : `Among ${mode}, each has ${degree}.`,
	groups: (count) => `${integer(count)} groups stand out, much the same from run to run.`,
	densest: (group, size, density, names) =>
		`The densest is group ${integer(group)} (${integer(size)} members): ${percent(density)} of its possible ties exist, around ${list(names)}.`,
	noGroup: 'No division into groups holds from run to run.',
	bridges: (count) => `${counted(count, 'necessary passage', 'necessary passages')}.`,
	without: (cuts) =>
		`${cuts
			.map(({ label, held }, index) =>
				index === 0
					? `Without ${label}, ${plural(held, {
							one: 'one other would no longer be tied to the rest',
							other: `${integer(held)} others would no longer be tied to the rest`,
						})}`
					: `without ${label}, ${integer(held)}`,
			)
			.join('; ')}.`,
	noBridge: 'No necessary passage: taking away any one node separates no others.',
	noted: 'To note.',
};
