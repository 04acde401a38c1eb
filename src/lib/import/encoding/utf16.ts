export type Utf16 = 'utf-16le' | 'utf-16be';

interface Census {
	units: number;
	/** Below U+0100: what separates the cells, and most letters of Western Europe. */
	latin: number;
	/** Two bytes that are both printable ASCII: 8-bit text looks like this when read by pairs. */
	asciiPairs: number;
	/** NUL, other controls, halves of surrogate pairs, noncharacters. */
	nonsense: number;
}

const isPrintable = (byte: number) => byte >= 0x20 && byte <= 0x7e;
const isSpacing = (unit: number) => unit >= 0x09 && unit <= 0x0d;

function isSurrogatePair(high: number, low: number): boolean {
	return high >= 0xd800 && high <= 0xdbff && low >= 0xdc00 && low <= 0xdfff;
}

function takeCensus(bytes: Uint8Array, encoding: Utf16): Census {
	const [highAt, lowAt] = encoding === 'utf-16be' ? [0, 1] : [1, 0];
	const unitAt = (at: number) => ((bytes[at + highAt] ?? 0) << 8) | (bytes[at + lowAt] ?? 0);
	const census = { units: bytes.length >> 1, latin: 0, asciiPairs: 0, nonsense: 0 };
	const end = census.units * 2;
	for (let at = 0; at < end; at += 2) {
		const unit = unitAt(at);
		const [high, low] = [unit >> 8, unit & 0xff];
		if (high === 0) census.latin++;
		else if (isPrintable(high) && isPrintable(low)) census.asciiPairs++;
		const isControl = unit < 0x20 && !isSpacing(unit);
		if (isControl || unit >= 0xfffe) census.nonsense++;
		else if (unit >= 0xd800 && unit <= 0xdfff) {
			if (at + 2 < end && isSurrogatePair(unit, unitAt(at + 2))) at += 2;
			else if (at + 2 < end) census.nonsense++;
		}
	}
	return census;
}

function isPlausible({ units, latin, asciiPairs, nonsense }: Census): boolean {
	if (nonsense > units / 100 || latin < units / 10) return false;
	return latin >= units * 0.9 || asciiPairs <= (units - latin) * 0.6;
}

/** UTF-16 without a byte order mark: its ASCII characters have a zero byte on the same side. */
export function utf16WithoutBom(bytes: Uint8Array): Utf16 | undefined {
	if (bytes.length < 2 || !bytes.includes(0)) return undefined;
	const zeros: [number, number] = [0, 0];
	for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[at & 1 ? 1 : 0]++;
	const likeliest = zeros[1] > zeros[0] ? 'utf-16le' : 'utf-16be';
	return isPlausible(takeCensus(bytes, likeliest)) ? likeliest : undefined;
}
