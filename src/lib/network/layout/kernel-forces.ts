import kernelBase64 from 'maillage:kernel/layout';
import type { Bodies, Forces, ForceSettings, Springs } from './forces.ts';

/** What the compiled kernel (`src/kernel/layout`) offers. Addresses are places in its memory. */
interface LayoutKernel {
	memory: WebAssembly.Memory;
	begin(bodies: number, ties: number): void;
	configure(isLog: number, gravity: number, theta: number): void;
	sum(): void;
	advance(step: number): number;
	xAt(): number;
	yAt(): number;
	massAt(): number;
	pinnedAt(): number;
	sourcesAt(): number;
	targetsAt(): number;
	weightsAt(): number;
	forceXAt(): number;
	forceYAt(): number;
}

let compiled: WebAssembly.Module | undefined;

/**
 * A kernel with a memory of its own, for one layout at a time; undefined where WebAssembly has no
 * SIMD.
 */
export function newLayoutKernel(): LayoutKernel | undefined {
	const bytes = Uint8Array.from(atob(kernelBase64), (character) => character.charCodeAt(0));
	if (!compiled && !WebAssembly.validate(bytes)) return undefined;
	compiled ??= new WebAssembly.Module(bytes);
	return new WebAssembly.Instance(compiled).exports as unknown as LayoutKernel;
}

/** The forces of `PlainForces` in numbers of 32 bits, four at a time, in the memory of a kernel. */
export class KernelForces implements Forces {
	readonly #kernel: LayoutKernel;
	readonly #bodies: number;

	/** @param kernel whose memory these forces take: those that had it before are gone */
	constructor(kernel: LayoutKernel, bodies: Bodies, springs: Springs, settings: ForceSettings) {
		this.#kernel = kernel;
		this.#bodies = bodies.x.length;
		kernel.begin(this.#bodies, springs.sources.length);
		kernel.configure(Number(settings.linLog), settings.gravity, settings.theta);
		this.#floats(kernel.xAt(), this.#bodies).set(bodies.x);
		this.#floats(kernel.yAt(), this.#bodies).set(bodies.y);
		this.#floats(kernel.massAt(), this.#bodies).set(bodies.mass);
		this.#floats(kernel.weightsAt(), springs.weights.length).set(springs.weights);
		this.#wholes(kernel.sourcesAt(), springs.sources.length).set(springs.sources);
		this.#wholes(kernel.targetsAt(), springs.targets.length).set(springs.targets);
		const pinned = this.#wholes(kernel.pinnedAt(), this.#bodies);
		if (bodies.pinned) pinned.set(bodies.pinned);
		else pinned.fill(0);
	}

	advance(step: number): number {
		return this.#kernel.advance(step);
	}

	/** The forces on the bodies where they are. */
	forces(): { fx: Float32Array; fy: Float32Array } {
		this.#kernel.sum();
		return {
			fx: this.#floats(this.#kernel.forceXAt(), this.#bodies).slice(),
			fy: this.#floats(this.#kernel.forceYAt(), this.#bodies).slice(),
		};
	}

	places(): { x: Float64Array; y: Float64Array } {
		return {
			x: Float64Array.from(this.#floats(this.#kernel.xAt(), this.#bodies)),
			y: Float64Array.from(this.#floats(this.#kernel.yAt(), this.#bodies)),
		};
	}

	#floats(place: number, length: number): Float32Array {
		return new Float32Array(this.#kernel.memory.buffer, place >>> 0, length);
	}

	#wholes(place: number, length: number): Uint32Array {
		return new Uint32Array(this.#kernel.memory.buffer, place >>> 0, length);
	}
}
