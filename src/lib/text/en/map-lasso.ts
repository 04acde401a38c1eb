import { createFormats } from '../formats.ts';
import type { mapLasso as reference } from '../fr/map-lasso.ts';

const { list } = createFormats('en');

export const mapLasso: typeof reference = {
	tool: 'Encircle',
	toolTitle: 'Encircle actors with a line',
	hint: 'Draw an outline around actors. Shift to add some, Alt to take some out, Escape to leave.',
	title: 'What you encircled',
	counts: (counts) => `${list(counts)}.`,
	tiesAmong: (ties) => `Among them: ${ties}.`,
	noneInside: 'No actor inside this outline.',
	keep: 'Keep only these',
	hide: 'Hide these',
	csv: 'List as CSV',
	clear: 'Clear',
	remove: (name) => `Take ${name} out`,
	inSet: 'Encircled',
	take: (name) => `Encircle ${name}`,
	file: 'encircled-actors.csv',
};
