import { weakParts } from '../measures/weak-parts.ts';
import { linksIn, type Part } from './part.ts';

/** For each actor that remains, the number of actors in its component; 0 for the others. */
export function componentSizes(part: Part): Uint32Array {
	const { order, sizes } = weakParts(linksIn(part));
	const sizeOf = new Uint32Array(part.keys.length);
	let at = 0;
	for (const size of sizes) {
		for (const end = at + size; at < end; at += 1) {
			const actor = order[at]!;
			if (part.actors[actor]) sizeOf[actor] = size;
		}
	}
	return sizeOf;
}
