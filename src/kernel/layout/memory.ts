/** First free byte; everything is given back at once. */
let free: usize = __heap_base;

export function release(): void {
	free = __heap_base;
}

/** Room for `size` bytes, aligned for every type. What was there before stays: nothing is cleared. */
export function allocate(size: usize): usize {
	const start = (free + 15) & ~15;
	free = start + size;
	const pages = <i32>((free + 0xffff) >>> 16) - memory.size();
	if (pages > 0 && memory.grow(pages) < 0) unreachable();
	return start;
}

/** Room for so many numbers of four bytes, and for those that come to four at the end. */
export function four(count: u32): usize {
	return allocate((<usize>count + 4) << 2);
}
