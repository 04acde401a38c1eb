import type { FlatNetwork } from '../flat-network.ts';
import { reportEvery } from '../../workers/run-in-worker.ts';
import { layoutSteps } from './layout-network.ts';
import type { Asked } from './places.ts';
import { flatRoom } from './radius.ts';

export interface LayoutMessage {
	flat: FlatNetwork;
	asked: Asked;
	/** Milliseconds after which it makes do with what it has. */
	patience: number;
}

self.onmessage = ({ data }: MessageEvent<LayoutMessage>) => {
	const { flat, asked, patience } = data;
	const report = reportEvery(100, (progress) => self.postMessage({ progress }));
	const deadline = performance.now() + patience;
	const steps = layoutSteps(flat, flatRoom(flat), asked);
	let step = steps.next(false);
	while (!step.done) {
		report(step.value);
		step = steps.next(performance.now() > deadline);
	}
	self.postMessage({ result: step.value });
};
