import { NodeDrag } from '../view/node-drag.ts';
import type { PointerEvents } from '../sigma/map-pointer.ts';
import type { Place } from '../view/view.ts';

/** How far from a disc a pointer still means it, in pixels. */
const REACH = { mouse: 3, finger: 14 };
type Pointer = keyof typeof REACH;

export interface CanvasPointerEvents extends PointerEvents {
	/** The node at a pixel, or within a reach of it. */
	under: (pixel: Place, reach: number) => string | undefined;
	/** Pixels per unit of the layout, now. */
	zoom: () => number;
}

/** Tells which node the pointer means, and lets nodes be dragged. */
export class CanvasPointer {
	readonly #element: HTMLElement;
	readonly #events: CanvasPointerEvents;
	readonly #listening = new AbortController();
	readonly #drag = new NodeDrag();
	#hovered: string | undefined;
	/** Whether a node that can be moved is pressed: the map stays where it is. */
	#holdsNode = false;
	#hasDragged = false;
	#last: { key: string; by: Place } | undefined;

	constructor(element: HTMLElement, events: CanvasPointerEvents) {
		this.#element = element;
		this.#events = events;
		const { signal } = this.#listening;
		element.addEventListener('pointerdown', (event) => this.#press(event), { signal });
		element.addEventListener('pointermove', (event) => this.#move(event), { signal });
		element.addEventListener('pointerup', () => this.#release(), { signal });
		element.addEventListener('pointercancel', () => this.#release(), { signal });
		element.addEventListener('pointerleave', () => this.#hover(undefined), { signal });
		element.addEventListener('click', (event) => this.#click(event), { signal });
	}

	get holdsNode(): boolean {
		return this.#holdsNode;
	}

	kill(): void {
		this.#listening.abort();
		this.#element.style.cursor = '';
	}

	#press(event: PointerEvent): void {
		const key = event.isPrimary && event.button === 0 ? this.#at(event) : undefined;
		this.#holdsNode = key !== undefined && this.#events.canMove?.(key, pointerOf(event)) === true;
		this.#hasDragged = false;
		this.#drag.press(this.#holdsNode ? key : undefined, this.#pixel(event));
	}

	#move(event: PointerEvent): void {
		const dragged = this.#drag.move(this.#pixel(event));
		if (dragged) {
			this.#element.setPointerCapture(event.pointerId);
			const zoom = this.#events.zoom();
			const by = { x: dragged.by.x / zoom, y: -dragged.by.y / zoom };
			this.#last = { key: dragged.key, by };
			this.#events.onmove?.(dragged.key, by);
		} else if (event.pointerType !== 'touch' && event.buttons === 0) {
			this.#hover(this.#at(event));
		}
	}

	#release(): void {
		this.#hasDragged = this.#drag.end();
		this.#holdsNode = false;
		if (this.#last) this.#events.ondrop?.(this.#last.key, this.#last.by);
		this.#last = undefined;
	}

	#click(event: MouseEvent): void {
		if (!this.#hasDragged) this.#events.onpress(this.#at(event));
	}

	#at(event: MouseEvent): string | undefined {
		return this.#events.under(this.#pixel(event), REACH[pointerOf(event)]);
	}

	#pixel({ clientX, clientY }: MouseEvent): Place {
		const { left, top } = this.#element.getBoundingClientRect();
		return { x: clientX - left, y: clientY - top };
	}

	#hover(key: string | undefined): void {
		if (key === this.#hovered) return;
		this.#hovered = key;
		this.#element.style.cursor = key === undefined ? '' : 'pointer';
		this.#events.onhover(key);
	}
}

/** A click is told by the pointer that made it. */
const pointerOf = (event: MouseEvent): Pointer =>
	event instanceof PointerEvent && event.pointerType === 'touch' ? 'finger' : 'mouse';
