import Graph from 'graphology';
import Sigma from 'sigma';
import { expect, it } from 'vitest';
import '../../../src/lib/ui/tokens.css';
import { frameOf } from '../../../src/lib/map/view/map-frame.ts';
import { styleOf } from '../../../src/lib/map/look/map-style.ts';
import { paintNodes } from '../../../src/lib/map/paint/paint-nodes.ts';
import { readPalette } from '../../../src/lib/map/look/palette.ts';
import { nodeLook } from '../../../src/lib/map/sigma/node-look.ts';
import { SIGMA_SETTINGS } from '../../../src/lib/map/sigma/sigma-settings.ts';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';

/** Seven kinds, from the most frequent, and none: all the shapes that an attribute gives. */
const KINDS = [...'aaaaaabbbbbccccddddeeeffgg', null];

/** A grid of actors of all shapes, with and without border and value. */
function grid(kind: boolean) {
	const { graph } = buildNetwork({
		actors: KINDS.map((one, i) => ({
			...{ id: `${i}`, label: `${i}`, mode: 'actor' },
			attributes: {
				kind: one,
				side: i % 3 === 0 ? null : i % 3 === 1 ? 'left' : 'right',
				amount: i % 4 === 0 ? null : i * 10,
			},
		})),
		ties: [],
	});
	const positions = new Map(
		graph.nodes().map((key, i) => [key, { x: 70 * (i % 7), y: 70 * Math.floor(i / 7) }]),
	);
	const style = styleOf(
		graph,
		{
			colour: { by: 'attribute', name: 'side' },
			size: { by: 'attribute', name: 'amount' },
			border: { by: 'attribute', name: 'side' },
			...(kind && { shape: { by: 'attribute', name: 'kind' } }),
		},
		{ positions },
	);
	return { graph, positions, style };
}

function drawn(width: number, height: number, draw: (context: CanvasRenderingContext2D) => void) {
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [width, height];
	const context = canvas.getContext('2d');
	if (!context) throw new Error('No canvas.');
	context.fillStyle = readPalette(document.body).paper;
	context.fillRect(0, 0, width, height);
	draw(context);
	return context.getImageData(0, 0, width, height).data;
}

it.each([
	['mark', true],
	['markPoint', true],
	['mark', false],
] as const)('%s draws what the canvas draws, shapes %s', (program, kind) => {
	const element = document.createElement('div');
	Object.assign(element.style, { width: '700px', height: '500px' });
	document.body.append(element);
	const { graph, positions, style } = grid(kind);
	const palette = readPalette(element);
	const scene = new Graph();
	for (const [key, place] of positions) scene.addNode(key, place);
	const look = nodeLook(graph, style, palette);
	const sigma = new Sigma(scene, element, {
		...SIGMA_SETTINGS,
		nodeReducer: (key, place) => ({ ...look(key, place), type: program }),
	});
	sigma.refresh();
	const { nodes } = sigma.getCanvases();
	if (!nodes) throw new Error('Sigma draws no nodes.');
	const ratio = nodes.width / 700;
	const [width, height] = [nodes.width, nodes.height];
	const card = drawn(width, height, (context) => context.drawImage(nodes, 0, 0));
	const frame = frameOf(positions, {
		...{ width: 700, height: 500 },
		origin: sigma.graphToViewport({ x: 0, y: 0 }),
		zoom: sigma.getGraphToViewportRatio(),
		scale: sigma.scaleSize(1),
	});
	const painted = drawn(width, height, (context) => {
		context.scale(ratio, ratio);
		paintNodes(context, { network: graph, style, palette, frame }, graph.nodes());
	});
	sigma.kill();
	element.remove();
	const paper = [...painted.slice(0, 3)];
	let [marked, differing] = [0, 0];
	for (let i = 0; i < painted.length; i += 4) {
		const apart = (a: Uint8ClampedArray, b: ArrayLike<number>, at: number) =>
			Math.max(...[0, 1, 2].map((c) => Math.abs((a[i + c] ?? 0) - (b[at + c] ?? 0))));
		if (apart(painted, paper, 0) > 60 || apart(card, paper, 0) > 60) marked += 1;
		if (apart(painted, card, i) > 60) differing += 1;
	}
	expect(marked).toBeGreaterThan(2000);
	// Edges are smoothed a little otherwise.
	expect(differing / marked).toBeLessThan(0.06);
});
