/** French and English names of the months, without accents, with their usual abbreviations. */
const NAMES: readonly string[] = [
	'janvier january janv jan',
	'fevrier february fevr fev feb',
	'mars march mar',
	'avril april avr apr',
	'mai may',
	'juin june jun',
	'juillet july juil jul',
	'aout august aug',
	'septembre september sept sep',
	'octobre october oct',
	'novembre november nov',
	'decembre december dec',
];

const NUMBERS = new Map(
	NAMES.flatMap((names, index) =>
		names.split(' ').map((name): [string, number] => [name, index + 1]),
	),
);

const longestFirst = (words: Iterable<string>) =>
	[...words].sort((a, b) => b.length - a.length).join('|');

/** Pattern of a month's name, without capturing. */
export const MONTH = `(?:${longestFirst(NUMBERS.keys())})`;

const DAYS =
	'lundi mardi mercredi jeudi vendredi samedi dimanche lun mar mer jeu ven sam dim ' +
	'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun';

/** Pattern of a weekday's name, without capturing. */
export const WEEKDAY = `(?:${longestFirst(DAYS.split(' '))})`;

/** 1 to 12; NaN for another word. */
export function monthOf(name: string): number {
	return NUMBERS.get(name) ?? Number.NaN;
}
