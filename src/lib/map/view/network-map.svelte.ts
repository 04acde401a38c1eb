import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { CanvasView } from '../canvas/canvas-view.ts';
import { nodeMoves } from './node-moves.ts';
import { onThemeChange } from '../look/palette.ts';
import { MapView } from '../sigma/map-view.ts';
import { hasWebGl } from '../sigma/web-gl.ts';
import type { NetworkView, Place, Shown, Thinned, ViewEvents } from './view.ts';

export interface NetworkMap extends Shown {
	selected: string | undefined;
	highlighted: ReadonlySet<string> | undefined;
	/** Pointed at elsewhere. */
	hovered?: string;
	onselect: (key: string | undefined) => void;
	onhover?: (key: string | undefined) => void;
	/** A node was left at a place; none can be moved when absent. */
	onmove?: (key: string, place: Place) => void;
	/** Told which ties are drawn at rest. */
	onthinned?: (thinned: Thinned | undefined) => void;
}

/** What draws: with WebGL, or without. */
export interface Drawing {
	view: NetworkView;
	isPlain: boolean;
}

/**
 * Puts a network on an element: a view is made once, then follows what `map` returns. It draws with
 * WebGL while the browser gives it, else in two dimensions.
 *
 * @param map read in effects: what it reads is what the view follows
 * @param ondrawing given the view while it lives, and the one that takes its place
 */
export function networkMap(
	map: () => NetworkMap,
	ondrawing: (drawing: Drawing | undefined) => void,
): Attachment<HTMLElement> {
	return (element) => {
		const events: ViewEvents = {
			onpress: (key) => map().onselect(key),
			onhover: (key) => map().onhover?.(key),
			onthinned: (thinned) => map().onthinned?.(thinned),
			...nodeMoves(map, (key, place) => drawing.view.moveNode(key, place)),
		};
		let drawing = $state.raw(untrack(() => draw(element, shownOf(map()), events)));
		const turnPlain = () => {
			if (drawing.isPlain) return;
			const sight = drawing.view.camera.sight();
			drawing.view.kill();
			const view = new CanvasView(element, shownOf(map()), events);
			const { selected, highlighted, hovered } = map();
			view.point({ selected, highlighted, hovered });
			view.camera.look(sight);
			drawing = { view, isPlain: true };
		};
		// Told of each canvas alone, which does not bubble.
		element.addEventListener('webglcontextlost', turnPlain, { capture: true });
		$effect(() => ondrawing(drawing));
		$effect(() => drawing.view.show(shownOf(map())));
		$effect(() => {
			const { selected, highlighted, hovered } = map();
			drawing.view.point({ selected, highlighted, hovered });
		});
		$effect(() => onThemeChange(() => drawing.view.retheme()));
		return () => {
			element.removeEventListener('webglcontextlost', turnPlain, { capture: true });
			ondrawing(undefined);
			drawing.view.kill();
		};
	};
}

function draw(element: HTMLElement, shown: Shown, events: ViewEvents): Drawing {
	if (hasWebGl()) {
		try {
			return { view: new MapView(element, shown, events), isPlain: false };
		} catch {
			// Refused after all: contexts are few. What was begun is taken away.
			element.replaceChildren();
		}
	}
	return { view: new CanvasView(element, shown, events), isPlain: true };
}

const shownOf = ({ network, positions, style, pinned, outlines }: NetworkMap): Shown => ({
	...{ network, positions, style, pinned, outlines },
});
