import { literal, type Param, type Statement } from './statement.ts';

const QUOTES = new Set(["'", '"']);

function written(param: Param): string {
	if (typeof param === 'string') return literal(param).sql;
	if (param === null) return 'NULL';
	return typeof param === 'boolean' ? String(param).toUpperCase() : String(param);
}

/** Lines without the indentation that they have in our files, and without blank ones. */
function dedented(text: string): string {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const indents = lines.slice(1).map((line) => /^\t*/.exec(line)?.[0].length ?? 0);
	const least = Math.min(...indents);
	return lines
		.map((line, index) => (index === 0 ? line : line.slice(least)).replaceAll('\t', '  ').trimEnd())
		.join('\n');
}

/**
 * A statement as its readers can check it and run it again: its values written in their places. It is
 * for people: the engine is always given values apart.
 */
export function readable({ sql, params }: Statement): string {
	const text = dedented(sql);
	let result = '';
	let next = 0;
	let quote: string | undefined;
	for (const character of text) {
		if (quote === undefined && QUOTES.has(character)) quote = character;
		else if (character === quote) quote = undefined;
		const isPlace = character === '?' && quote === undefined;
		result += isPlace ? written(params[next++] ?? null) : character;
	}
	return result;
}
