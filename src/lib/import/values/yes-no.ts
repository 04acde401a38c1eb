import { foldAccents, foldWords } from '../fold-words.ts';

const YES = new Set(['oui', 'yes', 'vrai', 'true', 'o', 'y', 'x', '✓', '✔', '☑']);
const NO = new Set(['non', 'no', 'faux', 'false', 'n', '☐']);

const LONGEST_ANSWER = 5;

/** Letters alone are codes as often as answers: a column of them must hold both answers. */
const LETTERS = new Set(['o', 'y', 'n']);

/** What a cell answers; 0 and 1 are answers only when `digits` says so. */
export function parseYesNo(cell: string, { digits = false } = {}): boolean | undefined {
	const answer = cell.trim();
	if (answer.length > LONGEST_ANSWER) return undefined;
	const text = foldAccents(answer);
	if (YES.has(text)) return true;
	if (NO.has(text)) return false;
	if (digits && text === '1') return true;
	if (digits && text === '0') return false;
	return undefined;
}

/** A column of O, N and Y only is believed when both answers are met. */
export function areOnlyLetters(cells: readonly string[]): boolean {
	const met = new Set(cells.map((cell) => foldAccents(cell.trim())).filter((text) => text !== ''));
	const isPair = met.has('n') && (met.has('o') || met.has('y'));
	return [...met].every((text) => LETTERS.has(text)) && !isPair;
}

const QUESTIONS = new Set([
	'present',
	'presente',
	'presence',
	'absent',
	'absente',
	'actif',
	'active',
	'benevole',
	'inscrit',
	'inscrite',
	'itinerant',
	'itinerance',
	'en ligne',
	'online',
	'gratuit',
	'gratuite',
	'valide',
	'enabled',
	'published',
	'publie',
	'visible',
	'prise rdv',
	'is amend',
	'directed',
	'oriente',
]);

/** Whether a header asks a question that 0 and 1 can answer: `est_actif`, `Présent`, `Adhérent ?`. */
export function asksYesNo(header: string): boolean {
	if (/\?\s*$/.test(header)) return true;
	const words = foldWords(header);
	return QUESTIONS.has(words) || /^(?:est|is|has|a) |oui non|yes no/.test(words);
}
