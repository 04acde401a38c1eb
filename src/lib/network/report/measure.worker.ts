import { reportEvery } from '../../workers/run-in-worker.ts';
import type { MeasureTask } from './measure-task.ts';
import { runTask } from './run-task.ts';

self.onmessage = ({ data }: MessageEvent<MeasureTask>) => {
	const report = reportEvery(100, (progress) => self.postMessage({ progress }));
	self.postMessage({ result: runTask(data, report) });
};
