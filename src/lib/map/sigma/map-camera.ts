import type Sigma from 'sigma';
import type { Extent, Sight } from '../view/map-frame.ts';
import type { ViewCamera } from '../view/view.ts';

const ZOOM = 1.5;
/** Pixels of one press of an arrow key. */
const PAN = 80;
/** Nearer than this to the border, a selected node is brought to the centre, in pixels. */
const BORDER = 40;
/** How much of the whole is seen around an actor that the map opens on. */
const NEARER = 0.6;

const WHOLE = { x: 0.5, y: 0.5, ratio: 1, angle: 0 };

/** Sigma's camera. */
export class MapCamera implements ViewCamera {
	#sigma: Sigma;

	constructor(sigma: Sigma) {
		this.#sigma = sigma;
	}

	zoomIn(): void {
		this.#zoom(1 / ZOOM);
	}

	zoomOut(): void {
		this.#zoom(ZOOM);
	}

	fit(): void {
		this.#move(WHOLE);
	}

	/** Shows the whole network, without motion. */
	reset(): void {
		this.#sigma.getCamera().setState(WHOLE);
	}

	pan(right: number, down: number): void {
		const origin = this.#sigma.viewportToFramedGraph({ x: 0, y: 0 });
		const target = this.#sigma.viewportToFramedGraph({ x: right * PAN, y: down * PAN });
		const { x, y } = this.#sigma.getCamera().getState();
		this.#move({ x: x + target.x - origin.x, y: y + target.y - origin.y });
	}

	reveal(key: string): void {
		const data = this.#sigma.getNodeDisplayData(key);
		if (!data) return;
		const { x, y } = this.#sigma.framedGraphToViewport(data);
		const { width, height } = this.#sigma.getDimensions();
		const seen = x > BORDER && y > BORDER && x < width - BORDER && y < height - BORDER;
		if (!seen) this.#move({ x: data.x, y: data.y });
	}

	centre(key: string): void {
		const data = this.#sigma.getNodeDisplayData(key);
		if (data) this.#sigma.getCamera().setState({ x: data.x, y: data.y, ratio: NEARER });
	}

	extent(): Extent {
		const { width, height } = this.#sigma.getDimensions();
		const { x: left, y: top } = this.#sigma.viewportToGraph({ x: 0, y: 0 });
		const { x: right, y: bottom } = this.#sigma.viewportToGraph({ x: width, y: height });
		return { left, right, bottom, top };
	}

	sight(): Sight {
		const { width, height } = this.#sigma.getDimensions();
		const centre = this.#sigma.viewportToGraph({ x: width / 2, y: height / 2 });
		return { ...centre, zoom: this.#sigma.getGraphToViewportRatio() };
	}

	look({ x, y, zoom }: Sight): void {
		const sigma = this.#sigma;
		const camera = sigma.getCamera();
		const centre = sigma.viewportToFramedGraph(sigma.graphToViewport({ x, y }));
		const ratio = (camera.ratio * sigma.getGraphToViewportRatio()) / zoom;
		camera.setState({ ...centre, ratio: camera.getBoundedRatio(ratio) });
	}

	#zoom(factor: number): void {
		const camera = this.#sigma.getCamera();
		this.#move({ ratio: camera.getBoundedRatio(camera.ratio * factor) });
	}

	#move(state: { x?: number; y?: number; ratio?: number; angle?: number }): void {
		const camera = this.#sigma.getCamera();
		if (matchMedia('(prefers-reduced-motion: reduce)').matches) camera.setState(state);
		else void camera.animate(state, { duration: 200, easing: 'quadraticOut' });
	}
}
