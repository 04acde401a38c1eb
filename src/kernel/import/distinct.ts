import { Column } from './column';
import { allocate, copy, isSame, zeroed } from './memory';

/** Rows of a part that are compared together: its table stays in the cache. */
const PART_ROWS: u32 = 4096;

/** Work space for the columns one after the other, made for the longest so far. */
let room: u32 = 0;
let sortedRows: usize = 0;
let sortedHashes: usize = 0;
let firsts: usize = 0;

function makeRoom(rows: u32): void {
	if (rows <= room) return;
	room = rows;
	sortedRows = allocate(<usize>rows * 4);
	sortedHashes = allocate(<usize>rows * 4);
	firsts = allocate(<usize>rows * 4);
}

function at(array: usize, index: u32): usize {
	return array + ((<usize>index) << 2);
}

function isSameRow(column: Column, a: u32, b: u32): bool {
	const start = load<u32>(at(column.offsets, a));
	const length = load<u32>(at(column.offsets, a), 4) - start;
	const other = load<u32>(at(column.offsets, b));
	if (load<u32>(at(column.offsets, b), 4) - other != length) return false;
	return isSame(column.pool + start, column.pool + other, length);
}

/** Sorts the rows into parts of like hashes; part `n` is [starts[n], starts[n + 1]). Returns `starts`. */
function sortByHash(column: Column, shift: u32, parts: u32): usize {
	const starts = zeroed(<usize>(parts + 1) * 4);
	const next = allocate(<usize>parts * 4);
	for (let row: u32 = 0; row < column.rows; row++) {
		const slot = at(starts, (load<u32>(at(column.hashes, row)) >> shift) + 1);
		store<u32>(slot, load<u32>(slot) + 1);
	}
	for (let part: u32 = 0; part < parts; part++) {
		const start = load<u32>(at(starts, part));
		store<u32>(at(next, part), start);
		store<u32>(at(starts, part + 1), load<u32>(at(starts, part + 1)) + start);
	}
	for (let row: u32 = 0; row < column.rows; row++) {
		const hash = load<u32>(at(column.hashes, row));
		const place = at(next, hash >> shift);
		const index = load<u32>(place);
		store<u32>(place, index + 1);
		store<u32>(at(sortedRows, index), row);
		store<u32>(at(sortedHashes, index), hash);
	}
	return starts;
}

/** For each row, the first one that holds the same cell. */
function findFirsts(column: Column): void {
	let bits: u32 = 1;
	while (PART_ROWS << bits < column.rows && bits < 16) bits++;
	const parts: u32 = 1 << bits;
	const starts = sortByHash(column, 32 - bits, parts);
	let slotCount: u32 = 1024;
	let slots = allocate(<usize>slotCount * 4);
	for (let part: u32 = 0; part < parts; part++) {
		const from = load<u32>(at(starts, part));
		const to = load<u32>(at(starts, part + 1));
		if ((to - from) * 2 > slotCount) {
			while ((to - from) * 2 > slotCount) slotCount *= 2;
			slots = allocate(<usize>slotCount * 4);
		}
		memory.fill(slots, 0, <usize>slotCount * 4);
		const mask = slotCount - 1;
		for (let index = from; index < to; index++) {
			const hash = load<u32>(at(sortedHashes, index));
			const row = load<u32>(at(sortedRows, index));
			let slot = hash & mask;
			let first = row;
			for (;;) {
				const found = load<u32>(at(slots, slot));
				if (found == 0) {
					store<u32>(at(slots, slot), index + 1);
					break;
				}
				const other = load<u32>(at(sortedRows, found - 1));
				if (load<u32>(at(sortedHashes, found - 1)) == hash && isSameRow(column, other, row)) {
					first = other;
					break;
				}
				slot = (slot + 1) & mask;
			}
			store<u32>(at(firsts, row), first);
		}
	}
}

/** Compares the rows of a column that keeps them all: its different cells, and a code by row. */
export function settle(column: Column): void {
	if (!column.isWhole) {
		column.distinctPool = column.pool;
		column.distinctOffsets = column.offsets;
		return;
	}
	makeRoom(column.rows);
	findFirsts(column);
	if (column.rows > column.codesRoom) column.codes = allocate(<usize>column.rows * 4);
	let size: u32 = 0;
	for (let row: u32 = 0; row < column.rows; row++) {
		const first = load<u32>(at(firsts, row));
		const code = first == row ? size++ : load<u32>(at(column.codes, first));
		store<u32>(at(column.codes, row), code);
	}
	column.size = size;
	if (size == column.rows) {
		column.distinctPool = column.pool;
		column.distinctOffsets = column.offsets;
		return;
	}
	column.distinctOffsets = allocate(<usize>(size + 1) * 4);
	column.distinctPool = allocate(load<u32>(at(column.offsets, column.rows)));
	let end: u32 = 0;
	let code: u32 = 0;
	store<u32>(column.distinctOffsets, 0);
	for (let row: u32 = 0; row < column.rows; row++) {
		if (load<u32>(at(firsts, row)) != row) continue;
		const start = load<u32>(at(column.offsets, row));
		const length = load<u32>(at(column.offsets, row), 4) - start;
		copy(column.distinctPool + end, column.pool + start, length);
		end += length;
		store<u32>(at(column.distinctOffsets, ++code), end);
	}
}
