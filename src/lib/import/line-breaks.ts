const LF = 10;
const CR = 13;

/** Line breaks in [start, end): LF, CR and CRLF are one each, the last one where its CR is. */
export function countLineBreaks(text: string, start: number, end: number): number {
	let breaks = 0;
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === CR || (code === LF && text.charCodeAt(at - 1) !== CR)) breaks++;
	}
	return breaks;
}
