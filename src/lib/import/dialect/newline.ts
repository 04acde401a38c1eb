import type { Newline, Quote } from '../../model/reading.ts';

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}

/** A lone CR is a line break like the others when that share of the line breaks are lone CRs. */
const MANY = 0.2;

/** Quoted cells: two quotes in a row end one and begin the next. */
function quotedCells(quote: Quote, isBackslashed: boolean): RegExp {
	if (quote === 'none') return /(?!)/g;
	const inside = isBackslashed ? `(?:\\\\[^]|[^${quote}\\\\])*` : `[^${quote}]*`;
	return new RegExp(quote + inside + quote, 'g');
}

/** The line break that ends most rows; those inside quoted cells say nothing. */
export function detectNewline(
	head: string,
	isWhole: boolean,
	quote: Quote,
	isBackslashed: boolean,
): Newline {
	const text = isWhole ? head : head.replace(/\r$/, '');
	const outside = text.replace(quotedCells(quote, isBackslashed), '');
	const crlf = count(outside, /\r\n/g);
	const lf = count(outside, /\n/g) - crlf;
	const cr = count(outside, /\r/g) - crlf;
	if (cr > 0 && cr >= MANY * (crlf + lf + cr)) return '\r';
	return crlf > 0 && crlf >= lf ? '\r\n' : '\n';
}
