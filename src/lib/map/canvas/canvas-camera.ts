import { select, zoom, zoomIdentity, zoomTransform, type ZoomTransform } from 'd3';
import {
	extentOf,
	fitFrame,
	GROWTH,
	layoutAt,
	type Extent,
	type MapFrame,
	type Sight,
} from '../view/map-frame.ts';
import type { Stage } from '../view/stage.ts';
import type { ViewCamera } from '../view/view.ts';

const ZOOM = 1.5;
/** Pixels of one press of an arrow key. */
const PAN = 80;
/** Nearer than this to the border, a selected node is brought to the centre, in pixels. */
const BORDER = 40;
/** How much nearer the map opens on an actor than on the whole. */
const NEARER = 1.7;
/** Room around the network for the labels of its outermost nodes, in pixels. */
const PADDING = 44;

export interface CameraEvents {
	/** Whether a gesture that begins moves something else than the map. */
	isTaken: () => boolean;
	onmove: () => void;
}

/** The camera of a canvas in two dimensions: gestures of mouse, wheel and fingers move it. */
export class CanvasCamera implements ViewCamera {
	readonly #element: HTMLElement;
	readonly #stage: Stage;
	readonly #zoom = zoom<HTMLElement, unknown>();
	/** How the whole is seen when nothing has moved. */
	#fit: Omit<MapFrame, 'place'>;

	constructor(element: HTMLElement, stage: Stage, { isTaken, onmove }: CameraEvents) {
		this.#element = element;
		this.#stage = stage;
		this.#fit = this.#fitted();
		this.#zoom
			.scaleExtent([0.5, 100])
			.filter((event: Event) => isGesture(event) && !isTaken())
			.on('zoom', onmove);
		select(element).style('touch-action', 'none').call(this.#zoom);
	}

	/** How places and sizes are drawn now. */
	get frame(): Omit<MapFrame, 'place'> {
		const { k, x, y } = this.#transform;
		const { width, height, origin, zoom: fit } = this.#fit;
		return {
			...{ width, height, zoom: fit * k, scale: fit * (k > 1 ? k ** GROWTH : k) },
			origin: { x: k * origin.x + x, y: k * origin.y + y },
		};
	}

	zoomIn(): void {
		this.#zoom.scaleBy(this.#moving(), ZOOM);
	}

	zoomOut(): void {
		this.#zoom.scaleBy(this.#moving(), 1 / ZOOM);
	}

	fit(): void {
		this.#zoom.transform(this.#moving(), zoomIdentity);
	}

	/** Shows the whole network, without motion. */
	reset(): void {
		this.#fit = this.#fitted();
		this.#zoom.transform(select(this.#element), zoomIdentity);
	}

	pan(right: number, down: number): void {
		const { k } = this.#transform;
		this.#zoom.translateBy(this.#moving(), (-right * PAN) / k, (-down * PAN) / k);
	}

	reveal(key: string): void {
		const place = this.#stage.positions.get(key);
		if (!place) return;
		const { width, height, origin, zoom: scale } = this.frame;
		const [x, y] = [origin.x + scale * place.x, origin.y - scale * place.y];
		const seen = x > BORDER && y > BORDER && x < width - BORDER && y < height - BORDER;
		if (!seen) this.#zoom.transform(this.#moving(), this.#looking({ ...place, zoom: scale }));
	}

	centre(key: string): void {
		const place = this.#stage.positions.get(key);
		if (place) this.look({ ...place, zoom: NEARER * this.#fit.zoom });
	}

	extent(): Extent {
		const { frame } = this;
		const { x: left, y: top } = layoutAt(frame, { x: 0, y: 0 });
		const { x: right, y: bottom } = layoutAt(frame, { x: frame.width, y: frame.height });
		return { left, right, bottom, top };
	}

	sight(): Sight {
		const { frame } = this;
		const centre = layoutAt(frame, { x: frame.width / 2, y: frame.height / 2 });
		return { ...centre, zoom: frame.zoom };
	}

	look(sight: Sight): void {
		this.#zoom.transform(select(this.#element), this.#looking(sight));
	}

	/** The element has another size, or the network another extent: looks at the same place. */
	refit(): void {
		const { x, y } = this.sight();
		const { k } = this.#transform;
		this.#fit = this.#fitted();
		this.look({ x, y, zoom: k * this.#fit.zoom });
	}

	kill(): void {
		select(this.#element).interrupt().on('.zoom', null).style('touch-action', null);
	}

	get #transform(): ZoomTransform {
		return zoomTransform(this.#element);
	}

	#looking({ x, y, zoom: scale }: Sight): ZoomTransform {
		const { width, height, origin, zoom: fit } = this.#fit;
		const k = scale / fit;
		const [left, top] = [origin.x + fit * x, origin.y - fit * y];
		return zoomIdentity.translate(width / 2 - k * left, height / 2 - k * top).scale(k);
	}

	#fitted(): Omit<MapFrame, 'place'> {
		const { clientWidth, clientHeight } = this.#element;
		const { positions } = this.#stage;
		const size = { width: clientWidth, height: clientHeight, padding: PADDING };
		return fitFrame(positions, extentOf(positions), size);
	}

	/** What moves: at once when the reader asks for no motion. */
	#moving() {
		const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
		return select(this.#element)
			.transition()
			.duration(isStill ? 0 : 200);
	}
}

/** A press of the main button, fingers, or the wheel. */
const isGesture = (event: Event) =>
	event.type === 'wheel' || !('button' in event) || event.button === 0;
