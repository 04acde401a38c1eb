import type { Figure } from '../charts/figure.ts';

/** The texts of a figure that its author may have written. */
export type Field = 'title' | 'subtitle' | 'definition' | 'source' | 'note';

const FIELDS: readonly Field[] = ['title', 'subtitle', 'definition', 'source', 'note'];

/** Whole numbers of a text, group separators removed. */
function numbersOf(text: string): Set<number> {
	const joined = text.replace(/(?<=\d)[\u202f\u00a0\u2009 ,](?=\d{3}(?!\d))/g, '');
	return new Set([...joined.matchAll(/\d+/g)].map(([digits]) => Number(digits)));
}

/**
 * The texts in which a hidden count appears in digits. A warning for the author, who alone knows
 * whether that "3" is the count.
 */
export function mentionsOf(figure: Figure, hiddenValues: readonly number[]): Field[] {
	return FIELDS.filter((field) => {
		const numbers = numbersOf(figure[field] ?? '');
		return hiddenValues.some((value) => numbers.has(value));
	});
}
