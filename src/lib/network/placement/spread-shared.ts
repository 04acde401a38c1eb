const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
/** Distance between neighbours of a sunflower whose nth seed is at √n from its centre. */
const NEAREST = 1.6;

/**
 * Points at one and the same place become a sunflower around it, about `apart` from each other;
 * the first stays. Places are changed.
 */
export function spreadShared(x: Float64Array, y: Float64Array, apart: number): void {
	const met = new Map<string, number>();
	const unit = apart / NEAREST;
	for (let i = 0; i < x.length; i += 1) {
		const key = `${x[i]!} ${y[i]!}`;
		const before = met.get(key) ?? 0;
		met.set(key, before + 1);
		x[i]! += unit * Math.sqrt(before) * Math.cos(before * GOLDEN_ANGLE);
		y[i]! += unit * Math.sqrt(before) * Math.sin(before * GOLDEN_ANGLE);
	}
}
