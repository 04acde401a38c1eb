const LF = 10;
const CR = 13;

/** Line breaks that begin in [start, end): CRLF, LF and a lone CR are one each. */
export function countLineBreaks(text: string, start: number, end: number): number {
	let breaks = 0;
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) breaks++;
	}
	return breaks;
}
