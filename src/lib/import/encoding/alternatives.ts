import type { Encoding } from '../../model/reading.ts';
import { bomOf } from './bom.ts';
import { decodeBytes } from './decoder.ts';
import { utf16WithoutBom } from './utf16.ts';

export interface DifferingLine {
	/** Line of the sample, 1-based. */
	line: number;
	/** The same bytes in each encoding, in the order of the encodings given. */
	texts: { encoding: Encoding; text: string }[];
}

const WIDTH = 80;

/** Characters shown before the difference. */
const LEAD_IN = 30;

const is16Bit = (encoding: Encoding) => encoding.startsWith('utf-16');

/** How the lines of these bytes end: two bytes per character or one, the low byte first or not. */
function unitsOf(sample: Uint8Array): Encoding {
	return bomOf(sample)?.encoding ?? utf16WithoutBom(sample) ?? 'windows-1252';
}

/** The bytes of each line; a line ends with LF, CR or both. */
function* linesOf(bytes: Uint8Array, units: Encoding): Generator<Uint8Array> {
	const size = is16Bit(units) ? 2 : 1;
	const unitAt = (at: number) => {
		if (size === 1) return bytes[at];
		const [first = 0, second = 0] = [bytes[at], bytes[at + 1]];
		return units === 'utf-16be' ? (first << 8) | second : (second << 8) | first;
	};
	let start = 0;
	for (let at = 0; at < bytes.length; at += size) {
		const unit = unitAt(at);
		if (unit !== 0x0a && unit !== 0x0d) continue;
		yield bytes.subarray(start, at);
		if (unit === 0x0d && unitAt(at + size) === 0x0a) at += size;
		start = at + size;
	}
	if (start < bytes.length) yield bytes.subarray(start);
}

function firstDifference(texts: readonly string[]): number {
	const [first = '', ...others] = texts;
	const end = Math.max(...texts.map((text) => text.length));
	for (let at = 0; at < end; at++) if (others.some((text) => text[at] !== first[at])) return at;
	return -1;
}

function cutAround(text: string, at: number): string {
	const start = Math.max(0, Math.min(at - LEAD_IN, text.length - WIDTH));
	const end = start + WIDTH;
	const cut = text.slice(start, end).replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
	return (start > 0 ? '…' : '') + cut + (end < text.length ? '…' : '');
}

/**
 * The first lines that do not read the same in all these encodings, for someone to choose by eye,
 * each cut around the first difference. Encodings that make no sense for these bytes are shown,
 * without their nonsense making a line differ.
 */
export function differingLines(
	sample: Uint8Array,
	encodings: readonly Encoding[],
	most = 5,
): DifferingLine[] {
	const units = unitsOf(sample);
	const bytes = sample.subarray(bomOf(sample)?.length ?? 0);
	const sensible = encodings.filter((encoding) => is16Bit(encoding) === is16Bit(units));
	const compared = sensible.length > 1 ? sensible : encodings;
	const isAsciiAlike = compared.every((encoding) => !is16Bit(encoding));
	const found: DifferingLine[] = [];
	let line = 0;
	for (const slice of linesOf(bytes, units)) {
		if (found.length >= most) break;
		line++;
		if (isAsciiAlike && !slice.some((byte) => byte >= 0x80)) continue;
		const at = firstDifference(compared.map((encoding) => decodeBytes(slice, encoding)));
		if (at === -1) continue;
		const texts = encodings.map((encoding) => ({
			encoding,
			text: cutAround(decodeBytes(slice, encoding), at),
		}));
		found.push({ line, texts });
	}
	return found;
}
