import type { Links, MeasuredNetwork } from './links.ts';

/** The ties of compressed rows, each once: what `linksOf` takes. */
export function tiesOf({ count, directed, tieCount, out }: Links): MeasuredNetwork {
	const sources = new Uint32Array(tieCount);
	const targets = new Uint32Array(tieCount);
	const weights = new Float64Array(tieCount);
	let tie = 0;
	for (let i = 0; i < count; i += 1) {
		for (let k = out.start[i]!; k < out.start[i + 1]!; k += 1) {
			const other = out.neighbour[k]!;
			if (!directed && other < i) continue;
			sources[tie] = i;
			targets[tie] = other;
			weights[tie] = out.weight[k]!;
			tie += 1;
		}
	}
	return { count, directed, sources, targets, weights };
}
