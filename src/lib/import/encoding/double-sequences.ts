import { decodeBytes } from './decoder.ts';

/** A UTF-8 character whose bytes were read as Windows-1252 or Latin-1: `Ã©` for `é`. */
export interface Sequence {
	at: number;
	/** As it is in the text. */
	written: string;
	/** What it stands for. */
	meant: string;
	/**
	 * `certain`: no text is written like this. `usual`: a common character is meant, and yet the
	 * text may be right (`Â°`). `doubtful`: the text is most likely right (`FERMÉ »`).
	 */
	kind: 'certain' | 'usual' | 'doubtful';
}

/** The characters of Windows-1252 by byte. Latin-1 has controls there, which are understood too. */
const CHARACTERS = decodeBytes(
	Uint8Array.from({ length: 256 }, (_, byte) => byte),
	'windows-1252',
);

const BYTES = new Map<string, number>();
for (let byte = 0x80; byte < 0xa0; byte++) BYTES.set(String.fromCharCode(byte), byte);
[...CHARACTERS].forEach((character, byte) => BYTES.set(character, byte));

function charactersOf(first: number, last: number): string {
	const latin1 = first < 0xa0 ? `\\x${first.toString(16)}-\\x${last.toString(16)}` : '';
	return `[${CHARACTERS.slice(first, last + 1)}${latin1}]`;
}

const TAIL = charactersOf(0x80, 0xbf);

/** Well-formed UTF-8 of several bytes, each byte written as a character. */
const SEQUENCE = new RegExp(
	[
		`${charactersOf(0xc2, 0xdf)}${TAIL}`,
		`à${charactersOf(0xa0, 0xbf)}${TAIL}`,
		`[á-ìîï]${TAIL}{2}`,
		`í${charactersOf(0x80, 0x9f)}${TAIL}`,
		`ð${charactersOf(0x90, 0xbf)}${TAIL}{2}`,
		`[ñ-ó]${TAIL}{3}`,
		`ô${charactersOf(0x80, 0x8f)}${TAIL}{2}`,
	].join('|'),
	'g',
);

/** What may stand after the last letter of a word in a text that is right: `PRIVÉ »`, `ÉTÉ…`. */
const AFTER_WORD = /^[\u00A0\u00AD»«’‘”“„…–—·•›‹®™©²³¹°ºª†‡€]+$/;

/** … and the last of them directly before another letter: `ÉLU·E`, `à «même`. */
const BEFORE_LETTER = /[\u00A0\u00AD«‘“„‹–—·’]$/;

const CAPITAL_LEAD = /^[À-ÖØ-Þ]/;
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;

/** Whether the characters may well be what was meant, given those around them. */
function mayBeRight(written: string, before: string, after: string): boolean {
	const [lead, tail] = [written.charAt(0), written.slice(1)];
	const isCapital = CAPITAL_LEAD.test(lead);
	if (isCapital && LOWER.test(before)) return false;
	// Portuguese capitals: AMANHÃ.
	if (lead === 'Ã' && !LETTER.test(before)) return false;
	// Czech and Finnish: KŘÍŽ, Bangladéš…
	if (/^[ŠŒŽŸ]$/.test(tail)) return isCapital && !/[ÂÃÄÅ]/.test(lead);
	if (/^[šž]+$/.test(tail)) return !isCapital;
	const signs = isCapital ? tail : tail.replace(/^[šž]/, '');
	return AFTER_WORD.test(signs) && (!LETTER.test(after) || BEFORE_LETTER.test(tail));
}

const isOfWindows1252 = (character: string) => BYTES.has(character) && !/\p{Cc}/u.test(character);

function kindOf(written: string, meant: string, before: string, after: string): Sequence['kind'] {
	// A control was never meant.
	if (/\p{Cc}/u.test(meant)) return 'doubtful';
	if (/^Â[\u00A0°ºª·]/.test(written)) return 'usual';
	if (!mayBeRight(written, before, after)) return 'certain';
	return isOfWindows1252(meant) ? 'usual' : 'doubtful';
}

function meaningOf(written: string): string {
	const bytes = Uint8Array.from(written, (character) => BYTES.get(character) ?? 0);
	return decodeBytes(bytes, 'utf-8');
}

/** Every run of characters that could be one character encoded twice, in order. */
export function* sequencesIn(text: string): Generator<Sequence> {
	const meanings = new Map<string, string>();
	for (const match of text.matchAll(SEQUENCE)) {
		const written = match[0];
		const meant = meanings.get(written) ?? meaningOf(written);
		meanings.set(written, meant);
		const end = match.index + written.length;
		const [before, after] = [text.charAt(match.index - 1), text.charAt(end)];
		yield { at: match.index, written, meant, kind: kindOf(written, meant, before, after) };
	}
}
