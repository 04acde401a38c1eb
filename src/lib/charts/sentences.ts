/** A text cut after its first sentence, for what is shown at once and what unfolds. */
export function firstSentence(text: string, locale: string): { first: string; rest: string } {
	const sentences = [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)];
	const first = sentences[0]?.segment ?? '';
	return { first: first.trim(), rest: text.slice(first.length).trim() };
}
