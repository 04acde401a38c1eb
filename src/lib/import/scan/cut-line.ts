import { BACKSLASH, delimiterAt, isLineEnd, SPACE, type ByteDialect } from './byte-dialect.ts';

export interface CutLine {
	cells: Uint8Array[];
	/** First cell whose opening quote was taken for a character, 1-based. */
	openedAt?: number;
}

/** One way to read on from a place: the cell that begins there, then the best of what follows. */
interface Way {
	cost: number;
	/** Content of the cell. */
	start: number;
	end: number;
	isQuoted: boolean;
	/** Where the next cell begins; beyond the text when this one is the last. */
	next: number;
}

/** A quote taken for a character costs more than one left unescaped inside a quoted cell. */
const LITERAL_QUOTE = 4;
const UNESCAPED = 1;

/** Quotes past which a line is not searched for its best reading. */
const MOST_QUOTES = 400;

const IMPOSSIBLE = Number.POSITIVE_INFINITY;

function skipSpaces(bytes: Uint8Array, from: number, end: number): number {
	let at = from;
	while (at < end && bytes[at] === SPACE) at++;
	return at;
}

/** The content of a quoted cell: escapes undone where they are, lone quotes as they stand. */
function unescape(bytes: Uint8Array, { quote, isBackslashed }: ByteDialect): Uint8Array {
	const plain = new Uint8Array(bytes.length);
	let length = 0;
	for (let at = 0; at < bytes.length; at++) {
		const following = bytes[at + 1];
		const isEscape = isBackslashed
			? bytes[at] === BACKSLASH && (following === quote || following === BACKSLASH)
			: bytes[at] === quote && following === quote;
		if (isEscape) at++;
		plain[length++] = bytes[at]!;
	}
	return plain.subarray(0, length);
}

class LineReading {
	readonly #bytes: Uint8Array;
	readonly #end: number;
	readonly #dialect: ByteDialect;
	/** Best ways by place and number of cells still wanted. */
	readonly #known = new Map<string, Way | undefined>();

	constructor(bytes: Uint8Array, end: number, dialect: ByteDialect) {
		this.#bytes = bytes;
		this.#end = end;
		this.#dialect = dialect;
	}

	/** The best way on from `at` with exactly `wanted` cells, or any number when undefined. */
	best(at: number, wanted: number | undefined): Way | undefined {
		const key = `${at}/${wanted}`;
		const known = this.#known.get(key);
		if (known || this.#known.has(key)) return known;
		let best: Way | undefined;
		for (const way of this.#ways(at)) {
			const cost = way.cost + this.#costAfter(way.next, wanted);
			if (cost < (best?.cost ?? IMPOSSIBLE)) best = { ...way, cost };
		}
		this.#known.set(key, best);
		return best;
	}

	#costAfter(next: number, wanted: number | undefined): number {
		if (next > this.#end) return wanted === undefined || wanted === 1 ? 0 : IMPOSSIBLE;
		if (wanted === 1) return IMPOSSIBLE;
		return this.best(next, wanted === undefined ? undefined : wanted - 1)?.cost ?? IMPOSSIBLE;
	}

	*#ways(at: number): Generator<Way> {
		const opening = skipSpaces(this.#bytes, at, this.#end);
		const isOpened = this.#bytes[opening] === this.#dialect.quote && opening < this.#end;
		if (isOpened) yield* this.#quotedWays(opening);
		let end = at;
		while (end < this.#end && this.#delimiter(end) === 0) {
			if (isLineEnd(this.#bytes, end, this.#dialect)) return;
			end++;
		}
		const next = end < this.#end ? end + this.#delimiter(end) : this.#end + 1;
		const isLiteral = isOpened || this.#closesNothing(at, end);
		yield { cost: isLiteral ? LITERAL_QUOTE : 0, start: at, end, isQuoted: false, next };
	}

	/** Whether a cell in no quotes ends with one that none of its own opens. */
	#closesNothing(start: number, end: number): boolean {
		const { quote } = this.#dialect;
		if (this.#bytes[end - 1] !== quote) return false;
		return countQuotes(this.#bytes, start, end, quote) % 2 === 1;
	}

	/** A closing quote stands before a delimiter or the end; those before it cost when they are alone. */
	*#quotedWays(opening: number): Generator<Way> {
		const { quote, isBackslashed, isDoubled } = this.#dialect;
		let cost = 0;
		for (let at = opening + 1; at < this.#end; at++) {
			if (isBackslashed && this.#bytes[at] === BACKSLASH) at++;
			else if (this.#bytes[at] === quote) {
				const after = skipSpaces(this.#bytes, at + 1, this.#end);
				const isAtEnd = after >= this.#end;
				const length = isAtEnd ? 0 : this.#delimiter(at + 1) || this.#delimiter(after);
				const from = this.#delimiter(at + 1) > 0 ? at + 1 : after;
				if (isAtEnd || length > 0) {
					const next = isAtEnd ? this.#end + 1 : from + length;
					yield { cost, start: opening + 1, end: at, isQuoted: true, next };
				}
				if (isDoubled && this.#bytes[at + 1] === quote) {
					// As the end of a cell, the second of the two leaves the first one unescaped.
					const end = skipSpaces(this.#bytes, at + 2, this.#end);
					const isLast = end >= this.#end;
					const cut = isLast ? 0 : this.#delimiter(at + 2);
					if (isLast || cut > 0) {
						const next = isLast ? this.#end + 1 : at + 2 + cut;
						yield { cost: cost + UNESCAPED, start: opening + 1, end: at + 1, isQuoted: true, next };
					}
					at++;
				} else cost += UNESCAPED;
			}
		}
	}

	#delimiter(at: number): number {
		return delimiterAt(this.#bytes, at, this.#end, this.#dialect);
	}
}

function countQuotes(bytes: Uint8Array, start: number, end: number, quote: number): number {
	let count = 0;
	for (let at = start; at < end; at++) if (bytes[at] === quote) count++;
	return count;
}

/**
 * Cuts [start, end), one record, into `width` cells with as few quotes out of place as can be;
 * without a width, into as many as that gives. No cells when no reading has the width.
 */
export function cutLine(
	bytes: Uint8Array,
	start: number,
	end: number,
	width: number | undefined,
	dialect: ByteDialect,
): CutLine {
	const isTooMuch = countQuotes(bytes, start, end, dialect.quote) > MOST_QUOTES;
	if (isTooMuch && width !== undefined) return { cells: [] };
	const reading = new LineReading(bytes, end, isTooMuch ? { ...dialect, quote: -1 } : dialect);
	const cells: Uint8Array[] = [];
	let openedAt: number | undefined;
	for (let at = start, wanted = width; at <= end;) {
		const way = reading.best(at, wanted);
		if (way === undefined) return { cells: [] };
		const content = bytes.slice(way.start, way.end);
		cells.push(way.isQuoted ? unescape(content, dialect) : content);
		if (!way.isQuoted && content[0] === dialect.quote) openedAt ??= cells.length;
		if (wanted !== undefined) wanted--;
		at = way.next;
	}
	return { cells, openedAt };
}
