import { extent } from 'd3';
import { modesOf, type Network } from '../network.ts';
import { describeNetwork, type DescribedNode, type DescribedTie } from './described-network.ts';
import { distinctLabels } from './distinct-labels.ts';
import type { FileOptions } from './file-options.ts';
import { printable } from './printable.ts';

/** A text on one line. The format has no way to write a quotation mark: it becomes an apostrophe. */
function inLine(text: string): string {
	return printable(text)
		.replace(/[\r\n\t\u2028\u2029]+/g, ' ')
		.replaceAll('"', "'");
}

/** A space keeps a last backslash from escaping the mark that closes. */
function quoted(label = ''): string {
	return `"${label.replace(/\\$/, '\\ ')}"`;
}

/**
 * The network as a Pajek `.net`: labels, coordinates between 0 and 1 from the top left corner, ties
 * and weights; its attributes have no place there. A network of two modes whose ties all go from
 * one to the other is written as two-mode, the first mode first. Labels are distinct, since
 * NetworkX takes them for identifiers.
 */
export function toPajek(network: Network, options: FileOptions): string {
	const { nodes, ties } = describeNetwork(network, options);
	const [first, second] = modesOf(network);
	const modeOf = new Map(nodes.map(({ id, node }) => [id, node.mode]));
	const isTwoMode =
		second !== undefined &&
		new Set(modeOf.values()).size === 2 &&
		ties.every(({ source, target }) => modeOf.get(source) !== modeOf.get(target));
	const isFirst = ({ node }: DescribedNode) => node.mode === first;
	const ordered = isTwoMode
		? [...nodes.filter(isFirst), ...nodes.filter((node) => !isFirst(node))]
		: nodes;
	const numbers = new Map(ordered.map(({ id }, index) => [id, index + 1]));
	const labels = distinctLabels(ordered, inLine);
	const place = placeOf(ordered);
	const sizes = isTwoMode ? [ordered.length, ordered.filter(isFirst).length] : [ordered.length];
	const tieLines = (title: string, some: readonly DescribedTie[]) =>
		some.length === 0
			? []
			: [
					title,
					...some.map(
						({ source, target, weight }) =>
							`${numbers.get(source)} ${numbers.get(target)} ${weight}`,
					),
				];
	return [
		`*Network ${inLine(options.title)}`,
		`*Vertices ${sizes.join(' ')}`,
		...ordered.map((node, index) => `${index + 1} ${quoted(labels[index])}${place(node)}`),
		...tieLines(
			'*Arcs',
			ties.filter(({ directed }) => directed),
		),
		...tieLines(
			'*Edges',
			ties.filter(({ directed }) => !directed),
		),
		'',
	].join('\r\n');
}

/** Coordinates in a square, their proportions kept, after a space. */
function placeOf(nodes: readonly DescribedNode[]): (node: DescribedNode) => string {
	const [left = 0, right = 0] = extent(nodes, ({ position }) => position?.x);
	const [bottom = 0, top = 0] = extent(nodes, ({ position }) => position?.y);
	const side = Math.max(right - left, top - bottom) || 1;
	const share = (distance: number) => (0.05 + (0.9 * distance) / side).toFixed(6);
	return ({ position }) =>
		position ? ` ${share(position.x - left)} ${share(top - position.y)} 0.5` : '';
}
