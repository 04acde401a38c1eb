import { createFormats } from '../formats.ts';

const { integer } = createFormats('fr');

/** How the map is drawn, when it is not drawn whole or not by WebGL. */
export const mapDrawing = {
	plain:
		'Ce navigateur n’offre pas WebGL\u202f: la carte est dessinée autrement, plus lentement. Rien n’y manque.',
	plainThinned:
		'Ce navigateur n’offre pas WebGL\u202f: la carte est dessinée autrement, plus lentement.',
	thinned: (drawn: number, of: number) =>
		`${integer(drawn)}\u00a0liens dessinés sur ${integer(of)}, les plus forts d’abord\u202f: agrandissez pour voir les autres.`,
	/** Without WebGL, zooming shows no more of them. */
	strongest: (drawn: number, of: number) =>
		`Seuls les ${integer(drawn)}\u00a0liens les plus forts sur ${integer(of)} sont dessinés. Les exports les contiennent tous.`,
};
