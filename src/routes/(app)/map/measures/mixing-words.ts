import type { AttributeMixing } from '$lib/network/mixing/attribute-mixing.ts';
import type { Messages } from '$lib/text/messages.ts';

/** Above this p-value, nothing is told from chance. */
const TOLD = 0.05;

/** The E–I index beside chance, in one sentence; nothing when no tie joins actors with a value. */
export function eiSentence(
	{ ei, eiExpected, eiP }: Pick<AttributeMixing, 'ei' | 'eiExpected' | 'eiP'>,
	{ mixing: { ei: t }, chance }: Messages['networkMeasures'],
): string | undefined {
	if (ei === null) return undefined;
	if (eiExpected === null || eiP === null) return t.plain(ei);
	const lead = eiP >= TOLD ? t.within : ei < eiExpected ? t.inside : t.outside;
	return chance.told(lead, t.figures(ei, eiExpected, t.p(eiP)));
}
