import type { Pointed } from '../view/focus.ts';
import { isAnotherLayout, layoutAt, visibleKeys } from '../view/map-frame.ts';
import { strongestFirst } from '../view/many-ties.ts';
import { paintOutlines } from '../outlines/paint-outlines.ts';
import { paintNodes } from '../paint/paint-nodes.ts';
import type { LabelMemory } from '../paint/lay-labels.ts';
import { paintOverlay } from '../paint/paint-overlay.ts';
import { paintAllTies } from '../paint/paint-ties.ts';
import type { Picture } from '../paint/picture.ts';
import { Pointing } from '../view/pointing.ts';
import { Rest } from '../view/rest.ts';
import { Stage } from '../view/stage.ts';
import type { NetworkView, Place, Shown, ViewEvents } from '../view/view.ts';
import { CanvasCamera } from './canvas-camera.ts';
import { addCanvas, clearCanvas } from './canvas-layer.ts';
import { CanvasPointer } from './canvas-pointer.ts';

/** Ties drawn at rest, and while the map moves: the strongest. */
const TIES_AT_REST = 8000;
const TIES_FOLLOW = 1200;
/** Beyond this many nodes, labels do not follow moves. */
const LABELS_FOLLOW = 500;

/** A network on canvases in two dimensions: for browsers that give no WebGL. */
export class CanvasView implements NetworkView {
	readonly camera: CanvasCamera;
	readonly #events: ViewEvents;
	readonly #stage: Stage;
	readonly #marks: CanvasRenderingContext2D;
	readonly #overlay: CanvasRenderingContext2D;
	readonly #pointer: CanvasPointer;
	readonly #pointing = new Pointing();
	readonly #memory: LabelMemory = new Map();
	readonly #rest = new Rest(() => this.#schedule());
	readonly #resized: ResizeObserver;
	/** Keys of the ties, the strongest first. */
	#ties: readonly string[];
	#frameAsked = 0;

	constructor(element: HTMLElement, shown: Shown, events: ViewEvents) {
		this.#events = events;
		this.#stage = new Stage(element, shown);
		this.#marks = addCanvas(element, 'map-marks');
		this.#overlay = addCanvas(element, 'map-labels');
		this.#ties = strongestFirst(shown.network);
		this.#pointer = new CanvasPointer(element, {
			under: (pixel, reach) => this.#under(pixel, reach),
			zoom: () => this.camera.frame.zoom,
			...events,
			onhover: (key) => this.#hover(key),
		});
		this.camera = new CanvasCamera(element, this.#stage, {
			isTaken: () => this.#pointer.holdsNode,
			onmove: () => this.#moved(),
		});
		this.#resized = new ResizeObserver(() => this.#resize());
		this.#resized.observe(element);
		this.#draw();
		void document.fonts.ready.then(() => this.#schedule());
	}

	show(shown: Shown): void {
		const before = this.#stage.shown;
		const isElsewhere = shown.positions !== before.positions;
		const isAnother = isElsewhere && isAnotherLayout(before.positions, shown.positions);
		const sight = this.camera.sight();
		this.#stage.show(shown);
		if (shown.network !== before.network) this.#ties = strongestFirst(shown.network);
		if (shown.network !== before.network || isElsewhere) this.#pointing.forgetHovered();
		if (isAnother) this.camera.reset();
		else if (isElsewhere) {
			this.camera.refit();
			this.camera.look(sight);
		}
		const { selected } = this.#pointing;
		const isTurned = isAnother && shown.network === before.network;
		if (isTurned && selected !== undefined) this.camera.centre(selected);
		this.#pointing.refresh(shown.network);
		this.#schedule();
	}

	point(pointed: Pointed): void {
		const found = this.#pointing.tell(this.#stage.shown.network, pointed);
		this.#drawOverlay();
		if (found?.isOpening) this.camera.centre(found.selected);
		else if (found) this.camera.reveal(found.selected);
	}

	retheme(): void {
		this.#stage.retheme();
		this.#schedule();
	}

	toLayout(pixel: Place): Place {
		return layoutAt(this.camera.frame, pixel);
	}

	moveNode(key: string, place: Place): void {
		if (!this.#stage.shown.network.hasNode(key)) return;
		this.#stage.move(key, place);
		this.#moved();
	}

	kill(): void {
		cancelAnimationFrame(this.#frameAsked);
		this.#rest.stop();
		this.#resized.disconnect();
		this.#pointer.kill();
		this.camera.kill();
		this.#marks.canvas.remove();
		this.#overlay.canvas.remove();
	}

	#under(pixel: Place, reach: number): string | undefined {
		const { x, y } = this.toLayout(pixel);
		return this.#stage.hitTest.nodeAt(x, y, reach / this.camera.frame.zoom);
	}

	#hover(key: string | undefined): void {
		this.#pointing.hover(this.#stage.shown.network, key);
		this.#drawOverlay();
		this.#events.onhover(key);
	}

	/** Draws in this very frame, so that another size is never seen stretched. */
	#resize(): void {
		this.camera.refit();
		this.#draw();
	}

	#moved(): void {
		const { network } = this.#stage.shown;
		if (network.order > LABELS_FOLLOW || network.size > TIES_FOLLOW) this.#rest.moved();
		this.#schedule();
	}

	#schedule(): void {
		cancelAnimationFrame(this.#frameAsked);
		this.#frameAsked = requestAnimationFrame(() => this.#draw());
	}

	#picture(): Picture {
		return this.#stage.picture(this.camera.frame);
	}

	#draw(): void {
		const picture = this.#picture();
		const { network, style, frame } = picture;
		const { isResting } = this.#rest;
		const ties = this.#ties.slice(0, isResting ? TIES_AT_REST : TIES_FOLLOW);
		clearCanvas(this.#marks, frame);
		if (frame.width === 0 || frame.height === 0) return;
		if (picture.outlines) paintOutlines(this.#marks, frame, picture.palette, picture.outlines);
		paintAllTies(this.#marks, picture, ties);
		paintNodes(this.#marks, picture, visibleKeys(frame, network.nodes(), style.radius));
		if (isResting) this.#tellThinned(ties.length);
		this.#drawOverlay();
	}

	#tellThinned(drawn: number): void {
		const of = this.#ties.length;
		this.#events.onthinned?.(drawn < of ? { drawn, of } : undefined);
	}

	#drawOverlay(): void {
		const picture = this.#picture();
		const { focus, selected } = this.#pointing;
		clearCanvas(this.#overlay, picture.frame);
		const [labels, memory] = [this.#rest.isResting, this.#memory];
		paintOverlay(this.#overlay, picture, { focus, selected, labels, memory });
	}
}
