import type Sigma from 'sigma';
import {
	coloursOf,
	endsOf,
	MANY_TIES,
	opacityApart,
	strongestFirst,
	thinning,
	TIES_FOLLOW,
	TOGETHER,
} from '../view/many-ties.ts';
import type { Stage } from '../view/stage.ts';
import type { Thinned } from '../view/view.ts';
import { InPieces } from './in-pieces.ts';
import { TieLayer, type TieFrame } from './tie-layer.ts';

/** The ties of a stage when they are many: a layer under sigma's nodes, made when first needed. */
export class ManyTies {
	#sigma: Sigma;
	#stage: Stage;
	#layer: TieLayer | undefined;
	/** Keys of the ties in that layer, the strongest first. */
	#keys: readonly string[] = [];
	#ranks: Map<string, number> | undefined;
	readonly #pieces = new InPieces();
	#roomAt: (zoom: number) => number = () => 0;

	constructor(sigma: Sigma, stage: Stage) {
		this.#sigma = sigma;
		this.#stage = stage;
	}

	place(): void {
		const { network } = this.#stage.shown;
		const isMany = network.size > MANY_TIES;
		if (isMany) this.#layer ??= new TieLayer(this.#canvas());
		// Sigma's own layer of ties is empty then.
		const { edges } = this.#sigma.getCanvases();
		if (edges) edges.style.display = isMany ? 'none' : '';
		this.#keys = isMany ? strongestFirst(network) : [];
		this.#ranks = undefined;
		const ends = endsOf(network, this.#keys, this.#stage.positions);
		this.#roomAt = thinning(ends);
		this.#layer?.place(ends);
	}

	colour(): void {
		const { network, style } = this.#stage.shown;
		this.#layer?.colour(coloursOf(network, this.#keys, style, this.#stage.palette));
	}

	/** Follows a node that moves. */
	follow(node: string): void {
		if (this.#keys.length === 0) return;
		const { network } = this.#stage.shown;
		this.#ranks ??= new Map(this.#keys.map((key, rank) => [key, rank]));
		for (const tie of network.edges(node)) {
			const rank = this.#ranks.get(tie);
			if (rank === undefined) continue;
			this.#layer?.move(rank, endsOf(network, [tie], this.#stage.positions));
		}
	}

	/**
	 * Draws those there is room for, some at each frame of the screen. While the map moves, what is
	 * drawn is moved; far from it, the strongest are drawn anew.
	 */
	draw(frame: TieFrame, isResting: boolean): Thinned | undefined {
		const of = this.#keys.length;
		const atRest = Math.min(of, this.#roomAt(frame.zoom));
		const layer = this.#layer;
		this.#pieces.stop();
		if (layer && (isResting || !layer.shift(frame))) {
			layer.begin(frame, isResting ? atRest : Math.min(atRest, TIES_FOLLOW), opacityApart(atRest));
			this.#pieces.draw((most) => layer.advance(most));
		}
		return atRest < of ? { drawn: atRest, of } : undefined;
	}

	kill(): void {
		this.#pieces.stop();
		this.#layer?.kill();
	}

	#canvas(): HTMLCanvasElement {
		return this.#sigma.createCanvas('ties', {
			beforeLayer: 'nodes',
			style: { width: '100%', height: '100%', opacity: `${TOGETHER}`, willChange: 'transform' },
		});
	}
}
