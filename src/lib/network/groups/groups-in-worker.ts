import type { FlatGroups, GroupMethod } from './find-groups.ts';
import type { GroupsOrder } from './groups.worker.ts';
import { flatten } from '../flat-network.ts';
import { toGroups, type Groups } from './groups.ts';
import type { Network } from '../network.ts';
import { runInWorker, type WorkerOptions } from '../../workers/run-in-worker.ts';

export interface GroupsOptions extends WorkerOptions {
	seed: number;
	/** Leiden when absent. */
	method?: GroupMethod;
}

/** Finds groups without stopping the page. Same network and same seed: same groups. */
export async function groupsInWorker(
	network: Network,
	{ seed, method, ...options }: GroupsOptions,
): Promise<Groups> {
	const { keys, flat } = flatten(network);
	const groups = await runInWorker<FlatGroups>(
		() => new Worker(new URL('./groups.worker.ts', import.meta.url), { type: 'module' }),
		{ flat, seed, method } satisfies GroupsOrder,
		options,
	);
	return toGroups(keys, groups, seed);
}
