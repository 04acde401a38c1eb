import type Sigma from 'sigma';
import type { Picture } from '../paint/picture.ts';
import { paintOutlines } from './paint-outlines.ts';

/** A canvas under the ties of sigma, for outlines: made when there are some. */
export class OutlineLayer {
	readonly #sigma: Sigma;
	#context: CanvasRenderingContext2D | null = null;

	constructor(sigma: Sigma) {
		this.#sigma = sigma;
	}

	draw({ outlines, frame, palette }: Picture): void {
		if (outlines) this.#context ??= this.#canvas().getContext('2d');
		const context = this.#context;
		if (!context) return;
		const { canvas } = context;
		const ratio = devicePixelRatio;
		const [width, height] = [Math.round(frame.width * ratio), Math.round(frame.height * ratio)];
		if (canvas.width !== width || canvas.height !== height) {
			[canvas.width, canvas.height] = [width, height];
		}
		context.setTransform(ratio, 0, 0, ratio, 0, 0);
		context.clearRect(0, 0, frame.width, frame.height);
		if (outlines) paintOutlines(context, frame, palette, outlines);
	}

	#canvas(): HTMLCanvasElement {
		return this.#sigma.createCanvas('outlines', {
			beforeLayer: 'edges',
			style: { width: '100%', height: '100%' },
		});
	}
}
