import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toGexf } from '../../../../src/lib/network/formats/gexf.ts';
import { toGraphml } from '../../../../src/lib/network/formats/graphml.ts';
import { toGraphologyJson } from '../../../../src/lib/network/formats/graphology-json.ts';
import { toPajek } from '../../../../src/lib/network/formats/pajek.ts';
import type { Network } from '../../../../src/lib/network/network.ts';
import { tablesOf, type Row } from '../../import/open/graph-files-tables.ts';
import { AWKWARD, DIRECTIONS, networkOf, optionsFor } from './awkward-network.ts';

/** What XML 1.0 allows (section 2.2 of its specification), and no half of a pair. */
const inXml = (text: string) =>
	Array.from(text)
		.filter((one) => {
			const code = one.codePointAt(0) ?? 0;
			if (code < 0x20) return '\t\n\r'.includes(one);
			return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
		})
		.join('');

/** UTF-8 has no half of a pair; a table has no null character. */
const inJson = (text: string) => Buffer.from(text).toString().replaceAll('\0', '\ufffd');

const FORMATS = [
	['GEXF', toGexf, inXml],
	['GraphML', toGraphml, inXml],
	['JSON', toGraphologyJson, inJson],
] as const;

const present = (cells: Record<string, string | undefined>): Row =>
	Object.fromEntries(Object.entries(cells).flatMap(([name, cell]) => (cell ? [[name, cell]] : [])));

/** The rows that the network gives, written from its own data. */
function expectedNodes(
	network: Network,
	labels: readonly string[],
	keep: (text: string) => string,
) {
	const { positions } = optionsFor(network);
	return labels.map((label, index) => {
		const key = `actor:n${index}`;
		const kept = keep(label);
		return present({
			Id: key,
			Label: kept.trim() === '' ? key : kept,
			mode: 'actor',
			kind: index % 3 === 0 ? undefined : kept,
			members: String(index),
			share: String(index / 3),
			open: String(index % 2 === 0),
			mixed: index % 2 === 0 ? 'oui' : '3',
			constructor: `c${index}`,
			group: String(index % 2),
			degree: String(network.degree(key)),
			x: String(positions?.get(key)?.x),
			y: String(positions?.get(key)?.y),
		});
	});
}

const expectedEdges = (
	labels: readonly string[],
	directed: (index: number) => boolean,
	keep: (text: string) => string,
) =>
	labels.slice(1).map((_, index) =>
		present({
			Source: `actor:n${index}`,
			Target: `actor:n${index + 1}`,
			Type: directed(index) ? 'Directed' : 'Undirected',
			Id: `tie:${index + 1}`,
			Weight: String((index + 1) / 8),
			kind: index === 0 ? undefined : keep(AWKWARD[index % AWKWARD.length] ?? ''),
		}),
	);

const withoutLook = ({ r: _r, g: _g, b: _b, color: _c, size: _s, ...row }: Row) => row;

describe.each(FORMATS)('%s written then opened', (_, write, keep) => {
	test.each(Object.entries(DIRECTIONS))('gives the same network: %s', async (_name, directed) => {
		const network = networkOf(AWKWARD, directed);
		const { nodes, edges } = await tablesOf(write(network, optionsFor(network)));
		expect(nodes.map(withoutLook)).toEqual(expectedNodes(network, AWKWARD, keep));
		expect(edges).toEqual(expectedEdges(AWKWARD, directed, keep));
		expect(nodes[0]?.size).toBe('4.5');
	});

	test('gives the same network, whatever the texts', async () => {
		const pieces = [
			...'aé🌍"\'<>&\n\r\t;,=+@|%\\ \0\u0007\ud800\ufffe0',
			'&amp;',
			']]>',
			'<![CDATA[',
		];
		const text = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((all) => all.join(''));
		const labels = fc.array(text, { minLength: 2, maxLength: 6 });
		await fc.assert(
			fc.asyncProperty(labels, async (some) => {
				const network = networkOf(some, DIRECTIONS.mixed);
				const { nodes, edges } = await tablesOf(write(network, optionsFor(network)));
				expect(nodes.map(withoutLook)).toEqual(expectedNodes(network, some, keep));
				expect(edges).toHaveLength(some.length - 1);
			}),
			{ numRuns: 150, seed: 7 },
		);
	});
});

describe('Pajek written then opened', () => {
	/** One line, without the marks that the format cannot write, nor blanks at the ends. */
	const inLine = (text: string) =>
		inXml(text)
			.replace(/[\r\n\t]+/g, ' ')
			.replaceAll('"', "'")
			.trim();

	test.each(Object.entries(DIRECTIONS))(
		'gives labels, ties and weights: %s',
		async (_, directed) => {
			const network = networkOf(AWKWARD, directed);
			const { nodes, edges } = await tablesOf(toPajek(network, optionsFor(network)));
			expect(nodes.map(({ Label = '' }) => Label.trim())).toEqual(AWKWARD.map(inLine));
			const ends = expectedEdges(AWKWARD, directed, inXml).map(
				({ Source = '', Target = '', ...tie }) => ({
					Source: String(Number(Source.slice(7)) + 1),
					Target: String(Number(Target.slice(7)) + 1),
					Type: tie.Type,
					Weight: tie.Weight,
				}),
			);
			const bySource = (one: Row, other: Row) => Number(one.Source) - Number(other.Source);
			expect(edges.sort(bySource)).toEqual(ends);
		},
	);

	test('keeps the proportions of places, in a square, from the top', async () => {
		const network = networkOf(AWKWARD, DIRECTIONS.directed);
		const { nodes } = await tablesOf(toPajek(network, optionsFor(network)));
		const places = nodes.map(({ x, y }) => [Number(x), Number(y)] as const);
		// 84 wide (8 × 10.5) and 64 high (8²), with a margin of 5 % all around.
		expect(places[0]).toEqual([0.05, 0.05]);
		expect(places[8]?.[0]).toBeCloseTo(0.95, 5);
		expect(places[8]?.[1]).toBeCloseTo(0.05 + (0.9 * 64) / 84, 5);
	});
});
