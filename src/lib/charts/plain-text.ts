/**
 * Characters that draw nothing and can only deceive: controls, lone surrogates, non-characters,
 * and the marks that reverse the reading order of their neighbours. XML refuses most of them.
 */
const UNWANTED =
	// eslint-disable-next-line no-control-regex
	/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]|\p{Surrogate}/gu;

/** A label or cell on one line, without deceiving characters; everything else is kept. */
export function plainText(text: string): string {
	return text.replace(/[\t\r\n]+/g, ' ').replace(UNWANTED, '');
}

const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/** The first `max` characters as people count them, with an ellipsis when something was cut. */
export function shortened(text: string, max: number): string {
	if (text.length <= max) return text;
	// No grapheme of a natural language needs more than a few code units: a bound on the work.
	const start = text.slice(0, max * 8);
	const kept: string[] = [];
	for (const { segment } of graphemes.segment(start)) {
		if (kept.length === max)
			return `${kept
				.slice(0, max - 1)
				.join('')
				.trimEnd()}…`;
		kept.push(segment);
	}
	return start.length < text.length ? `${kept.join('')}…` : text;
}
