import { buildNetwork } from '../../../../src/lib/network/build-network.ts';
import type { FileOptions } from '../../../../src/lib/network/formats/file-options.ts';
import type { Network } from '../../../../src/lib/network/network.ts';
import type { ActorRow, TieRow } from '../../../../src/lib/network/network-rows.ts';

/** Names that break what is written without care. */
export const AWKWARD = [
	'Association "Les Amis" & <Cie>',
	'=1+1',
	'-2; @x, |y',
	'ligne\nsuivante\r\nfin',
	'Émile 🌍 œ€ ’',
	'barre\\',
	'\u0000son\u0007né\ud800e',
	'&amp; ]]> <![CDATA[ %',
	' bords ',
];

export const rowOf = (label: string, index: number): ActorRow => ({
	id: `n${index}`,
	label,
	mode: 'actor',
	attributes: {
		kind: index % 3 === 0 ? null : label,
		members: index,
		share: index / 3,
		open: index % 2 === 0,
		mixed: index % 2 === 0 ? 'oui' : 3,
		constructor: `c${index}`,
	},
});

/** Each tied to the next one, with weights that are not whole. */
export const chain = (count: number, directed: (index: number) => boolean): TieRow[] =>
	Array.from({ length: count - 1 }, (_, index) => ({
		source: `n${index}`,
		target: `n${index + 1}`,
		weight: (index + 1) / 8,
		kind: index === 0 ? null : AWKWARD[index % AWKWARD.length],
		directed: directed(index),
	}));

export const DIRECTIONS = {
	undirected: () => false,
	directed: () => true,
	mixed: (index: number) => index % 2 === 0,
};

export const networkOf = (labels: readonly string[], directed: (index: number) => boolean) =>
	buildNetwork({ actors: labels.map(rowOf), ties: chain(labels.length, directed) }).graph;

export const optionsFor = (network: Network): FileOptions => ({
	title: 'Partenaires <de> "Brest"',
	relation: 'Ateliers & projets',
	date: '2025-11-21',
	source: 'ateliers.csv',
	positions: new Map(network.nodes().map((key, i) => [key, { x: 10.5 * i, y: -(i ** 2) }])),
	colourOf: () => '#0072b2',
	radiusOf: () => 4.5,
	groupOf: (key) => network.nodes().indexOf(key) % 2,
	measures: { degree: new Map(network.mapNodes((key) => [key, network.degree(key)])) },
});
