import type { Bodies, Forces, ForceSettings, Springs } from './forces.ts';
import { RepulsionTree } from './repulsion-tree.ts';

/**
 * ForceAtlas2's forces (Jacomy et al. 2014): every two nodes push each other by
 * mass · mass ÷ distance, ties pull by their weight, and a light gravity keeps the whole together.
 * In plain TypeScript: the reference that the kernel is held to, and what runs where there is none.
 */
export class PlainForces implements Forces {
	readonly #bodies: Bodies;
	readonly #springs: Springs;
	readonly #settings: ForceSettings;
	readonly #tree = new RepulsionTree();
	readonly #fx: Float64Array;
	readonly #fy: Float64Array;
	/** How much more its ties and gravity pull a node back when it moves by one. */
	readonly #stiff: Float64Array;

	/** The positions of `bodies` are moved in place. */
	constructor(bodies: Bodies, springs: Springs, settings: ForceSettings) {
		this.#bodies = bodies;
		this.#springs = springs;
		this.#settings = settings;
		this.#fx = new Float64Array(bodies.x.length);
		this.#fy = new Float64Array(bodies.x.length);
		this.#stiff = new Float64Array(bodies.x.length);
	}

	places(): { x: Float64Array; y: Float64Array } {
		return { x: this.#bodies.x, y: this.#bodies.y };
	}

	/** The forces on the bodies where they are. */
	forces(): { fx: Float64Array; fy: Float64Array } {
		const [fx, fy] = [this.#fx.fill(0), this.#fy.fill(0)];
		this.#tree.build(this.#bodies);
		this.#tree.push(1, this.#settings.theta, fx, fy);
		this.#gravitate();
		this.#pull();
		return { fx, fy };
	}

	advance(step: number): number {
		const { fx, fy } = this.forces();
		const { x, y, pinned } = this.#bodies;
		let energy = 0;
		for (let i = 0; i < x.length; i += 1) {
			const squared = fx[i]! * fx[i]! + fy[i]! * fy[i]!;
			if (squared === 0 || pinned?.[i]) continue;
			energy += squared;
			const move = Math.min(step / Math.sqrt(squared), 0.5 / this.#stiff[i]!);
			x[i]! += move * fx[i]!;
			y[i]! += move * fy[i]!;
		}
		return energy;
	}

	#gravitate(): void {
		const [fx, fy, stiff] = [this.#fx, this.#fy, this.#stiff];
		const { x, y, mass } = this.#bodies;
		for (let i = 0; i < x.length; i += 1) {
			const pull = this.#settings.gravity * mass[i]!;
			fx[i]! -= pull * x[i]!;
			fy[i]! -= pull * y[i]!;
			stiff[i] = pull;
		}
	}

	#pull(): void {
		const [fx, fy, stiff] = [this.#fx, this.#fy, this.#stiff];
		const { x, y } = this.#bodies;
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
			stiff[a]! += pull;
			stiff[b]! += pull;
		}
	}
}
