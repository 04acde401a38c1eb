import Sigma from 'sigma';
import type { Network, Positions } from '../../network/network.ts';
import { focusOf, type Focus, type Pointed } from '../focus.ts';
import { HitTest } from './hit-test.ts';
import { MapCamera } from './map-camera.ts';
import { extentOf, frameOf, type MapFrame } from '../map-frame.ts';
import { followPointer, type PointerEvents } from './map-pointer.ts';
import type { MapStyle } from '../map-style.ts';
import { paintOverlay } from '../paint/paint-overlay.ts';
import { readPalette, type Palette } from '../palette.ts';
import { reducersOf } from './reducers.ts';
import { coloursOf, endsOf, MANY_TIES, strongestFirst, TOGETHER } from '../many-ties.ts';
import { sceneOf } from './scene.ts';
import { SIGMA_SETTINGS } from './sigma-settings.ts';
import { TieLayer } from './tie-layer.ts';

export interface Shown {
	network: Network;
	positions: Positions;
	style: MapStyle;
}

/** What could not follow a move comes back this long after the last one, in milliseconds. */
const REST = 120;
/** Beyond this many nodes, labels do not follow moves. */
const LABELS_FOLLOW = 1500;
/** Ties drawn while moving, when there are many: the strongest. */
const TIES_FOLLOW = 4000;

/** A network on sigma's canvases. Made for what it shows first, then told what changes. */
export class MapView {
	readonly camera: MapCamera;
	#sigma: Sigma;
	#element: HTMLElement;
	#shown: Shown;
	#palette: Palette;
	readonly #events: PointerEvents;
	#pointed: Pointed = {};
	/** Until it is first told what is selected. */
	#isOpening = true;
	/** Under the pointer, here. */
	#hovered: string | undefined;
	#focus: Focus | undefined;
	#hitTest: HitTest;
	#ties: TieLayer | undefined;
	/** Keys of the ties in that layer. */
	#manyTies: string[] = [];
	#resting = true;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#resized: ResizeObserver;

	constructor(element: HTMLElement, shown: Shown, events: PointerEvents) {
		this.#element = element;
		this.#events = events;
		this.#shown = shown;
		this.#palette = readPalette(element);
		const { network, positions, style } = shown;
		this.#sigma = new Sigma(sceneOf(network, positions), element, {
			...SIGMA_SETTINGS,
			...reducersOf(network, style, this.#palette),
		});
		this.#sigma.setCustomBBox(boundsOf(positions));
		// Sigma has placed the nodes already, in the bounds of those shown only.
		if (positions.size > network.order) this.#sigma.refresh();
		this.camera = new MapCamera(this.#sigma);
		this.#hitTest = new HitTest(network.nodes(), positions, style.radius);
		this.#placeTies();
		this.#colourTies();
		this.#sigma.on('afterRender', () => this.#rendered());
		this.#sigma.getCamera().on('updated', () => this.#moved());
		followPointer(this.#sigma, () => this.#hitTest, {
			onhover: (key) => this.#hover(key),
			onpress: events.onpress,
		});
		this.#resized = new ResizeObserver(() => this.#sigma.scheduleRender());
		this.#resized.observe(element);
		this.#rendered();
		void document.fonts.ready.then(() => this.#drawOverlay());
	}

	/** Another network, other places or another look. The camera stays unless places change. */
	show(shown: Shown): void {
		const before = this.#shown;
		if (shown.style === before.style && shown.positions === before.positions) return;
		this.#shown = shown;
		const { network, positions, style } = shown;
		this.#hitTest = new HitTest(network.nodes(), positions, style.radius);
		if (positions !== before.positions) {
			this.#sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
			this.#sigma.setCustomBBox(boundsOf(positions));
		}
		if (network !== before.network || positions !== before.positions) {
			this.#hovered = undefined;
			this.#pointed = { ...this.#pointed, hovered: undefined };
			this.#sigma.setSettings({ nodeReducer: null, edgeReducer: null });
			this.#sigma.setGraph(sceneOf(network, positions));
			this.#placeTies();
		}
		const { selected } = this.#pointed;
		const isTurned = positions !== before.positions && network === before.network;
		if (isTurned && selected !== undefined) this.camera.centre(selected);
		this.#focus = focusOf(network, this.#pointed);
		this.retheme();
	}

	/**
	 * What is selected, singled out, and pointed at elsewhere. A newly selected node is brought into
	 * sight; one that is selected from the start, to the centre.
	 */
	point({ selected, highlighted, hovered }: Pointed): void {
		const isNew = selected !== undefined && selected !== this.#pointed.selected;
		this.#pointed = { selected, highlighted, hovered: this.#hovered ?? hovered };
		this.#light();
		if (isNew && this.#isOpening) this.camera.centre(selected);
		else if (isNew) this.camera.reveal(selected);
		this.#isOpening = false;
	}

	/** Reads the colours of the style sheet again. */
	retheme(): void {
		this.#palette = readPalette(this.#element);
		this.#colourTies();
		this.#sigma.setSettings(reducersOf(this.#shown.network, this.#shown.style, this.#palette));
	}

	kill(): void {
		clearTimeout(this.#timer);
		this.#resized.disconnect();
		this.#ties?.kill();
		this.#sigma.kill();
	}

	#placeTies(): void {
		const { network, positions } = this.#shown;
		const many = network.size > MANY_TIES;
		if (many) this.#ties ??= new TieLayer(this.#tieCanvas());
		this.#manyTies = many ? strongestFirst(network) : [];
		this.#ties?.place(endsOf(network, this.#manyTies, positions));
	}

	#colourTies(): void {
		const { network, style } = this.#shown;
		this.#ties?.colour(coloursOf(network, this.#manyTies, style, this.#palette));
	}

	#tieCanvas(): HTMLCanvasElement {
		return this.#sigma.createCanvas('ties', {
			beforeLayer: 'nodes',
			style: { width: '100%', height: '100%', opacity: `${TOGETHER}` },
		});
	}

	#frame(): MapFrame {
		const sigma = this.#sigma;
		return frameOf(this.#shown.positions, {
			...sigma.getDimensions(),
			origin: sigma.graphToViewport({ x: 0, y: 0 }),
			zoom: sigma.getGraphToViewportRatio(),
			scale: sigma.scaleSize(1),
		});
	}

	#hover(hovered: string | undefined): void {
		this.#element.style.cursor = hovered === undefined ? '' : 'pointer';
		this.#hovered = hovered;
		this.#pointed = { ...this.#pointed, hovered };
		this.#light();
		this.#events.onhover(hovered);
	}

	#light(): void {
		this.#focus = focusOf(this.#shown.network, this.#pointed);
		this.#drawOverlay();
	}

	#moved(): void {
		const { network } = this.#shown;
		if (network.order <= LABELS_FOLLOW && network.size <= MANY_TIES) return;
		this.#resting = false;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#resting = true;
			this.#rendered();
		}, REST);
	}

	#rendered(): void {
		const most = this.#resting ? Infinity : TIES_FOLLOW;
		this.#ties?.draw(this.#frame(), most);
		this.#drawOverlay();
	}

	#drawOverlay(): void {
		const context = this.#sigma.getCanvases().labels?.getContext('2d');
		if (!context) return;
		const { network, style } = this.#shown;
		paintOverlay(
			context,
			{ network, style, palette: this.#palette, frame: this.#frame() },
			{ focus: this.#focus, selected: this.#pointed.selected, labels: this.#resting },
		);
	}
}

/** The whole layout, whatever part of the network is shown: nobody moves when others leave. */
function boundsOf(positions: Positions): { x: [number, number]; y: [number, number] } {
	const { left, right, bottom, top } = extentOf(positions);
	return { x: [left, right], y: [bottom, top] };
}
