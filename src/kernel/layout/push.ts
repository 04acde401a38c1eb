import { count, fx, fy } from './bodies';
import { order } from './order';
import { Cell, cellAt, cells, sortedMass, sortedX, sortedY } from './tree';

/** Squared distance under which two bodies hardly push each other: they are at one place. */
const NEAREST: f32 = 1e-9;

/**
 * The push of all bodies on each one, mass · mass ÷ distance, set as its force: four neighbours
 * at a time go through the tree together.
 */
export function push(): void {
	const tiny = f32x4.splat(NEAREST);
	for (let place: u32 = 0; place < count; place += 4) {
		const at = (<usize>place) << 2;
		const bodyX = v128.load(sortedX + at);
		const bodyY = v128.load(sortedY + at);
		let pushX = f32x4.splat(0);
		let pushY = f32x4.splat(0);
		let index: u32 = 0;
		while (index < cells) {
			const cell = cellAt(index);
			const dx = f32x4.sub(bodyX, v128.load32_splat(changetype<usize>(cell), offsetof<Cell>('x')));
			const dy = f32x4.sub(bodyY, v128.load32_splat(changetype<usize>(cell), offsetof<Cell>('y')));
			const squared = f32x4.add(f32x4.mul(dx, dx), f32x4.mul(dy, dy));
			const limit = v128.load32_splat(changetype<usize>(cell), offsetof<Cell>('limit'));
			if (i32x4.all_true(f32x4.gt(squared, limit))) {
				const whole = v128.load32_splat(changetype<usize>(cell), offsetof<Cell>('mass'));
				const force = f32x4.div(whole, f32x4.add(squared, tiny));
				pushX = f32x4.add(pushX, f32x4.mul(dx, force));
				pushY = f32x4.add(pushY, f32x4.mul(dy, force));
				index = cell.skip;
			} else if (cell.size > 0) {
				const end = (<usize>(cell.first + cell.size)) << 2;
				for (let other = (<usize>cell.first) << 2; other < end; other += 4) {
					const ox = f32x4.sub(bodyX, v128.load32_splat(sortedX + other));
					const oy = f32x4.sub(bodyY, v128.load32_splat(sortedY + other));
					const near = f32x4.add(f32x4.mul(ox, ox), f32x4.mul(oy, oy));
					const force = f32x4.div(v128.load32_splat(sortedMass + other), f32x4.add(near, tiny));
					pushX = f32x4.add(pushX, f32x4.mul(ox, force));
					pushY = f32x4.add(pushY, f32x4.mul(oy, force));
				}
				index = cell.skip;
			} else {
				index++;
			}
		}
		const own = v128.load(sortedMass + at);
		give(place, f32x4.mul(own, pushX), f32x4.mul(own, pushY));
	}
}

/** Sets the forces on four bodies that follow each other in the order, or on the last ones. */
function give(place: u32, forceX: v128, forceY: v128): void {
	giveOne(place, f32x4.extract_lane(forceX, 0), f32x4.extract_lane(forceY, 0));
	if (place + 1 >= count) return;
	giveOne(place + 1, f32x4.extract_lane(forceX, 1), f32x4.extract_lane(forceY, 1));
	if (place + 2 >= count) return;
	giveOne(place + 2, f32x4.extract_lane(forceX, 2), f32x4.extract_lane(forceY, 2));
	if (place + 3 >= count) return;
	giveOne(place + 3, f32x4.extract_lane(forceX, 3), f32x4.extract_lane(forceY, 3));
}

function giveOne(place: u32, forceX: f32, forceY: f32): void {
	const body = (<usize>load<u32>(order + ((<usize>place) << 2))) << 2;
	store<f32>(fx + body, forceX);
	store<f32>(fy + body, forceY);
}
