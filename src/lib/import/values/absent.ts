import { foldAccents } from '../fold-words.ts';

/** What people write in a cell that has no value. In a text column they stay words. */
const MARKS = new Set([
	'-',
	'--',
	'–',
	'—',
	'.',
	'..',
	'...',
	'?',
	'/',
	'nc',
	'n.c.',
	'nd',
	'n.d.',
	'nr',
	'n.r.',
	'so',
	's.o.',
	's/o',
	'na',
	'n/a',
	'n.a.',
	'#n/a',
	'#na',
	'#ref!',
	'#valeur!',
	'#value!',
	'#div/0!',
	'#nom?',
	'#name?',
	'nan',
	'null',
	'none',
	'nil',
	'\\n',
	'inconnu',
	'inconnue',
	'unknown',
	'vide',
	'non communique',
	'non renseigne',
	'non disponible',
	'sans objet',
]);

const LONGEST_MARK = Math.max(...[...MARKS].map((mark) => mark.length)) + 2;
const FIRST_CHARACTERS = new Set([...MARKS].flatMap((mark) => [mark[0], mark[0]?.toUpperCase()]));

export function isBlank(cell: string): boolean {
	return cell === '' || cell.trim() === '';
}

/** A blank cell, or a mark that stands for no value: NC, SO, n/a, #N/A, -, null… */
export function isAbsent(cell: string): boolean {
	if (cell === '') return true;
	const text = cell.trim();
	if (text === '') return true;
	const mayBe = text.length <= LONGEST_MARK && FIRST_CHARACTERS.has(text[0]);
	return mayBe && MARKS.has(foldAccents(text));
}
