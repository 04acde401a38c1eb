import { withoutDirection, type Links } from '../links.ts';
import { forEachTriangle, heldTies } from './triangles.ts';
import { lengths } from './weights.ts';

/** 3 × triangles / connected triples, without direction. Null without a triple. */
export function transitivityOf(links: Links): number | null {
	const plain = withoutDirection(links);
	let triangles = 0;
	forEachTriangle(heldTies(plain), () => (triangles += 1));
	const triples = lengths(plain.out).reduce((sum, d) => sum + (d * (d - 1)) / 2, 0);
	return triples > 0 ? (3 * triangles) / triples : null;
}
