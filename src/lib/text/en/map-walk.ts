import { createFormats } from '../formats.ts';
import type { mapWalk as reference } from '../fr/map-walk.ts';

const { integer } = createFormats('en');

const toward = { left: 'to the left', right: 'to the right', up: 'above', down: 'below' };

export const mapWalk: typeof reference = {
	keys: 'Arrows: go from neighbour to neighbour. Shift and arrows: move the map. Backspace: go back. Home: back to the start. Plus and minus: zoom. Zero: see everything. Escape: select nothing.',
	hint: 'Arrows: from neighbour to neighbour · Shift\u00a0+\u00a0arrows: move · Backspace: back · Home: start · +\u00a0−\u00a00: zoom · Escape: leave',
	arrived: (name, kind, ties) => `${name}, ${kind}, ${ties}.`,
	from: (name, shared) =>
		shared === undefined ? `Tied to ${name}.` : `Tied to ${name} by ${shared}.`,
	fromWeighing: (name, weight) => `Tied to ${name}, weight ${weight}.`,
	neighbours: (counts) =>
		`Neighbours: ${counts.map(({ heading, count }) => `${integer(count)} ${toward[heading]}`).join(', ')}.`,
	none: (heading) => `No neighbour ${toward[heading]}.`,
	start: 'You are at the start.',
};
