import { isBeyondChance, type Band } from '$lib/network/chance/baseline.ts';
import type { Messages } from '$lib/text/messages.ts';

type Words = Messages['networkMeasures'];

/** Digits beyond which two figures are the same to a reader. */
const SAME = 1e-9;

/** A band that says something: not one of a figure that all random networks share with this one. */
export function informative(band: Band | undefined, value: number): Band | undefined {
	if (!band) return undefined;
	const isConstant = band.high - band.low < SAME && Math.abs(band.mean - value) < SAME;
	return isConstant ? undefined : band;
}

/** A fact beside chance, in one sentence: more and less are said only outside the band. */
export function besideChance(
	{ value, band, fact }: { value: number; band: Band; fact: string },
	words: Pick<Words['gauges']['density'], 'above' | 'below' | 'value'>,
	chance: Words['chance'],
): string {
	const where = isBeyondChance(value, band);
	const lead = where === 'within' ? chance.within : words[where];
	return chance.sentence(lead, fact, chance.band(words.value(band.low), words.value(band.high)));
}

/** With the capital that begins a sentence. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
