import { randomLcg } from 'd3';
import type { FlatNetwork } from '../flat-network.ts';
import { findGroups, type GroupMethod } from './find-groups.ts';
import { reportEvery } from '../../workers/run-in-worker.ts';

export interface GroupsOrder {
	flat: FlatNetwork;
	seed: number;
	method: GroupMethod | undefined;
}

self.onmessage = ({ data: { flat, seed, method } }: MessageEvent<GroupsOrder>) => {
	const onprogress = reportEvery(100, (progress) => self.postMessage({ progress }));
	self.postMessage({ result: findGroups(flat, randomLcg(seed), { method, onprogress }) });
};
