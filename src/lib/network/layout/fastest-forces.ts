import type { MakeForces } from './forces.ts';
import { KernelForces, newLayoutKernel } from './kernel-forces.ts';
import { PlainForces } from './plain-forces.ts';

export const makePlainForces: MakeForces = (...asked) => new PlainForces(...asked);

/** The fastest way to make forces here: the kernel, else plain TypeScript. */
export function fastestForces(): MakeForces {
	const kernel = newLayoutKernel();
	return kernel ? (...asked) => new KernelForces(kernel, ...asked) : makePlainForces;
}
