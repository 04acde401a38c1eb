import { foldAccents } from '../fold-words.ts';

/** What people write in a cell that has no value, unless they say otherwise. In a text column they stay words. */
export const DEFAULT_ABSENT_MARKS: readonly string[] = [
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
];

/** Whether a cell has no value. */
export type AbsentTest = (cell: string) => boolean;

const FIRST_PRINTED = 0x21;
const FIRST_BEYOND_ASCII = 0x80;

function isPrintedAscii(code: number): boolean {
	return code >= FIRST_PRINTED && code < FIRST_BEYOND_ASCII;
}

/** A cell that is empty or made of spaces. */
export function isBlank(cell: string): boolean {
	if (cell === '') return true;
	return !isPrintedAscii(cell.charCodeAt(0)) && cell.trim() === '';
}

/** The longest that a mark can be written: each letter may be followed by its accent. */
function longestWriting(mark: string): number {
	return mark.length + (mark.match(/\p{L}/gu) ?? []).length;
}

/** Whether a cell is blank or one of `marks`, compared without case, accents and surrounding space. */
export function absentTest(marks: readonly string[]): AbsentTest {
	const folded = new Set(marks.map((mark) => foldAccents(mark.trim())).filter((m) => m !== ''));
	const longestByFirst = new Uint16Array(FIRST_BEYOND_ASCII);
	for (const mark of folded) {
		for (const first of [mark.charCodeAt(0), mark.toUpperCase().charCodeAt(0)]) {
			if (first >= FIRST_BEYOND_ASCII) continue;
			longestByFirst[first] = Math.max(longestByFirst[first] ?? 0, longestWriting(mark));
		}
	}
	const isMark = (text: string) => text === '' || folded.has(foldAccents(text));
	return (cell) => {
		if (cell === '') return true;
		const first = cell.charCodeAt(0);
		if (!isPrintedAscii(first)) return isMark(cell.trim());
		const longest = longestByFirst[first] ?? 0;
		if (longest === 0) return false;
		if (cell.length > longest && isPrintedAscii(cell.charCodeAt(cell.length - 1))) return false;
		const text = cell.trim();
		return text.length <= longest && isMark(text);
	};
}

/** A blank cell, or a usual mark that stands for no value: NC, SO, n/a, #N/A, -, null… */
export const isAbsent: AbsentTest = absentTest(DEFAULT_ABSENT_MARKS);
