import type { Placement } from '../../model/appearance.ts';
import type { Network } from '../network.ts';
import { runInWorker, type WorkerOptions } from '../../workers/run-in-worker.ts';
import { placeNetwork, toPlaced, type Placed } from './placed.ts';
import type { FlatPlacement } from './placement-task.ts';
import { taskOf } from './task-of.ts';

/** Nodes and ties that are placed without a worker, sooner than one would start. */
const AT_ONCE = 300;

/** Places a network without stopping the page. */
export async function placeInWorker(
	network: Network,
	by: Exclude<Placement, { by: 'force' }>,
	options: WorkerOptions = {},
): Promise<Placed> {
	if (network.order + network.size <= AT_ONCE) return placeNetwork(network, by);
	const flat = await runInWorker<FlatPlacement>(
		() => new Worker(new URL('./placement.worker.ts', import.meta.url), { type: 'module' }),
		taskOf(network, by),
		options,
	);
	return toPlaced(network, by, flat);
}
