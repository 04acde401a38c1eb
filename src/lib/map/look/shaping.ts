import type { ShapeBy } from '../../model/appearance.ts';
import type { Network } from '../../network/network.ts';
import { modesOf } from '../../network/network.ts';
import { CATEGORY_SHAPES, type Shape } from './appearance.ts';
import { byAttribute, type Entry, type Meaning } from './colouring.ts';

/** One line of the legend of shapes, in no colour of its own. */
export interface ShapeEntry extends Entry {
	token: 'muted';
	shape: Shape;
}

/** The shapes of a network as lines of a legend; none when all are discs. */
export function shaping(network: Network, by: ShapeBy): ShapeEntry[] {
	if (by.by === 'mode') {
		const modes = modesOf(network);
		if (modes.length < 2) return [];
		return modes.map((mode, index) => ({
			meaning: { kind: 'mode', mode },
			token: 'muted',
			shape: index === 1 ? 'square' : 'disc',
			keys: network.filterNodes((_, node) => node.mode === mode),
		}));
	}
	const lines = byAttribute(network, by.name, { most: CATEGORY_SHAPES.length });
	return lines.map(({ meaning, keys }, index) => ({
		meaning,
		token: 'muted',
		keys,
		shape: shapeOf(meaning, index),
	}));
}

function shapeOf(meaning: Meaning, index: number): Shape {
	switch (meaning.kind) {
		case 'unknown':
			return 'dash';
		case 'outside':
			return 'hexagon';
		case 'category':
			return CATEGORY_SHAPES[index] ?? 'star';
		default:
			return 'star';
	}
}
