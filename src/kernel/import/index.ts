import { addCell, Column, newColumn } from './column';
import { settled } from './results';
import { allocate, moved } from './memory';

const LF: u8 = 10;
const CR: u8 = 13;
const SPACE: u8 = 32;
const SEED: u32 = 0x811c9dc5;
const PRIME: u32 = 0x01000193;

let width: u32 = 0;
let columns: usize = 0;
/** Places and hashes of the cells of the record at hand. */
let starts: usize = 0;
let lengths: usize = 0;
let cellHashes: usize = 0;
/** Line of each row. */
let lines: usize = 0;
let linesRoom: u32 = 0;
let rows: u32 = 0;
let line: u32 = 1;
let input: usize = 0;
let inputRoom: u32 = 0;
/** A cell that comes by itself. */
let lone: usize = 0;
let loneRoom: u32 = 0;
/** Quoted cells without their escapes. */
let plain: usize = 0;
let plainRoom: u32 = 0;

let delimiter: u8 = 0;
/** Second byte of the delimiter, 0 when it has one only. */
let second: u8 = 0;
let quote: i32 = -1;
let endsAtCr: bool = false;
/** The header's first cell, to know the header again. */
let headerHash: u32 = 0;
let knowsHeader: bool = false;
let isOdd: bool = false;

export function begin(columnCount: u32, expectedRows: u32): void {
	width = columnCount;
	columns = allocate(<usize>width * 4);
	for (let index: u32 = 0; index < width; index++) {
		store<u32>(columns + ((<usize>index) << 2), changetype<usize>(newColumn(expectedRows)));
	}
	starts = allocate(<usize>width * 4);
	lengths = allocate(<usize>width * 4);
	cellHashes = allocate(<usize>width * 4);
	linesRoom = max(expectedRows, 1024);
	lines = allocate(<usize>linesRoom * 4);
}

export function setDialect(first: u8, next: u8, quoteByte: i32, cr: bool): void {
	delimiter = first;
	second = next;
	quote = quoteByte;
	endsAtCr = cr;
}

export function setHeader(hash: u32, isKnown: bool): void {
	headerHash = hash;
	knowsHeader = isKnown;
}

/** Where the next `length` bytes to scan are to be written; eight more can be read after them. */
export function inputOf(length: u32): usize {
	if (length > inputRoom) {
		inputRoom = length;
		input = allocate(<usize>length + 16);
	}
	return input;
}

/** Where the bytes of a cell that comes by itself are to be written. */
export function cellOf(length: u32): usize {
	if (length > loneRoom) {
		loneRoom = length;
		lone = allocate(<usize>length + 16);
	}
	return lone;
}

function columnAt(index: u32): Column {
	return changetype<Column>(<usize>load<u32>(columns + ((<usize>index) << 2)));
}

function pushLine(at: u32): void {
	if (rows == linesRoom) {
		const used = <usize>linesRoom * 4;
		linesRoom *= 2;
		lines = moved(lines, used, used * 2);
	}
	store<u32>(lines + ((<usize>rows) << 2), at);
	rows++;
}

function isBlankCell(index: u32): bool {
	const start = <usize>load<u32>(starts + ((<usize>index) << 2));
	const length = load<u32>(lengths + ((<usize>index) << 2));
	for (let at: u32 = 0; at < length; at++) {
		const byte = load<u8>(start + at);
		if (byte > SPACE && byte != 0xa0 && byte != 0xc2) return false;
	}
	return true;
}

/** Blank, or perhaps the header once more: to be looked at elsewhere. */
function looksOdd(): bool {
	if (knowsHeader && load<u32>(cellHashes) == headerHash) return true;
	if (!isBlankCell(0)) return false;
	for (let index: u32 = 1; index < width; index++) if (!isBlankCell(index)) return false;
	return true;
}

/** Copies a quoted cell whose quotes are doubled, with single ones; returns its length. */
function undouble(from: usize, to: usize, target: usize): u32 {
	let end = target;
	for (let at = from; at < to; at++) {
		const byte = load<u8>(at);
		store<u8>(end++, byte);
		if (<i32>byte == quote) at++;
	}
	return <u32>(end - target);
}

/**
 * Takes the sound records of the input from `from` to `length` that have the table's width, and
 * stops at the first other one. Returns where; `stoppedAtOdd` tells whether a record is there to
 * be looked at, rather than one that needs more bytes.
 */
export function scan(from: u32, length: u32, isLast: bool): u32 {
	const end = input + length;
	let at = input + from;
	if (plainRoom < length) {
		plainRoom = length;
		plain = allocate(length);
	}
	isOdd = false;
	while (at < end) {
		const record = at;
		let copies = plain;
		let breaks: u32 = 0;
		let count: u32 = 0;
		let isComplete = false;
		for (;;) {
			if (count == width) {
				isOdd = true;
				return <u32>(record - input);
			}
			let hash = SEED;
			let start = at;
			let size: u32 = 0;
			if (at < end && <i32>load<u8>(at) == quote) {
				start = ++at;
				let doubled: u32 = 0;
				let isClosed = false;
				while (at < end) {
					const byte = load<u8>(at);
					if (<i32>byte == quote) {
						if (at + 1 < end && <i32>load<u8>(at + 1) == quote) {
							doubled++;
							at++;
						} else {
							isClosed = true;
							break;
						}
					} else if (byte == LF || (byte == CR && (at + 1 >= end || load<u8>(at + 1) != LF))) {
						breaks++;
					}
					hash = (hash ^ byte) * PRIME;
					at++;
				}
				if (!isClosed || (at + 1 >= end && !isLast)) {
					isOdd = isLast;
					return <u32>(record - input);
				}
				size = <u32>(at - start);
				if (doubled > 0) {
					size = undouble(start, at, copies);
					start = copies;
					copies += size;
				}
				at++;
			} else {
				while (at < end) {
					const byte = load<u8>(at);
					if (byte == delimiter) {
						if (second == 0 || (at + 1 < end && load<u8>(at + 1) == second)) break;
						if (at + 1 >= end || load<u8>(at + 1) <= CR) {
							// A delimiter whose second byte is missing, at the end of a line or of the piece.
							isOdd = at + 1 < end || isLast;
							return <u32>(record - input);
						}
					} else if (byte <= CR) {
						if (byte == LF) break;
						if (byte == CR && (endsAtCr || at + 1 >= end || load<u8>(at + 1) == LF)) break;
					}
					hash = (hash ^ byte) * PRIME;
					at++;
				}
				size = <u32>(at - start);
				// A quote at the end of a cell that is in no quotes: to be looked at elsewhere.
				if (size > 0 && <i32>load<u8>(at - 1) == quote) {
					isOdd = true;
					return <u32>(record - input);
				}
			}
			store<u32>(starts + ((<usize>count) << 2), <u32>start);
			store<u32>(lengths + ((<usize>count) << 2), size);
			store<u32>(cellHashes + ((<usize>count) << 2), hash);
			count++;
			if (at >= end) {
				if (!isLast) return <u32>(record - input);
				isComplete = true;
				break;
			}
			const byte = load<u8>(at);
			if (byte == delimiter && (second == 0 || (at + 1 < end && load<u8>(at + 1) == second))) {
				at += second == 0 ? 1 : 2;
				continue;
			}
			if (byte == LF) {
				at++;
				isComplete = true;
			} else if (byte == CR) {
				if (at + 1 >= end && !isLast) return <u32>(record - input);
				if (at + 1 < end && load<u8>(at + 1) == LF) {
					at += 2;
					isComplete = true;
				} else if (endsAtCr || at + 1 >= end) {
					at++;
					isComplete = true;
				}
			}
			break;
		}
		if (!isComplete || count != width || looksOdd()) {
			isOdd = true;
			return <u32>(record - input);
		}
		for (let index: u32 = 0; index < width; index++) {
			const place = (<usize>index) << 2;
			addCell(
				columnAt(index),
				load<u32>(starts + place),
				load<u32>(lengths + place),
				load<u32>(cellHashes + place),
			);
		}
		pushLine(line);
		line += 1 + breaks;
	}
	return <u32>(at - input);
}

export function stoppedAtOdd(): bool {
	return isOdd;
}

/** The next row, cell by cell: the lone cell, of `length` bytes, for column `index`. */
export function addOne(index: u32, length: u32, hash: u32): void {
	addCell(columnAt(index), lone, length, hash);
}

export function endRow(at: u32): void {
	pushLine(at);
}

export function lineNow(): u32 {
	return line;
}

export function setLine(at: u32): void {
	line = at;
}

export function rowCount(): u32 {
	return rows;
}

export function linesAt(): usize {
	return lines;
}

/** The address of a column, settled. */
export function columnOf(index: u32): usize {
	return changetype<usize>(settled(columnAt(index)));
}

export { codesOf, distinctOffsetsOf, distinctPoolOf, sizeOf } from './results';
