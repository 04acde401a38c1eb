import { count, mass, x, y } from './bodies';
import { allocate, four } from './memory';
import { keys, order } from './order';

/** A cell of the quadtree; those below it follow it, up to `skip`. */
@unmanaged
export class Cell {
	/** Centre of mass. */
	x: f32;
	y: f32;
	mass: f32;
	/** From this squared distance on, it is taken as one body. */
	limit: f32;
	/** The next cell that is not below it. */
	skip: u32;
	/** Places of its bodies, in a leaf; `size` is 0 in an inner cell. */
	first: u32;
	size: u32;
	unused: u32;
	west: f32;
	east: f32;
	south: f32;
	north: f32;
}

/** Most bodies of a leaf that could be divided. */
const LEAF: u32 = 6;
/** Squared share of a coordinate that rounding may change, with ease. */
const EXACT: f32 = 1e-11;
const CELL: usize = offsetof<Cell>();

export let cells: u32 = 0;
let tree: usize = 0;
/** Place and mass of the bodies, in their order. */
export let sortedX: usize = 0;
export let sortedY: usize = 0;
export let sortedMass: usize = 0;

export function placeTree(): void {
	tree = allocate(<usize>(2 * count + 1) * CELL);
	sortedX = four(count);
	sortedY = four(count);
	sortedMass = four(count);
}

export function cellAt(index: u32): Cell {
	return changetype<Cell>(tree + <usize>index * CELL);
}

function keyAt(place: u32): u32 {
	return load<u32>(keys + ((<usize>place) << 2));
}

/** First place from `from` on, before `to`, whose key has at least `digit` at bit `shift`. */
function firstWith(digit: u32, shift: u32, from: u32, to: u32): u32 {
	while (from < to) {
		const middle = (from + to) >> 1;
		if (((keyAt(middle) >> shift) & 3) < digit) from = middle + 1;
		else to = middle;
	}
	return from;
}

/** Makes the cells of the places from `from` to `to`, whose keys differ below bit `shift` + 2. */
function divide(from: u32, to: u32, shift: i32): void {
	const own = cells++;
	const cell = cellAt(own);
	cell.first = from;
	if (to - from > LEAF) {
		// Levels at which all are in one quadrant make no cell.
		const differing = keyAt(from) ^ keyAt(to - 1);
		while (shift >= 0 && differing >>> shift == 0) shift -= 2;
	}
	if (to - from <= LEAF || shift < 0) {
		cell.size = to - from;
	} else {
		cell.size = 0;
		let begin = from;
		for (let digit: u32 = 1; digit <= 4; digit++) {
			const end = digit == 4 ? to : firstWith(digit, shift, begin, to);
			if (end > begin) divide(begin, end, shift - 2);
			begin = end;
		}
	}
	cell.skip = cells;
}

/** Makes the cells anew, from the order of the bodies. */
export function divideBodies(): void {
	cells = 0;
	divide(0, count, 30);
}

function weighLeaf(cell: Cell, theta: f32): void {
	let sumX: f32 = 0;
	let sumY: f32 = 0;
	let whole: f32 = 0;
	let at = (<usize>cell.first) << 2;
	cell.west = cell.east = load<f32>(sortedX + at);
	cell.south = cell.north = load<f32>(sortedY + at);
	for (const end = at + ((<usize>cell.size) << 2); at < end; at += 4) {
		const bodyX = load<f32>(sortedX + at);
		const bodyY = load<f32>(sortedY + at);
		const bodyMass = load<f32>(sortedMass + at);
		sumX += bodyX * bodyMass;
		sumY += bodyY * bodyMass;
		whole += bodyMass;
		include(cell, bodyX, bodyX, bodyY, bodyY);
	}
	settleCell(cell, sumX, sumY, whole, theta);
}

function weighInner(index: u32, cell: Cell, theta: f32): void {
	let sumX: f32 = 0;
	let sumY: f32 = 0;
	let whole: f32 = 0;
	let below = index + 1;
	const one = cellAt(below);
	cell.west = one.west;
	cell.east = one.east;
	cell.south = one.south;
	cell.north = one.north;
	for (; below < cell.skip; below = cellAt(below).skip) {
		const other = cellAt(below);
		sumX += other.x * other.mass;
		sumY += other.y * other.mass;
		whole += other.mass;
		include(cell, other.west, other.east, other.south, other.north);
	}
	settleCell(cell, sumX, sumY, whole, theta);
}

function include(cell: Cell, west: f32, east: f32, south: f32, north: f32): void {
	cell.west = min(cell.west, west);
	cell.east = max(cell.east, east);
	cell.south = min(cell.south, south);
	cell.north = max(cell.north, north);
}

function settleCell(cell: Cell, sumX: f32, sumY: f32, whole: f32, theta: f32): void {
	cell.x = sumX / whole;
	cell.y = sumY / whole;
	cell.mass = whole;
	const ratio = max(cell.east - cell.west, cell.north - cell.south) / theta;
	// A cell hardly wider than its centre is exact is opened by its own bodies, whatever the rounding.
	cell.limit = max<f32>(ratio * ratio, EXACT * (cell.x * cell.x + cell.y * cell.y));
}

/** Where the bodies are now, in the cells as they are: bodies may have left their quadrants. */
export function weigh(theta: f32): void {
	for (let place: usize = 0; place < (<usize>count) << 2; place += 4) {
		const body = (<usize>load<u32>(order + place)) << 2;
		store<f32>(sortedX + place, load<f32>(x + body));
		store<f32>(sortedY + place, load<f32>(y + body));
		store<f32>(sortedMass + place, load<f32>(mass + body));
	}
	// The lanes after the last body stand where it stands.
	const last = (<usize>count - 1) << 2;
	for (let lane: usize = 4; lane < 16; lane += 4) {
		store<f32>(sortedX + last + lane, load<f32>(sortedX + last));
		store<f32>(sortedY + last + lane, load<f32>(sortedY + last));
	}
	for (let index = <i32>cells - 1; index >= 0; index--) {
		const cell = cellAt(index);
		if (cell.size > 0) weighLeaf(cell, theta);
		else weighInner(index, cell, theta);
	}
}
