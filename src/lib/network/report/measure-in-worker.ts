import { runInWorker, type WorkerOptions } from '../../workers/run-in-worker.ts';
import type { MeasureTask, ResultOf } from './measure-task.ts';

/** Measures a network without stopping the page; can be followed and cancelled. */
export function measureInWorker<Task extends MeasureTask>(
	task: Task,
	options: WorkerOptions = {},
): Promise<ResultOf<Task>> {
	return runInWorker<ResultOf<Task>>(
		() => new Worker(new URL('./measure.worker.ts', import.meta.url), { type: 'module' }),
		task,
		options,
	);
}
