import { createFormats } from '../formats.ts';
import type { mapDrawing as reference } from '../fr/map-drawing.ts';

const { integer } = createFormats('en');

export const mapDrawing: typeof reference = {
	plain:
		'This browser does not offer WebGL: the map is drawn another way, more slowly. Nothing is missing from it.',
	plainThinned: 'This browser does not offer WebGL: the map is drawn another way, more slowly.',
	thinned: (drawn, of) =>
		`${integer(drawn)} ties drawn of ${integer(of)}, the strongest first: zoom in to see the others.`,
	strongest: (drawn, of) =>
		`Only the ${integer(drawn)} strongest ties of ${integer(of)} are drawn. Exports hold them all.`,
};
