import type { Bodies } from './forces.ts';
import type { Physics } from './physics.ts';
import type { Places } from './places.ts';

/** Newton's method doubles the right digits at each turn: from any start, this is plenty. */
const TURNS = 12;

/**
 * How many times larger a picture is to be drawn for the push of its nodes and the pull of its
 * ties to balance as a whole (their virials are equal), so that forces neither blow it up nor
 * shrink it. Pinned nodes, which may have been taken anywhere, are left out, unless nothing else
 * has a size; 1 when nothing has.
 *
 * @param bodies around their centre
 */
export function naturalScale({ x, y, pinned }: Bodies, physics: Physics): number {
	const isFree = (node: number) => pinned?.[node] !== 1;
	return balance({ x, y }, physics, isFree) || balance({ x, y }, physics, () => true) || 1;
}

/** The scale for the nodes that count; 0 when they have no size. */
function balance(
	{ x, y }: Places,
	{ mass, springs, settings }: Physics,
	counts: (node: number) => boolean,
): number {
	const { sources, targets, weights } = springs;
	let [whole, squares, turn] = [0, 0, 0];
	for (let i = 0; i < x.length; i += 1) {
		if (!counts(i)) continue;
		whole += mass[i]!;
		squares += mass[i]! ** 2;
		turn += settings.gravity * mass[i]! * (x[i]! ** 2 + y[i]! ** 2);
	}
	const push = (whole * whole - squares) / 2;
	const lengths = new Float64Array(sources.length);
	let pull = turn;
	for (let tie = 0; tie < lengths.length; tie += 1) {
		const [a, b] = [sources[tie]!, targets[tie]!];
		if (!counts(a) || !counts(b)) continue;
		lengths[tie] = Math.sqrt((x[a]! - x[b]!) ** 2 + (y[a]! - y[b]!) ** 2);
		pull += weights[tie]! * lengths[tie]! ** 2;
	}
	if (!(push > 0 && pull > 0)) return 0;
	let scale = Math.sqrt(push / pull);
	for (let round = 0; settings.linLog && round < TURNS; round += 1) {
		let value = turn * scale * scale - push;
		let slope = 2 * turn * scale;
		for (let tie = 0; tie < lengths.length; tie += 1) {
			const long = scale * lengths[tie]!;
			const log = Math.log1p(long);
			value += weights[tie]! * log * long;
			slope += weights[tie]! * lengths[tie]! * (log + long / (1 + long));
		}
		// The virial grows with the scale and bends upwards: halving keeps the scale above zero.
		scale = Math.max(scale / 2, scale - value / slope);
	}
	return scale;
}
