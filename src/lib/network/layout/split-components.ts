import type { FlatNetwork } from '../flat-network.ts';

/** Numbers of the nodes of each connected component, the largest first. */
export function splitComponents({ count, sources, targets }: FlatNetwork): Uint32Array[] {
	const leader = Uint32Array.from({ length: count }, (_, node) => node);
	const find = (node: number) => {
		let root = node;
		while (leader[root] !== root) root = leader[root]!;
		for (let i = node; i !== root;) [i, leader[i]] = [leader[i]!, root];
		return root;
	};
	for (let tie = 0; tie < sources.length; tie += 1) {
		const [a, b] = [find(sources[tie]!), find(targets[tie]!)];
		leader[Math.max(a, b)] = Math.min(a, b);
	}
	const members = new Map<number, number[]>();
	for (let node = 0; node < count; node += 1) {
		const root = find(node);
		const known = members.get(root);
		if (known) known.push(node);
		else members.set(root, [node]);
	}
	return [...members.values()]
		.sort((a, b) => b.length - a.length)
		.map((nodes) => Uint32Array.from(nodes));
}

/** The component of each node, and the ties of each component with its nodes renumbered. */
export function tiesWithin(
	flat: FlatNetwork,
	parts: readonly Uint32Array[],
): Pick<FlatNetwork, 'sources' | 'targets' | 'weights'>[] {
	const part = new Uint32Array(flat.count);
	const number = new Uint32Array(flat.count);
	parts.forEach((nodes, index) =>
		nodes.forEach((node, i) => {
			part[node] = index;
			number[node] = i;
		}),
	);
	const ties: number[][] = parts.map(() => []);
	flat.sources.forEach((source, tie) => ties[part[source]!]!.push(tie));
	return ties.map((list) => ({
		sources: Uint32Array.from(list, (tie) => number[flat.sources[tie]!]!),
		targets: Uint32Array.from(list, (tie) => number[flat.targets[tie]!]!),
		weights: Float64Array.from(list, (tie) => flat.weights[tie]!),
	}));
}
