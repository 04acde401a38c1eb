import { reportEvery } from '../workers/run-in-worker.ts';
import { proposeSameActors } from './propose-same-actors.ts';
import type { ToMatch } from './propose-in-worker.ts';

self.onmessage = ({ data }: MessageEvent<ToMatch>) => {
	const onprogress = reportEvery(100, (progress) => self.postMessage({ progress }));
	self.postMessage({ result: proposeSameActors(data.actors, data.decisions, { onprogress }) });
};
