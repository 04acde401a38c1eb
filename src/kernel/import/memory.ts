/** First free byte. What is allocated is never given back: the instance ends with its table. */
let free: usize = __heap_base;

/** Room for `size` bytes, aligned for every type. */
export function allocate(size: usize): usize {
	const start = (free + 15) & ~15;
	free = start + size;
	const pages = <i32>((free + 0xffff) >>> 16) - memory.size();
	// By a quarter more than needed: growing moves nothing, but takes time.
	if (pages > 0 && memory.grow(pages + (memory.size() >> 2)) < 0 && memory.grow(pages) < 0) {
		unreachable();
	}
	return start;
}

/** The `used` bytes at `start` moved to a place of `size` bytes. */
export function moved(start: usize, used: usize, size: usize): usize {
	const place = allocate(size);
	memory.copy(place, start, used);
	return place;
}

/** Copies bytes; short runs, the usual ones, without a call. */
export function copy(to: usize, from: usize, length: usize): void {
	if (length > 24) {
		memory.copy(to, from, length);
		return;
	}
	let at: usize = 0;
	for (; at + 8 <= length; at += 8) store<u64>(to + at, load<u64>(from + at));
	for (; at < length; at++) store<u8>(to + at, load<u8>(from + at));
}

export function isSame(a: usize, b: usize, length: usize): bool {
	let at: usize = 0;
	for (; at + 8 <= length; at += 8) {
		if (load<u64>(a + at) != load<u64>(b + at)) return false;
	}
	for (; at < length; at++) if (load<u8>(a + at) != load<u8>(b + at)) return false;
	return true;
}

export function zeroed(size: usize): usize {
	const place = allocate(size);
	memory.fill(place, 0, size);
	return place;
}
