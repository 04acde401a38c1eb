/** A word of a line; whether it stood between quotation marks. */
export interface Word {
	text: string;
	isQuoted: boolean;
}

/**
 * Quoted: up to a mark that a blank or the end follows, `\"` being a mark inside; else the shortest
 * one. Then intervals of time, and plain words.
 */
const WORD = /"((?:[^"\\]|\\.)*)"(?=\s|$)|"([^"]*)"|(\[[^\]]*\])|([^\s"[][^\s]*|\[)/g;

/** igraph writes marks and backslashes after a backslash; others write them as they are. */
const unescaped = (text: string) => text.replace(/\\(["\\])/g, '$1');

/** The words of a line. */
export function wordsOf(line: string): Word[] {
	return Array.from(line.matchAll(WORD), ([, escaped, quoted, time, plain]) => {
		const marked = escaped === undefined ? quoted : unescaped(escaped);
		return marked === undefined
			? { text: time ?? plain ?? '', isQuoted: false }
			: { text: marked, isQuoted: true };
	});
}

const isNumber = ({ text, isQuoted }: Word) =>
	!isQuoted && text !== '' && !Number.isNaN(Number(text));

/** The numbers at the start of some words, at most `most`; and the words after them. */
export function leadingNumbers(words: readonly Word[], most: number): [string[], Word[]] {
	const end = words.findIndex((word, index) => index >= most || !isNumber(word));
	const count = end < 0 ? words.length : end;
	return [words.slice(0, count).map(({ text }) => text), words.slice(count)];
}

/**
 * Parameters of a line: intervals of time, names followed by their values (`ic Red bw 2`), and the
 * shape, which has no name.
 */
export function parametersOf(words: readonly Word[]): Map<string, string> {
	const cells = new Map<string, string>();
	const loose = (text: string) =>
		cells.set('parameters', [cells.get('parameters'), text].filter(Boolean).join(' '));
	for (let at = 0; at < words.length; at += 1) {
		const { text, isQuoted } = words[at]!;
		const next = words[at + 1];
		if (text.startsWith('[') && !isQuoted) cells.set('time', text.slice(1, -1));
		else if (/^(?:ellipse|box|diamond|triangle|cross|house|man|woman|empty)$/i.test(text)) {
			cells.set('shape', text);
		} else if (next && !isQuoted && !isNumber(words[at]!) && !cells.has(text)) {
			cells.set(text, next.text);
			at += 1;
		} else loose(text);
	}
	return cells;
}

const OPENED = /^\s*\d+\s+"(?:[^"\\]|\\.)*$/;
const BEGUN = /^\s*(?:\*|\d+\s+")/;

/** Number of lines, after the one at `at`, that its label goes on over: igraph writes such ones. */
export function labelLines(lines: readonly string[], at: number): number {
	if (!OPENED.test(lines[at] ?? '')) return 0;
	for (let next = at + 1; next < lines.length; next += 1) {
		const line = lines[next] ?? '';
		if (BEGUN.test(line)) return 0;
		if (line.includes('"')) return next - at;
	}
	return 0;
}
