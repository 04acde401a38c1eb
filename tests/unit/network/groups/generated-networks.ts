import type { FlatNetwork } from '../../../../src/lib/network/flat-network.ts';

/** Gathers ties, each pair once, none to itself. */
function tiesAmong(count: number) {
	const seen = new Set<number>();
	const sources: number[] = [];
	const targets: number[] = [];
	return {
		size: () => sources.length,
		add(a: number, b: number): boolean {
			const key = Math.min(a, b) * count + Math.max(a, b);
			if (a === b || seen.has(key)) return false;
			seen.add(key);
			sources.push(a);
			targets.push(b);
			return true;
		},
		flat: (): FlatNetwork => ({
			count,
			sources: Uint32Array.from(sources),
			targets: Uint32Array.from(targets),
			weights: new Float64Array(sources.length).fill(1),
		}),
	};
}

/** Groups of one size, node i in group i modulo `groups`; `mixing` of the ties join any two nodes. */
export function plantedPartition(
	{ count, ties, groups, mixing }: { count: number; ties: number; groups: number; mixing: number },
	random: () => number,
): FlatNetwork {
	const network = tiesAmong(count);
	while (network.size() < ties) {
		const a = Math.floor(random() * count);
		const any = Math.floor(random() * count);
		const near = Math.floor((random() * count) / groups) * groups + (a % groups);
		network.add(a, random() < mixing ? any : Math.min(near, count - 1));
	}
	return network.flat();
}

/** A whole number from a power law between two bounds. */
function powerLaw(exponent: number, least: number, most: number, random: () => number): number {
	const power = 1 - exponent;
	const [low, high] = [least ** power, (most + 1) ** power];
	return Math.floor((low + random() * (high - low)) ** (1 / power));
}

function shuffle(numbers: number[], random: () => number): number[] {
	for (let i = numbers.length - 1; i > 0; i -= 1) {
		const j = Math.floor(random() * (i + 1));
		[numbers[i], numbers[j]] = [numbers[j] ?? 0, numbers[i] ?? 0];
	}
	return numbers;
}

/**
 * After Lancichinetti, Fortunato and Radicchi (2008): degrees and sizes of groups by power laws,
 * a share `mixing` of each node's ties leaving its group. Pairs drawn twice are left out.
 */
export function lfrLike(
	{
		count,
		mixing,
		degree: [least, most],
	}: { count: number; mixing: number; degree: [number, number] },
	random: () => number,
): FlatNetwork {
	const groupOf: number[] = [];
	for (let group = 0; groupOf.length < count; group += 1) {
		const size = powerLaw(1.5, 20, Math.max(40, count / 20), random);
		for (let i = 0; i < size && groupOf.length < count; i += 1) groupOf.push(group);
	}
	const inside = new Map<number, number[]>();
	const outside: number[] = [];
	groupOf.forEach((group, node) => {
		const stubs = inside.get(group) ?? [];
		inside.set(group, stubs);
		for (let left = powerLaw(2.5, least, most, random); left > 0; left -= 1) {
			(random() < mixing ? outside : stubs).push(node);
		}
	});
	const network = tiesAmong(count);
	for (const stubs of [...inside.values(), outside]) {
		shuffle(stubs, random);
		for (let i = 1; i < stubs.length; i += 2) network.add(stubs[i - 1] ?? 0, stubs[i] ?? 0);
	}
	return network.flat();
}

/** Barabási and Albert 1999: each new node ties itself to `each` others, the well tied more often. */
export function barabasiAlbert(count: number, each: number, random: () => number): FlatNetwork {
	const network = tiesAmong(count);
	const ends = Array.from({ length: each }, (_, node) => node);
	for (let node = each; node < count; node += 1) {
		const chosen = new Set<number>();
		while (chosen.size < each) chosen.add(ends[Math.floor(random() * ends.length)] ?? 0);
		for (const other of chosen) {
			network.add(node, other);
			ends.push(node, other);
		}
	}
	return network.flat();
}
