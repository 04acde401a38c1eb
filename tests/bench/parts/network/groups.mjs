import { spread, whole } from '../../tools/markdown.mjs';
import { median, range } from '../../tools/statistics.mjs';
import { groupContenders } from './group-contenders.mjs';
import { mixedNetworks, plantedNetworks } from './networks.mjs';

/** Modularity that Maillage may be under the best of the others. */
const TOLERANCE = 0.005;

/** Time and modularity of everything that finds groups, on each network. */
export function measureGroups(subjects, { runs, most }) {
	const results = [];
	const errors = [];
	for (const network of [...plantedNetworks(subjects, most), ...mixedNetworks(subjects, most)]) {
		const here = groupContenders(subjects).map(({ title, group, isWhole = false }) => {
			const milliseconds = [];
			const modularities = [];
			for (let run = 0; run < (isWhole ? 1 : runs); run += 1) {
				const began = performance.now();
				const of = group(network, run / 100);
				milliseconds.push(performance.now() - began);
				modularities.push(subjects.modularity(network.weighted, of));
			}
			return { title, isWhole, milliseconds, modularities };
		});
		const ours = Math.max(...here.filter((one) => one.isWhole).flatMap((one) => one.modularities));
		const best = Math.max(...here.flatMap(({ modularities }) => modularities));
		const where = `${network.name}, ${whole(network.flat.count)} / ${whole(network.ties)}`;
		if (ours < best - TOLERANCE) errors.push(`${where}: Q ${ours}, others have ${best}`);
		results.push(...here.map((one) => ({ network: where, ...one })));
	}
	const rows = results.map(({ network, title, milliseconds, modularities }) => [
		network,
		title,
		spread(median(milliseconds), range(milliseconds)),
		Math.max(...modularities).toFixed(4),
		median(modularities).toFixed(4),
	]);
	const titles = ['actors / ties', 'by', 'ms, median (range)', 'best Q', 'median Q'];
	return { titles, rows, results, errors };
}
