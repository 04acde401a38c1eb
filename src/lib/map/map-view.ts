import Sigma from 'sigma';
import type { Network, Positions } from '../network/network.ts';
import { focusOf, type Focus, type Pointed } from './focus.ts';
import { MapCamera } from './map-camera.ts';
import type { MapFrame } from './map-frame.ts';
import type { MapStyle } from './map-style.ts';
import type { Picture } from './paint-network.ts';
import { paintOverlay } from './paint-overlay.ts';
import { readPalette } from './palette.ts';
import { MANY_TIES, reducersOf } from './reducers.ts';
import { sceneOf } from './scene.ts';
import { SIGMA_SETTINGS } from './sigma-settings.ts';

export interface Shown {
	network: Network;
	positions: Positions;
	style: MapStyle;
}

/** Labels come back this long after the last move, in milliseconds, when they cannot follow. */
const REST = 120;
/** Beyond this many nodes, labels do not follow moves. */
const LABELS_FOLLOW = 1500;

/** A network on sigma's canvases. Made for what it shows first, then told what changes. */
export class MapView {
	readonly camera: MapCamera;
	#sigma: Sigma;
	#element: HTMLElement;
	#shown: Shown;
	#picture: Picture;
	#pointed: Pointed = {};
	#focus: Focus | undefined;
	#resting = true;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#resized: ResizeObserver;

	/** @param onselect a node was pressed, or the empty map */
	constructor(element: HTMLElement, shown: Shown, onselect: (key: string | undefined) => void) {
		this.#element = element;
		this.#shown = shown;
		this.#sigma = new Sigma(sceneOf(shown.network, shown.positions), element, SIGMA_SETTINGS);
		this.camera = new MapCamera(this.#sigma);
		this.#picture = this.#restyle();
		this.#sigma.on('afterRender', () => this.#drawOverlay());
		this.#sigma.on('enterNode', ({ node }) => this.#hover(node));
		this.#sigma.on('leaveNode', () => this.#hover(undefined));
		this.#sigma.on('clickNode', ({ node }) => onselect(node));
		this.#sigma.on('clickStage', () => onselect(undefined));
		this.#sigma.getCamera().on('updated', () => this.#moved());
		this.#resized = new ResizeObserver(() => this.#sigma.scheduleRender());
		this.#resized.observe(element);
		void document.fonts.ready.then(() => this.#drawOverlay());
	}

	/** Another network, other places or another look. The camera stays unless places change. */
	show(shown: Shown): void {
		const before = this.#shown;
		if (shown.style === before.style && shown.positions === before.positions) return;
		this.#shown = shown;
		if (shown.network !== before.network || shown.positions !== before.positions) {
			this.#pointed = { ...this.#pointed, hovered: undefined };
			this.#sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 });
			this.#sigma.setSettings({ nodeReducer: null, edgeReducer: null });
			this.#sigma.setGraph(sceneOf(shown.network, shown.positions));
		}
		this.#picture = this.#restyle();
		this.#light();
	}

	/** What is selected and singled out. A newly selected node is brought into sight. */
	point({ selected, highlighted }: Omit<Pointed, 'hovered'>): void {
		const isNew = selected !== undefined && selected !== this.#pointed.selected;
		this.#pointed = { ...this.#pointed, selected, highlighted };
		this.#light();
		if (isNew) this.camera.reveal(selected);
	}

	/** Reads the colours of the style sheet again. */
	retheme(): void {
		this.#picture = this.#restyle();
		this.#drawOverlay();
	}

	kill(): void {
		clearTimeout(this.#timer);
		this.#resized.disconnect();
		this.#sigma.kill();
	}

	#restyle(): Picture {
		const { network, style } = this.#shown;
		const palette = readPalette(this.#element);
		this.#sigma.setSettings({
			...reducersOf(network, style, palette),
			hideEdgesOnMove: network.size > MANY_TIES
		});
		return { network, style, palette, frame: this.#frame() };
	}

	#frame(): MapFrame {
		const sigma = this.#sigma;
		return {
			...sigma.getDimensions(),
			scale: sigma.scaleSize(1),
			place: (key) => sigma.framedGraphToViewport(sigma.getNodeDisplayData(key) ?? { x: 0, y: 0 })
		};
	}

	#hover(hovered: string | undefined): void {
		this.#element.style.cursor = hovered === undefined ? '' : 'pointer';
		this.#pointed = { ...this.#pointed, hovered };
		this.#light();
	}

	#light(): void {
		this.#focus = focusOf(this.#shown.network, this.#pointed);
		this.#drawOverlay();
	}

	#moved(): void {
		if (this.#shown.network.order <= LABELS_FOLLOW) return;
		this.#resting = false;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			this.#resting = true;
			this.#sigma.scheduleRender();
		}, REST);
	}

	#drawOverlay(): void {
		const context = this.#sigma.getCanvases().labels?.getContext('2d');
		if (!context) return;
		const picture = { ...this.#picture, frame: this.#frame() };
		const { selected } = this.#pointed;
		paintOverlay(context, picture, { focus: this.#focus, selected, labels: this.#resting });
	}
}
