import { four } from './memory';

/** The bodies in the order in which they were given; all arrays hold f32, or u32. */
export let count: u32 = 0;
export let x: usize = 0;
export let y: usize = 0;
export let mass: usize = 0;
/** Force on each body, and how much more its ties pull it back when it moves by one. */
export let fx: usize = 0;
export let fy: usize = 0;
export let stiff: usize = 0;
/** 1 for those that stay where they are. */
export let pinned: usize = 0;

/** The ends of each tie, and how strongly it pulls. */
export let ties: u32 = 0;
export let sources: usize = 0;
export let targets: usize = 0;
export let weights: usize = 0;

export function placeBodies(bodyCount: u32, tieCount: u32): void {
	count = bodyCount;
	ties = tieCount;
	x = four(count);
	y = four(count);
	mass = four(count);
	fx = four(count);
	fy = four(count);
	stiff = four(count);
	pinned = four(count);
	sources = four(ties);
	targets = four(ties);
	weights = four(ties);
}
