import { RepulsionTree, type Bodies } from './repulsion-tree.ts';

export interface Springs {
	sources: Uint32Array;
	targets: Uint32Array;
	/** Strength of each spring, above zero. */
	weights: Float64Array;
}

export interface ForceSettings {
	/** Pull that grows with the logarithm of the distance: groups stand apart more. */
	linLog: boolean;
	gravity: number;
	/** How coarse far bodies may be taken together; 0 is exact. */
	theta: number;
	/** First length of a step, in units of the layout. */
	firstStep: number;
	/** Steps after which it is at rest at the latest. */
	steps: number;
}

/** A step shorter than this part of the first one moves nothing that an eye can see. */
const REST = 0.02;
const COOLING = 0.9;

/**
 * ForceAtlas2's forces (Jacomy et al. 2014): every two nodes push each other by
 * mass · mass ÷ distance, ties pull by their weight, and a light gravity keeps the whole together.
 * Steps change as Hu (2005) does, longer after five gains, shorter after any loss, under a ceiling
 * that comes down: the layout always settles within the steps it is given.
 */
export class ForceLayout {
	#bodies: Bodies;
	#springs: Springs;
	#settings: ForceSettings;
	#tree = new RepulsionTree();
	#fx: Float64Array;
	#fy: Float64Array;
	#step: number;
	#energy = Infinity;
	#gains = 0;
	#ceiling: number;

	/** The positions of `bodies` are moved in place. */
	constructor(bodies: Bodies, springs: Springs, settings: ForceSettings) {
		this.#bodies = bodies;
		this.#springs = springs;
		this.#settings = settings;
		this.#fx = new Float64Array(bodies.x.length);
		this.#fy = new Float64Array(bodies.x.length);
		this.#step = settings.firstStep;
		this.#ceiling = settings.firstStep;
	}

	/** Whether a further step would move nothing visibly. */
	get settled(): boolean {
		return this.#step <= REST * this.#settings.firstStep;
	}

	/** Moves every node once. */
	advance(): void {
		const [fx, fy, { x, y }] = [this.#fx, this.#fy, this.#bodies];
		fx.fill(0);
		fy.fill(0);
		this.#tree.build(this.#bodies);
		this.#tree.push(1, this.#settings.theta, fx, fy);
		this.#pull();
		this.#gravitate();
		let energy = 0;
		for (let i = 0; i < x.length; i += 1) {
			const squared = fx[i]! * fx[i]! + fy[i]! * fy[i]!;
			if (squared === 0) continue;
			energy += squared;
			const move = this.#step / Math.sqrt(squared);
			x[i]! += move * fx[i]!;
			y[i]! += move * fy[i]!;
		}
		this.#cool(energy);
	}

	#pull(): void {
		const [fx, fy, { x, y }] = [this.#fx, this.#fy, this.#bodies];
		const { sources, targets, weights } = this.#springs;
		const { linLog } = this.#settings;
		for (let tie = 0; tie < sources.length; tie += 1) {
			const [a, b] = [sources[tie]!, targets[tie]!];
			const [dx, dy] = [x[b]! - x[a]!, y[b]! - y[a]!];
			let pull = weights[tie]!;
			if (linLog) {
				const distance = Math.sqrt(dx * dx + dy * dy);
				if (distance > 0) pull *= Math.log(1 + distance) / distance;
			}
			fx[a]! += pull * dx;
			fy[a]! += pull * dy;
			fx[b]! -= pull * dx;
			fy[b]! -= pull * dy;
		}
	}

	#gravitate(): void {
		const [fx, fy, { x, y, mass }] = [this.#fx, this.#fy, this.#bodies];
		for (let i = 0; i < x.length; i += 1) {
			const pull = this.#settings.gravity * mass[i]!;
			fx[i]! -= pull * x[i]!;
			fy[i]! -= pull * y[i]!;
		}
	}

	#cool(energy: number): void {
		if (energy < this.#energy) {
			this.#gains += 1;
			if (this.#gains === 5) {
				this.#gains = 0;
				this.#step /= COOLING;
			}
		} else {
			this.#gains = 0;
			this.#step *= COOLING;
		}
		this.#energy = energy;
		this.#ceiling *= REST ** (1 / this.#settings.steps);
		this.#step = Math.min(this.#step, this.#ceiling);
	}
}
