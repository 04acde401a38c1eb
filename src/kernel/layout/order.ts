import { count, x, y } from './bodies';
import { allocate, four } from './memory';

/** Number of the body at each place of the order, and the key of that place. */
export let order: usize = 0;
export let keys: usize = 0;
let otherOrder: usize = 0;
let otherKeys: usize = 0;
let tally: usize = 0;

/** Bits of a key along one axis. */
const BITS = 16;
const DIGIT = 11;
const DIGITS: u32 = 1 << DIGIT;

export function placeOrder(): void {
	order = four(count);
	keys = four(count);
	otherOrder = four(count);
	otherKeys = four(count);
	tally = allocate(DIGITS << 2);
}

/** The lower 16 bits, each followed by a 0. */
function spaced(value: u32): u32 {
	value = (value | (value << 8)) & 0x00ff00ff;
	value = (value | (value << 4)) & 0x0f0f0f0f;
	value = (value | (value << 2)) & 0x33333333;
	return (value | (value << 1)) & 0x55555555;
}

/** Sorts by the digit of the keys that begins at bit `shift`. */
function sortBy(shift: u32): void {
	memory.fill(tally, 0, DIGITS << 2);
	for (let i: u32 = 0; i < count; i++) {
		const digit = (load<u32>(keys + ((<usize>i) << 2)) >> shift) & (DIGITS - 1);
		const place = tally + ((<usize>digit) << 2);
		store<u32>(place, load<u32>(place) + 1);
	}
	let sum: u32 = 0;
	for (let digit: usize = 0; digit < DIGITS << 2; digit += 4) {
		const here = load<u32>(tally + digit);
		store<u32>(tally + digit, sum);
		sum += here;
	}
	for (let i: u32 = 0; i < count; i++) {
		const key = load<u32>(keys + ((<usize>i) << 2));
		const place = tally + ((<usize>((key >> shift) & (DIGITS - 1))) << 2);
		const to = (<usize>load<u32>(place)) << 2;
		store<u32>(place, load<u32>(place) + 1);
		store<u32>(otherKeys + to, key);
		store<u32>(otherOrder + to, load<u32>(order + ((<usize>i) << 2)));
	}
	let swapped = keys;
	keys = otherKeys;
	otherKeys = swapped;
	swapped = order;
	order = otherOrder;
	otherOrder = swapped;
}

/** Puts the bodies in the order of the quadrants they are in (Morton 1966). */
export function sortBodies(): void {
	let west = load<f32>(x);
	let south = load<f32>(y);
	let east = west;
	let north = south;
	for (let i: usize = 0; i < (<usize>count) << 2; i += 4) {
		west = min(west, load<f32>(x + i));
		east = max(east, load<f32>(x + i));
		south = min(south, load<f32>(y + i));
		north = max(north, load<f32>(y + i));
	}
	const side = max(east - west, north - south);
	const scale: f32 = side > 0 ? <f32>((1 << BITS) - 1) / side : 0;
	for (let i: u32 = 0; i < count; i++) {
		const at = (<usize>i) << 2;
		const column = <u32>((load<f32>(x + at) - west) * scale);
		const row = <u32>((load<f32>(y + at) - south) * scale);
		store<u32>(keys + at, spaced(column) | (spaced(row) << 1));
		store<u32>(order + at, i);
	}
	for (let shift: u32 = 0; shift < 2 * BITS; shift += DIGIT) sortBy(shift);
}
