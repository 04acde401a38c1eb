import type { DescribedNode } from './described-network.ts';

/**
 * Labels for formats that know nodes by them, in the order of the nodes: one that several nodes
 * bear is followed by the identifier, one that is blank is the identifier.
 */
export function distinctLabels(
	nodes: readonly DescribedNode[],
	clean: (label: string) => string = (label) => label,
): string[] {
	const identity = (label: string) => label.normalize('NFC').toLowerCase();
	const counts = new Map<string, number>();
	const labels = nodes.map(({ label, id }) => clean(label).trim() || clean(id));
	for (const label of labels) {
		counts.set(identity(label), (counts.get(identity(label)) ?? 0) + 1);
	}
	const taken = new Set<string>();
	return labels.map((label, index) => {
		const isShared = (counts.get(identity(label)) ?? 0) > 1;
		let name = isShared ? `${label} (${clean(nodes[index]!.id)})` : label;
		while (taken.has(identity(name))) name += '_';
		taken.add(identity(name));
		return name;
	});
}
