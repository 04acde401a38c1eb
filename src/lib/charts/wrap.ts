import { plainText, shortened } from './plain-text.ts';
import { textWidth } from './text-width.ts';

const MOST_CHARACTERS = 400;

/** The longest beginning of `word` that fits, at least one character. */
function fitting(word: string, width: number, size: number, strong: boolean): string {
	let used = '';
	for (const character of word) {
		if (used !== '' && textWidth(used + character, size, strong) > width) break;
		used += character;
	}
	return used;
}

function ellipsized(line: string, width: number, size: number, strong: boolean): string {
	const kept = fitting(line, width - textWidth('…', size, strong), size, strong);
	return `${kept.trimEnd()}…`;
}

/**
 * Breaks a label into lines no wider than `width` pixels; words too long are cut where they must,
 * and what exceeds `maxLines` ends in an ellipsis.
 */
export function wrap(
	label: string,
	width: number,
	{ size, strong = false, maxLines = 2 }: { size: number; strong?: boolean; maxLines?: number },
): string[] {
	const words = shortened(plainText(label), MOST_CHARACTERS)
		.split(' ')
		.filter((word) => word !== '');
	const lines: string[] = [];
	let line = '';
	while (words.length > 0) {
		const word = words[0] ?? '';
		const longer = line === '' ? word : `${line} ${word}`;
		if (textWidth(longer, size, strong) <= width) {
			line = longer;
			words.shift();
			continue;
		}
		if (line === '') {
			line = fitting(word, width, size, strong);
			words[0] = word.slice(line.length);
		}
		if (lines.length === maxLines - 1) {
			return [...lines, ellipsized(`${line} ${words.join(' ')}`, width, size, strong)];
		}
		lines.push(line);
		line = '';
	}
	if (line !== '' || lines.length === 0) lines.push(line);
	return lines;
}

/** Whether no word of a label has to be cut to fit in a width. */
export function holdsWords(
	label: string,
	width: number,
	{ size, strong = false }: { size: number; strong?: boolean },
): boolean {
	return plainText(label)
		.split(' ')
		.every((word) => textWidth(word, size, strong) <= width);
}

/** The same as `wrap`, where a word that does not fit is shortened rather than cut in two. */
export function wrapWords(
	label: string,
	width: number,
	options: { size: number; strong?: boolean; maxLines?: number },
): string[] {
	return wrap(
		label,
		width,
		holdsWords(label, width, options) ? options : { ...options, maxLines: 1 },
	);
}
