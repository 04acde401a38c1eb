/** Logarithms of how likely a character is where it stands, in the languages of Western Europe. */

/** One character of a text at a distance from the one that is judged; a line break beyond the ends. */
export type Around = (offset: number) => string;

const FREQUENCY: [number, string][] = [
	[-1, 'é'],
	[-2, 'èàçêüöä'],
	[-2.5, 'áóñôîûâùïëãßœ'],
	[-3, 'íúåøæõòìÉ'],
	[-4, 'ÈÀËÇÊÎÔÂÖÜÄÑÁÍÓÚŒÅØ'],
	[-4.5, 'Ã'],
	[-5, 'ÛÙÏÕÒÆÿýðþŠšŽž'],
	[-5.5, 'Ì'],
	[-7, 'ŸÝÐÞƒªº'],
];

const LETTERS = new Map(
	FREQUENCY.flatMap(([weight, letters]) => [...letters].map((letter) => [letter, weight] as const)),
);

const OPENING = '“«‘„‹';
const CLOSING = '”»›…';
const DASHES = '–—•';
const AFTER_FIGURES = '°ºª²³¹';
const SIGNS = '©®™§±×µ¼½¾£¢¥‰';

const isUpper = (character: string) => character !== character.toLowerCase();
const isLower = (character: string) => character !== character.toUpperCase();
const isLetter = (character: string) => /\p{L}/u.test(character);
const isVowel = (character: string) => /[aeiou]/i.test(character);
const isFigure = (character: string) => /\d/.test(character);

/** A vowel of one encoding is a consonant of the other: ö is š, û is ž. */
function besideVowels(letter: string, before: string, after: string): number {
	const isBesideVowel = isVowel(before) || isVowel(after);
	if ('šž'.includes(letter)) return isBesideVowel ? 0 : -2;
	if (letter === 'û' && before === 'o') return 0;
	return 'öû'.includes(letter) && isBesideVowel ? -3 : 0;
}

function ofLetter(letter: string, around: Around): number {
	const [before, after] = [around(-1), around(1)];
	let likelihood = LETTERS.get(letter) ?? -8;
	if (isFigure(before) || isFigure(after)) likelihood -= 4;
	if (isUpper(letter)) {
		if (isLower(before)) likelihood -= 6;
		if (letter === 'Œ' && !/[ui]/i.test(after)) likelihood -= 2;
	} else {
		// Capitals are often typed without their accents: PRéSENTS.
		if (isUpper(before) && isUpper(after)) likelihood -= 'éèàçêô'.includes(letter) ? 2 : 3.5;
		else if (isUpper(after)) likelihood -= 3;
		likelihood += besideVowels(letter, before, after);
		if ('ëïÿ'.includes(letter) && !isLetter(before)) likelihood -= 3;
		if (letter === 'œ') likelihood += after === 'u' ? 0.5 : -2.5;
		if (letter === 'ú' && after === 'u') likelihood -= 3;
	}
	if (!isLetter(before) && !isLetter(after) && !'àÀ'.includes(letter)) likelihood -= 3;
	return likelihood;
}

const ELIDED = /(^|[^\p{L}])[ldjnscmto]$|(qu|ourd|ll|un|st|entr)$/iu;
const AFTER_ELISION = /^[aeiouyhàâéèêëîïôœÀÂÉÈÊËÎÏÔŒ]/iu;
const ENGLISH_ENDING = /^(s|t|d|m|re|ll|ve)(?!\p{L})/iu;

function ofApostrophe(around: Around): number {
	const before = [-4, -3, -2, -1].map(around).join('');
	const after = [1, 2, 3].map(around).join('');
	if (!isLetter(around(-1))) return -6;
	if (ENGLISH_ENDING.test(after)) return -2;
	if (ELIDED.test(before) && AFTER_ELISION.test(after)) return -2;
	return isLetter(around(1)) ? -6 : -5;
}

function ofNoBreakSpace(before: string, after: string): number {
	if (isLetter(before) && isLetter(after)) return -6;
	return isFigure(before) || isFigure(after) || /[:;!?«»%€]/.test(before + after) ? -2 : -4;
}

function ofSymbol(symbol: string, around: Around): number {
	const [before, after] = [around(-1), around(1)];
	const followsWord = isLetter(before);
	const startsWord = isLetter(after);
	const isInWord = followsWord && startsWord;
	if (symbol === '’') return ofApostrophe(around);
	if (symbol === '\u00A0') return ofNoBreakSpace(before, after);
	if (symbol === '·') return isInWord ? -4 : -6;
	if (symbol === '€') return startsWord ? -8 : followsWord ? -5 : -3;
	if ('¿¡'.includes(symbol)) return startsWord && !followsWord ? -3 : -8;
	if (OPENING.includes(symbol)) return followsWord || isFigure(before) ? -8 : -3;
	if (CLOSING.includes(symbol)) return startsWord ? -8 : -3;
	if (DASHES.includes(symbol)) return isInWord ? -5 : -3;
	if (AFTER_FIGURES.includes(symbol)) return startsWord ? -6 : -3;
	if (SIGNS.includes(symbol)) return isInWord ? -9 : -5;
	return isInWord ? -9 : -7;
}

/** How likely a non-ASCII character is between its neighbours: 0 at best, -12 for a control. */
export function likelihoodOf(character: string, around: Around): number {
	if (/\p{Cc}/u.test(character)) return -12;
	return isLetter(character) && !'ªº'.includes(character)
		? ofLetter(character, around)
		: ofSymbol(character, around);
}
