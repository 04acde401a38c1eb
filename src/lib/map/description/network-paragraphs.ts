import type { BestConnected, NetworkFacts } from '../../network/describe/network-facts.ts';
import type { Messages, Wording } from '../../text/messages.ts';

export interface Told {
	/** What a tie means, in words. */
	tieMeaning?: string;
	/** What is not on the map, one line each. */
	hidden?: readonly string[];
}

/** Kinds and passages named one by one. */
const MOST_KINDS = 5;
const MOST_CUTS = 3;

/** A network in short paragraphs: only what was counted or measured. */
export function networkParagraphs(facts: NetworkFacts, told: Told, { t }: Wording): string[] {
	return [
		made(facts, told, t),
		connected(facts, t),
		facts.tieCount > 0 ? facts.best.map((best) => bestWords(best, facts, t)) : [],
		facts.tieCount > 0 ? grouped(facts, t) : [],
		facts.tieCount > 0 ? passages(facts, t) : [],
		noted(told.hidden ?? [], t),
	]
		.map((sentences) => sentences.filter((sentence) => sentence !== '').join(' '))
		.filter((paragraph) => paragraph !== '');
}

function made(facts: NetworkFacts, { tieMeaning }: Told, { networkDescription: t, map }: Messages) {
	const { nodeCounts, tieCount, directed } = facts;
	const nodes = nodeCounts.map(({ mode, count }) => map.nodes(mode, count));
	const total = totalOf(facts);
	if (total === 0) return [t.empty];
	if (total === 1) return [t.alone(nodes.join('')), kindsSentence(facts, t)];
	return [
		t.counts(nodes, map.ties(tieCount)),
		kindsSentence(facts, t),
		tieMeaning !== undefined && tieCount > 0 ? t.tie(tieMeaning) : '',
		directed ? t.directed : '',
	];
}

const totalOf = ({ nodeCounts }: NetworkFacts) =>
	nodeCounts.reduce((sum, { count }) => sum + count, 0);

function kindsSentence(
	{ kinds, withoutKind }: NetworkFacts,
	t: Messages['networkDescription'],
): string {
	if (kinds.length === 0) return '';
	const others = kinds.slice(MOST_KINDS);
	const count = others.reduce((sum, other) => sum + other.count, 0);
	return t.kinds(kinds.slice(0, MOST_KINDS), { kinds: others.length, count }, withoutKind);
}

function connected(facts: NetworkFacts, { networkDescription: t }: Messages): string[] {
	const { components, isolateCount, tieCount } = facts;
	const total = totalOf(facts);
	if (total < 2) return [];
	if (tieCount === 0) return [t.noTie];
	if (components.length > 1) {
		return [
			t.parts(components.length, components[0] ?? 0, total),
			isolateCount > 0 ? t.isolates(isolateCount) : '',
		];
	}
	return [isolateCount > 0 ? t.wholeBut(isolateCount) : t.whole];
}

function bestWords(
	{ mode, nodes, equal, allEqual }: BestConnected,
	{ best }: NetworkFacts,
	{ networkDescription: t, map }: Messages,
): string {
	const [first] = nodes;
	if (!first) return '';
	const name = best.length > 1 ? map.modeName(mode) : undefined;
	return allEqual && equal > 0
		? t.allEqual(map.ties(first.degree), name)
		: t.best(nodes, equal, name);
}

function grouped({ groups }: NetworkFacts, { networkDescription: t }: Messages): string[] {
	if (groups === undefined) return [];
	if (groups === null) return [t.noGroup];
	const { count, densest } = groups;
	return [
		t.groups(count),
		densest ? t.densest(densest.group, densest.size, densest.density, densest.names) : '',
	];
}

function passages({ cuts }: NetworkFacts, { networkDescription: t }: Messages): string[] {
	if (cuts === undefined) return [];
	if (cuts.length === 0) return [t.noBridge];
	return [t.bridges(cuts.length), t.without(cuts.slice(0, MOST_CUTS))];
}

/** Lines of a legend as sentences. */
function noted(lines: readonly string[], { networkDescription: t }: Messages): string[] {
	if (lines.length === 0) return [];
	return [t.noted, ...lines.map((line) => (/[.!?…]$/.test(line) ? line : `${line}.`))];
}
