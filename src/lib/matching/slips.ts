import { isPlural } from './plural.ts';

/** Writings of one sound: a hand that hesitates writes one for the other. */
const SOUNDS: readonly [RegExp, string][] = [
	[/(.)\1+/g, '$1'],
	[/ph/g, 'f'],
	[/y/g, 'i'],
	[/([^c]|^)h/g, '$1'],
	[/qu|ck|k/g, 'c'],
	[/eau|au/g, 'o'],
	[/z/g, 's'],
	[/ai|ei/g, 'e'],
	[/(.)\1+/g, '$1'],
];

function sound(word: string): string {
	return SOUNDS.reduce((heard, [letters, by]) => heard.replace(letters, by), word);
}

/** Whether two neighbouring letters were exchanged. */
function isExchange(a: string, b: string): boolean {
	if (a.length !== b.length) return false;
	const at = [...a].findIndex((letter, index) => letter !== b[index]);
	return (
		at >= 0 && a.slice(at + 2) === b.slice(at + 2) && a[at] === b[at + 1] && a[at + 1] === b[at]
	);
}

/**
 * Whether two words are one, written by a hand that slipped: a letter doubled, letters of one sound,
 * neighbours exchanged, a plural. Other letters changed make other names: Dignac and Gignac.
 */
export function isSlip(a: string, b: string): boolean {
	return sound(a) === sound(b) || isExchange(a, b) || isPlural(a, b);
}
