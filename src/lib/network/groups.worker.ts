import { randomLcg } from 'd3';
import type { FlatNetwork } from './flat-network.ts';
import { findGroups } from './find-groups.ts';
import { reportEvery } from '../workers/run-in-worker.ts';

self.onmessage = ({ data }: MessageEvent<{ flat: FlatNetwork; seed: number }>) => {
	const report = reportEvery(100, (progress) => self.postMessage({ progress }));
	self.postMessage({ result: findGroups(data.flat, randomLcg(data.seed), report) });
};
