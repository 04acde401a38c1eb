import { allocate, copy, isSame, moved, zeroed } from './memory';

/** Different cells up to which looking each row up at once is fast: their table stays in the cache. */
const CACHED: u32 = 8192;

/** With fewer rows than that for each different cell, looking up is put off to the end. */
const ROWS_PER_CELL: u32 = 16;

/**
 * The cells of a column. As long as few are different, each is kept once, with a code by row; then
 * every row is kept, and compared with the others at the end.
 */
@unmanaged
export class Column {
	/** Every row is kept. */
	isWhole: bool;
	rows: u32;
	/** Different cells; unknown until the end when every row is kept. */
	size: u32;
	/** Bytes of the different cells, or of all rows, one after the other. */
	pool: usize;
	poolRoom: u32;
	/** Where each begins in the pool, and the end of the last. */
	offsets: usize;
	hashes: usize;
	offsetsRoom: u32;
	/** Code of each row. */
	codes: usize;
	codesRoom: u32;
	/** Open addressing: code + 1 of the cell that hashes there, 0 when free. */
	slots: usize;
	mask: u32;
	expectedRows: u32;
	/** At the end: the different cells, in order of appearance. */
	distinctPool: usize;
	distinctOffsets: usize;
}

export function newColumn(expectedRows: u32): Column {
	const column = changetype<Column>(zeroed(offsetof<Column>()));
	column.poolRoom = 4096;
	column.pool = allocate(4096);
	column.offsetsRoom = 256;
	column.offsets = zeroed(256 * 4);
	column.hashes = allocate(256 * 4);
	column.codesRoom = max(expectedRows, 1024);
	column.codes = allocate(<usize>column.codesRoom * 4);
	column.mask = 511;
	column.slots = zeroed(512 * 4);
	column.expectedRows = expectedRows;
	return column;
}

function makeRoom(column: Column, count: u32, length: u32): void {
	const end = load<u32>(column.offsets + ((<usize>count) << 2));
	if (end + length > column.poolRoom) {
		column.poolRoom = max(column.poolRoom * 2, end + length);
		column.pool = moved(column.pool, end, column.poolRoom);
	}
	if (count + 2 > column.offsetsRoom) {
		const used = <usize>column.offsetsRoom * 4;
		column.offsetsRoom *= 2;
		column.offsets = moved(column.offsets, used, used * 2);
		column.hashes = moved(column.hashes, used, used * 2);
	}
}

/** Appends a cell to the pool as number `index`. */
function append(column: Column, index: u32, cell: usize, length: u32, hash: u32): void {
	const at = load<u32>(column.offsets + ((<usize>index) << 2));
	if (at + length > column.poolRoom || index + 2 > column.offsetsRoom) {
		makeRoom(column, index, length);
	}
	copy(column.pool + at, cell, length);
	store<u32>(column.offsets + ((<usize>(index + 1)) << 2), at + length);
	store<u32>(column.hashes + ((<usize>index) << 2), hash);
}

function rehash(column: Column): void {
	const mask = (column.mask + 1) * 4 - 1;
	const slots = zeroed((<usize>mask + 1) * 4);
	for (let code: u32 = 0; code < column.size; code++) {
		const hash = load<u32>(column.hashes + ((<usize>code) << 2));
		let slot = (hash ^ (hash >> 15)) & mask;
		while (load<u32>(slots + ((<usize>slot) << 2)) != 0) slot = (slot + 1) & mask;
		store<u32>(slots + ((<usize>slot) << 2), code + 1);
	}
	column.slots = slots;
	column.mask = mask;
}

function codeOf(column: Column, cell: usize, length: u32, hash: u32): u32 {
	const mask = column.mask;
	let slot = (hash ^ (hash >> 15)) & mask;
	for (;;) {
		const found = load<u32>(column.slots + ((<usize>slot) << 2));
		if (found == 0) break;
		const code = found - 1;
		if (load<u32>(column.hashes + ((<usize>code) << 2)) == hash) {
			const start = load<u32>(column.offsets + ((<usize>code) << 2));
			const end = load<u32>(column.offsets + ((<usize>code) << 2), 4);
			if (end - start == length && isSame(column.pool + start, cell, length)) return code;
		}
		slot = (slot + 1) & mask;
	}
	const code = column.size++;
	append(column, code, cell, length, hash);
	store<u32>(column.slots + ((<usize>slot) << 2), code + 1);
	if (column.size * 2 > mask) rehash(column);
	return code;
}

/** From now on every row is kept: the rows so far, then the next ones. */
function keepRows(column: Column): void {
	const room = max(column.rows * 2, column.expectedRows) + 2;
	const pool = column.pool;
	const offsets = column.offsets;
	const hashes = column.hashes;
	const codes = column.codes;
	const mean = load<u32>(offsets + ((<usize>column.size) << 2)) / column.size + 1;
	column.isWhole = true;
	column.poolRoom = room * mean;
	column.pool = allocate(column.poolRoom);
	column.offsetsRoom = room;
	column.offsets = allocate(<usize>room * 4);
	column.hashes = allocate(<usize>room * 4);
	store<u32>(column.offsets, 0);
	for (let row: u32 = 0; row < column.rows; row++) {
		const code = load<u32>(codes + ((<usize>row) << 2));
		const start = load<u32>(offsets + ((<usize>code) << 2));
		const end = load<u32>(offsets + ((<usize>code) << 2), 4);
		append(column, row, pool + start, end - start, load<u32>(hashes + ((<usize>code) << 2)));
	}
}

/** The next row of the column. */
export function addCell(column: Column, cell: usize, length: u32, hash: u32): void {
	if (column.isWhole) {
		append(column, column.rows++, cell, length, hash);
		return;
	}
	if (column.rows == column.codesRoom) {
		const used = <usize>column.codesRoom * 4;
		column.codesRoom *= 2;
		column.codes = moved(column.codes, used, used * 2);
	}
	const code = codeOf(column, cell, length, hash);
	store<u32>(column.codes + ((<usize>column.rows) << 2), code);
	column.rows++;
	if (column.size > CACHED && column.rows < column.size * ROWS_PER_CELL) keepRows(column);
}
