import {
	count,
	fx,
	fy,
	mass,
	pinned,
	placeBodies,
	stiff,
	ties,
	weights,
	sources,
	targets,
	x,
	y,
} from './bodies';
import { release } from './memory';
import { placeOrder, sortBodies } from './order';
import { pull } from './pull';
import { push } from './push';
import { divideBodies, placeTree, weigh } from './tree';

/** Steps after which the bodies are sorted into quadrants again. */
const SORTED_FOR: u32 = 6;

let isLog: bool = false;
let gravity: f32 = 0;
let theta: f32 = 1;
let age: u32 = 0;

/** Makes room for bodies and ties; those of before are gone. */
export function begin(bodyCount: u32, tieCount: u32): void {
	release();
	placeBodies(bodyCount, tieCount);
	placeOrder();
	placeTree();
	age = 0;
	const end = (<usize>tieCount) << 2;
	for (let lane: usize = 0; lane < 16; lane += 4) {
		store<u32>(sources + end + lane, 0);
		store<u32>(targets + end + lane, 0);
		store<f32>(weights + end + lane, 0);
	}
}

export function configure(isLogarithmic: bool, towardsCentre: f32, coarseness: f32): void {
	isLog = isLogarithmic;
	gravity = towardsCentre;
	theta = coarseness;
}

/** The force on each body where it is now. */
export function sum(): void {
	if (age % SORTED_FOR == 0) {
		sortBodies();
		divideBodies();
	}
	age++;
	weigh(theta);
	push();
	for (let at: usize = 0; at < (<usize>count) << 2; at += 4) {
		const back = gravity * load<f32>(mass + at);
		store<f32>(fx + at, load<f32>(fx + at) - back * load<f32>(x + at));
		store<f32>(fy + at, load<f32>(fy + at) - back * load<f32>(y + at));
		store<f32>(stiff + at, back);
	}
	pull(isLog);
}

/** Moves every free body along its force; returns the sum of squared forces on these. */
export function advance(step: f32): f64 {
	sum();
	let energy: f64 = 0;
	for (let at: usize = 0; at < (<usize>count) << 2; at += 4) {
		const forceX = load<f32>(fx + at);
		const forceY = load<f32>(fy + at);
		const squared = forceX * forceX + forceY * forceY;
		if (squared == 0 || load<u32>(pinned + at) != 0) continue;
		energy += squared;
		const move = min<f32>(step / sqrt<f32>(squared), 0.5 / load<f32>(stiff + at));
		store<f32>(x + at, load<f32>(x + at) + move * forceX);
		store<f32>(y + at, load<f32>(y + at) + move * forceY);
	}
	return energy;
}

export function xAt(): usize {
	return x;
}
export function yAt(): usize {
	return y;
}
export function massAt(): usize {
	return mass;
}
export function pinnedAt(): usize {
	return pinned;
}
export function sourcesAt(): usize {
	return sources;
}
export function targetsAt(): usize {
	return targets;
}
export function weightsAt(): usize {
	return weights;
}
export function forceXAt(): usize {
	return fx;
}
export function forceYAt(): usize {
	return fy;
}
