import Graph from 'graphology';
import Sigma from 'sigma';
import type { Pointed } from '../view/focus.ts';
import { extentOf, isAnotherLayout, layoutAt, type MapFrame } from '../view/map-frame.ts';
import type { LabelMemory } from '../paint/lay-labels.ts';
import { paintOverlay } from '../paint/paint-overlay.ts';
import type { Picture } from '../paint/picture.ts';
import { Pointing } from '../view/pointing.ts';
import { MANY_TIES } from '../view/many-ties.ts';
import { Rest } from '../view/rest.ts';
import { Stage } from '../view/stage.ts';
import type { NetworkView, Place, Shown, ViewEvents } from '../view/view.ts';
import { ManyTies } from './many-ties-layer.ts';
import { OutlineLayer } from '../outlines/outline-layer.ts';
import { MapCamera } from './map-camera.ts';
import { followPointer } from './map-pointer.ts';
import { reducersOf } from './reducers.ts';
import { moveInScene, renderNow, sceneOf } from './scene.ts';
import { SIGMA_SETTINGS } from './sigma-settings.ts';

/** Beyond this many nodes, labels do not follow moves. */
const LABELS_FOLLOW = 1500;

/** Layers of sigma that nothing is drawn on here: without a graphics card each costs as much as one that is. */
const UNUSED = ['edgeLabels', 'hovers', 'hoverNodes'];

/** A network on sigma's canvases. Made for what it shows first, then told what changes. */
export class MapView implements NetworkView {
	readonly camera: MapCamera;
	readonly #element: HTMLElement;
	readonly #events: ViewEvents;
	readonly #stage: Stage;
	readonly #sigma: Sigma;
	readonly #outlines: OutlineLayer;
	readonly #ties: ManyTies;
	readonly #pointing = new Pointing();
	readonly #memory: LabelMemory = new Map();
	readonly #rest = new Rest(() => this.#rendered());
	readonly #resized: ResizeObserver;

	/** @throws when the browser gives no WebGL */
	constructor(element: HTMLElement, shown: Shown, events: ViewEvents) {
		this.#element = element;
		this.#events = events;
		this.#stage = new Stage(element, shown);
		const { network, positions } = shown;
		this.#sigma = new Sigma(sceneOf(network, positions), element, {
			...SIGMA_SETTINGS,
			...this.#reducers(),
		});
		hideLayers(this.#sigma, UNUSED);
		this.#sigma.setCustomBBox(boundsOf(shown));
		// Sigma has placed the nodes already, in the bounds of those shown only.
		if (positions.size > network.order) this.#sigma.refresh();
		this.camera = new MapCamera(this.#sigma);
		this.#outlines = new OutlineLayer(this.#sigma);
		this.#ties = new ManyTies(this.#sigma, this.#stage);
		this.#ties.place();
		this.#ties.colour();
		this.#sigma.on('afterRender', () => this.#rendered());
		this.#sigma.getCamera().on('updated', () => this.#moved());
		followPointer(this.#sigma, () => this.#stage.hitTest, {
			...events,
			onhover: (key) => this.#hover(key),
		});
		this.#resized = new ResizeObserver(() => renderNow(this.#sigma));
		this.#resized.observe(element);
		// Large, it is seen before its labels are placed.
		this.#moved();
		this.#rendered();
		void document.fonts.ready.then(() => this.#drawOverlay());
	}

	show(shown: Shown): void {
		const before = this.#stage.shown;
		if (
			shown.style === before.style &&
			shown.positions === before.positions &&
			shown.pinned === before.pinned &&
			shown.outlines === before.outlines
		) {
			return;
		}
		const { network, positions } = shown;
		const isElsewhere = positions !== before.positions;
		const isAnother = isElsewhere && isAnotherLayout(before.positions, positions);
		const sight = this.camera.sight();
		this.#stage.show(shown);
		if (isElsewhere) this.#sigma.setCustomBBox(boundsOf(shown));
		const isAnotherScene = network !== before.network || isElsewhere;
		if (isAnotherScene) {
			this.#pointing.forgetHovered();
		}
		// Before anything is drawn: what was lit may be gone.
		this.#pointing.refresh(network);
		if (isAnotherScene) this.#replaceScene();
		if (isAnother) this.camera.reset();
		else if (isElsewhere) this.camera.look(sight);
		const { selected } = this.#pointing;
		const isTurned = isAnother && network === before.network;
		if (isTurned && selected !== undefined) this.camera.centre(selected);
		if (!isAnotherScene) this.#recolour();
	}

	point(pointed: Pointed): void {
		const found = this.#pointing.tell(this.#stage.shown.network, pointed);
		this.#drawOverlay();
		if (found?.isOpening) this.camera.centre(found.selected);
		else if (found) this.camera.reveal(found.selected);
	}

	retheme(): void {
		this.#stage.retheme();
		this.#recolour();
	}

	toLayout(pixel: Place): Place {
		return layoutAt(this.#frame(), pixel);
	}

	moveNode(key: string, place: Place): void {
		if (!this.#stage.shown.network.hasNode(key)) return;
		this.#stage.move(key, place);
		this.#ties.follow(key);
		moveInScene(this.#sigma, key, place);
	}

	kill(): void {
		this.#rest.stop();
		this.#resized.disconnect();
		this.#ties.kill();
		this.#sigma.kill();
	}

	#reducers() {
		const { network, style } = this.#stage.shown;
		return reducersOf(network, style, this.#stage.palette);
	}

	#replaceScene(): void {
		const { network, positions } = this.#stage.shown;
		// The look of the nodes that come is not asked about those that go.
		this.#sigma.setGraph(new Graph());
		this.#sigma.setSettings(this.#reducers());
		this.#sigma.setGraph(sceneOf(network, positions));
		this.#ties.place();
		this.#ties.colour();
	}

	#recolour(): void {
		this.#ties.colour();
		this.#sigma.setSettings(this.#reducers());
	}

	#frame(): Omit<MapFrame, 'place'> {
		const sigma = this.#sigma;
		return {
			...sigma.getDimensions(),
			origin: sigma.graphToViewport({ x: 0, y: 0 }),
			zoom: sigma.getGraphToViewportRatio(),
			scale: sigma.scaleSize(1),
		};
	}

	#picture(): Picture {
		return this.#stage.picture(this.#frame());
	}

	#hover(key: string | undefined): void {
		this.#element.style.cursor = key === undefined ? '' : 'pointer';
		this.#pointing.hover(this.#stage.shown.network, key);
		this.#drawOverlay();
		this.#events.onhover(key);
	}

	#moved(): void {
		const { network } = this.#stage.shown;
		if (network.order > LABELS_FOLLOW || network.size > MANY_TIES) this.#rest.moved();
	}

	#rendered(): void {
		this.#outlines.draw(this.#picture());
		const thinned = this.#ties.draw(this.#picture().frame, this.#rest.isResting);
		if (this.#rest.isResting) this.#events.onthinned?.(thinned);
		this.#drawOverlay();
	}

	#drawOverlay(): void {
		const context = this.#sigma.getCanvases().labels?.getContext('2d');
		if (!context) return;
		const { focus, selected } = this.#pointing;
		const [labels, memory] = [this.#rest.isResting, this.#memory];
		paintOverlay(context, this.#picture(), { focus, selected, labels, memory });
	}
}

function hideLayers(sigma: Sigma, layers: readonly string[]): void {
	const canvases = sigma.getCanvases();
	for (const layer of layers) {
		const canvas = canvases[layer];
		if (canvas) canvas.style.display = 'none';
	}
}

/** The whole layout, whatever part of the network is shown: nobody moves when others leave. */
function boundsOf({ positions }: Shown): { x: [number, number]; y: [number, number] } {
	const { left, right, bottom, top } = extentOf(positions);
	return { x: [left, right], y: [bottom, top] };
}
