import { fx, fy, sources, stiff, targets, ties, weights, x, y } from './bodies';

/** Natural logarithm of four numbers of 1 or more, to 1 part in ten million. */
function log(values: v128): v128 {
	// values = 2^exponent · fraction, the fraction between √½ and √2.
	const shifted = i32x4.sub(values, i32x4.splat(0x3f3504f3));
	const exponent = i32x4.shr_s(shifted, 23);
	const bits = i32x4.add(v128.and(shifted, i32x4.splat(0x007fffff)), i32x4.splat(0x3f3504f3));
	const f = f32x4.sub(bits, f32x4.splat(1));
	// log(1 + f) = 2 · atanh(s), s = f ÷ (2 + f), as a series in s².
	const s = f32x4.div(f, f32x4.add(f, f32x4.splat(2)));
	const z = f32x4.mul(s, s);
	let series = f32x4.splat(2.0 / 9.0);
	series = f32x4.add(f32x4.mul(series, z), f32x4.splat(2.0 / 7.0));
	series = f32x4.add(f32x4.mul(series, z), f32x4.splat(2.0 / 5.0));
	series = f32x4.add(f32x4.mul(series, z), f32x4.splat(2.0 / 3.0));
	series = f32x4.add(f32x4.mul(series, z), f32x4.splat(2));
	const power = f32x4.convert_i32x4_s(exponent);
	return f32x4.add(f32x4.mul(power, f32x4.splat(0.6931471805599453)), f32x4.mul(s, series));
}

/** The number at a body of the four whose numbers stand at `ends`. */
function gather(values: usize, ends: usize): v128 {
	let four = v128.load32_zero(values + ((<usize>load<u32>(ends)) << 2));
	four = v128.load_lane<f32>(values + ((<usize>load<u32>(ends, 4)) << 2), four, 1);
	four = v128.load_lane<f32>(values + ((<usize>load<u32>(ends, 8)) << 2), four, 2);
	return v128.load_lane<f32>(values + ((<usize>load<u32>(ends, 12)) << 2), four, 3);
}

function add(values: usize, body: usize, value: f32): void {
	store<f32>(values + body, load<f32>(values + body) + value);
}

function pullOne(at: usize, forceX: f32, forceY: f32, pull: f32): void {
	const source = (<usize>load<u32>(sources + at)) << 2;
	const target = (<usize>load<u32>(targets + at)) << 2;
	add(fx, source, forceX);
	add(fy, source, forceY);
	add(stiff, source, pull);
	add(fx, target, -forceX);
	add(fy, target, -forceY);
	add(stiff, target, pull);
}

/**
 * Adds the pull of ties to the forces: weight · distance, or weight · log(1 + distance). Ties
 * beyond the last, to make four, are of no weight and join body 0 to itself.
 */
export function pull(isLog: bool): void {
	const one = f32x4.splat(1);
	for (let at: usize = 0; at < (<usize>ties) << 2; at += 16) {
		const dx = f32x4.sub(gather(x, targets + at), gather(x, sources + at));
		const dy = f32x4.sub(gather(y, targets + at), gather(y, sources + at));
		let pull = v128.load(weights + at);
		if (isLog) {
			const squared = f32x4.add(f32x4.mul(dx, dx), f32x4.mul(dy, dy));
			// At no distance, log(1 + d) ÷ d is taken at a small one: there is nothing to pull.
			const distance = f32x4.max(f32x4.sqrt(squared), f32x4.splat(1e-3));
			pull = f32x4.mul(pull, f32x4.div(log(f32x4.add(one, distance)), distance));
		}
		const forceX = f32x4.mul(dx, pull);
		const forceY = f32x4.mul(dy, pull);
		pullOne(
			at,
			f32x4.extract_lane(forceX, 0),
			f32x4.extract_lane(forceY, 0),
			f32x4.extract_lane(pull, 0),
		);
		pullOne(
			at + 4,
			f32x4.extract_lane(forceX, 1),
			f32x4.extract_lane(forceY, 1),
			f32x4.extract_lane(pull, 1),
		);
		pullOne(
			at + 8,
			f32x4.extract_lane(forceX, 2),
			f32x4.extract_lane(forceY, 2),
			f32x4.extract_lane(pull, 2),
		);
		pullOne(
			at + 12,
			f32x4.extract_lane(forceX, 3),
			f32x4.extract_lane(forceY, 3),
			f32x4.extract_lane(pull, 3),
		);
	}
}
