import type { Links } from '../links.ts';
import type { Gauges } from './gauges.ts';
import { weakParts } from './weak-parts.ts';

/** Who stands apart: figures made from the sizes of the components. */
export function componentGauges(
	links: Links,
): Pick<Gauges, 'components' | 'isolates' | 'fragmentation'> {
	const { count } = links;
	const sizes = weakParts(links).sizes.sort((a, b) => b - a);
	const together = sizes.reduce((sum, size) => sum + size * (size - 1), 0);
	return {
		components: {
			count: sizes.length,
			sizes,
			largestShare: sizes[0] === undefined ? 0 : sizes[0] / count,
		},
		isolates: sizes.filter((size) => size === 1).length,
		fragmentation: count > 1 ? 1 - together / (count * (count - 1)) : null,
	};
}
