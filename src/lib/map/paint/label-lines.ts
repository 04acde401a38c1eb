/** Width of a text in pixels, in the font it will be drawn in. */
export type Measure = (text: string) => number;

/**
 * A label on one line when it fits, else on two of about the same width, broken between words; what
 * exceeds ends in an ellipsis.
 *
 * @param widest width of a line, in pixels
 */
export function labelLines(label: string, widest: number, measure: Measure): string[] {
	const text = label.replace(/\s+/g, ' ').trim();
	if (text === '') return [];
	if (measure(text) <= widest) return [text];
	const words = text.split(' ');
	let best: [string, string] | undefined;
	let least = Infinity;
	for (let end = 1; end < words.length; end += 1) {
		const first = words.slice(0, end).join(' ');
		if (measure(first) > widest) break;
		const second = words.slice(end).join(' ');
		const wider = Math.max(measure(first), measure(second));
		if (wider < least) [best, least] = [[first, second], wider];
	}
	if (!best) return [shortened(text, widest, measure)];
	return [best[0], shortened(best[1], widest, measure)];
}

/** The beginning that fits with an ellipsis, or the whole text. */
function shortened(text: string, widest: number, measure: Measure): string {
	if (measure(text) <= widest) return text;
	const characters = [...text];
	const beginning = (length: number) => `${characters.slice(0, length).join('').trimEnd()}…`;
	let [fits, tooLong] = [0, characters.length];
	while (tooLong - fits > 1) {
		const middle = Math.floor((fits + tooLong) / 2);
		if (measure(beginning(middle)) <= widest) fits = middle;
		else tooLong = middle;
	}
	return beginning(fits);
}
