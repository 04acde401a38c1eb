import { decodeBytes } from './decoder.ts';
import { likelihoodOf } from './letter-likelihood.ts';

/** Enough to be certain, few enough to be quick. */
const MOST_BYTES_JUDGED = 5000;

/** By how much MacRoman must be likelier (natural logarithm): it is far rarer. */
const MARGIN = 3;

/** Lines that end as on an old Macintosh, which is also how Excel still writes MacRoman. */
const CARRIAGE_RETURNS = 4;

const ALL_BYTES = Uint8Array.from({ length: 256 }, (_, byte) => byte);

function readingOf(bytes: Uint8Array, encoding: 'windows-1252' | 'macintosh') {
	const characters = [...decodeBytes(ALL_BYTES, encoding)];
	return (at: number) => characters[bytes[at] ?? 0x0a] ?? '\n';
}

function hasOnlyCarriageReturns(bytes: Uint8Array): boolean {
	return bytes.includes(0x0d) && !bytes.includes(0x0a);
}

/**
 * Whether the letters obtained by reading these bytes as MacRoman are likelier than those obtained by
 * Windows-1252. False when little speaks for either.
 */
export function looksMacintosh(bytes: Uint8Array): boolean {
	const windows = readingOf(bytes, 'windows-1252');
	const macintosh = readingOf(bytes, 'macintosh');
	let evidence = hasOnlyCarriageReturns(bytes) ? CARRIAGE_RETURNS : 0;
	let judged = 0;
	for (let at = 0; at < bytes.length && judged < MOST_BYTES_JUDGED; at++) {
		if ((bytes[at] as number) < 0x80) continue;
		judged++;
		evidence += likelihoodOf(macintosh(at), (offset) => macintosh(at + offset));
		evidence -= likelihoodOf(windows(at), (offset) => windows(at + offset));
	}
	return evidence > MARGIN;
}
