import type { FlatNetwork } from '../flat-network.ts';
import { reportEvery } from '../../workers/run-in-worker.ts';
import { layoutSteps } from './layout-network.ts';

export interface LayoutRequest {
	flat: FlatNetwork;
	room: Float64Array;
	seed: number;
	/** Milliseconds after which it makes do with what it has. */
	patience: number;
}

self.onmessage = ({ data }: MessageEvent<LayoutRequest>) => {
	const { flat, room, seed, patience } = data;
	const report = reportEvery(100, (progress) => self.postMessage({ progress }));
	const deadline = performance.now() + patience;
	const steps = layoutSteps(flat, room, seed);
	let step = steps.next(false);
	while (!step.done) {
		report(step.value);
		step = steps.next(performance.now() > deadline);
	}
	self.postMessage({ result: step.value });
};
