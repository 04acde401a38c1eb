import type { Place } from '../../model/pins.ts';

/** A press that moves less than this is no drag, in pixels. */
const SLACK = 4;

/** Tells a node that is dragged from one that is pressed. */
export class NodeDrag {
	#pressed: { key: string; at: Place } | undefined;
	#isDragging = false;

	/** A node is pressed at a pixel, or none that can be moved. */
	press(key: string | undefined, { x, y }: Place): void {
		this.#pressed = key === undefined ? undefined : { key, at: { x, y } };
		this.#isDragging = false;
	}

	/**
	 * The pointer moved to a pixel.
	 *
	 * @returns the node that is dragged and the pixels from where it was pressed
	 */
	move({ x, y }: Place): { key: string; by: Place } | undefined {
		if (!this.#pressed) return undefined;
		const { key, at } = this.#pressed;
		const by = { x: x - at.x, y: y - at.y };
		this.#isDragging ||= Math.hypot(by.x, by.y) >= SLACK;
		return this.#isDragging ? { key, by } : undefined;
	}

	/** The pointer is up, or the drag given up. Returns whether a node was dragged. */
	end(): boolean {
		const isDragging = this.#isDragging;
		this.#pressed = undefined;
		this.#isDragging = false;
		return isDragging;
	}
}
