import type { Positions } from '../../network/network.ts';
import { frameOf, type MapFrame } from './map-frame.ts';
import type { Picture } from '../paint/picture.ts';
import { readPalette, type Palette } from '../look/palette.ts';
import { HitTest } from './hit-test.ts';
import type { Place, Shown } from './view.ts';

/** What a view shows at an element, in the colours it has there, whatever draws it. */
export class Stage {
	#element: HTMLElement;
	#shown: Shown;
	#palette: Palette;
	/** The places, once a node has been moved on screen. */
	#moved: Map<string, Place> | undefined;
	#hitTest: HitTest | undefined;

	constructor(element: HTMLElement, shown: Shown) {
		this.#element = element;
		this.#shown = shown;
		this.#palette = readPalette(element);
	}

	get shown(): Shown {
		return this.#shown;
	}

	get palette(): Palette {
		return this.#palette;
	}

	/** Where the nodes are on screen, in units of the layout. */
	get positions(): Positions {
		return this.#moved ?? this.#shown.positions;
	}

	/** Finds what is under a point; made when first asked for. */
	get hitTest(): HitTest {
		const { network, style } = this.#shown;
		return (this.#hitTest ??= new HitTest(network.nodes(), this.positions, style.radius));
	}

	show(shown: Shown): void {
		if (shown.positions !== this.#shown.positions) this.#moved = undefined;
		this.#shown = shown;
		this.#hitTest = undefined;
	}

	/** Moves a node, in units of the layout, until other places are shown. */
	move(key: string, place: Place): void {
		this.#moved ??= new Map(this.#shown.positions);
		this.#moved.set(key, place);
		this.#hitTest = undefined;
	}

	retheme(): void {
		this.#palette = readPalette(this.#element);
	}

	picture(frame: Omit<MapFrame, 'place'>): Picture {
		const { network, style, pinned, outlines } = this.#shown;
		return {
			network,
			style,
			pinned,
			outlines,
			palette: this.#palette,
			frame: frameOf(this.positions, frame),
		};
	}
}
