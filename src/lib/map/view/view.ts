import type { Network, Positions } from '../../network/network.ts';
import type { Pointed } from './focus.ts';
import type { Extent, Sight } from './map-frame.ts';
import type { MapStyle } from '../look/map-style.ts';
import type { PlacedOutlines } from '../outlines/seen-outlines.ts';
import type { PointerEvents } from '../sigma/map-pointer.ts';

/** What a view shows. */
export interface Shown {
	network: Network;
	positions: Positions;
	style: MapStyle;
	/** Keys of the nodes that were put in a place of their own: marked. */
	pinned?: ReadonlySet<string>;
	/** Lines of a territory under the ties. */
	outlines?: PlacedOutlines;
}

/** A place in pixels of the view, y downwards, or in units of the layout, y upwards. */
export interface Place {
	x: number;
	y: number;
}

/** How many ties are drawn at rest, of how many, when some are not. */
export interface Thinned {
	drawn: number;
	of: number;
}

export interface ViewEvents extends PointerEvents {
	/** Told after each drawing at rest: undefined when all ties are drawn. */
	onthinned?: (thinned: Thinned | undefined) => void;
}

/** Where a view looks. Moves are at once for readers who ask for no motion. */
export interface ViewCamera {
	zoomIn(): void;
	zoomOut(): void;
	/** Shows the whole network. */
	fit(): void;
	/** Pans by key presses: 1 or −1 each way, y downwards. */
	pan(right: number, down: number): void;
	/** Brings a node to the centre when it is out of sight. */
	reveal(key: string): void;
	/** Brings a node to the centre and what is around it nearer, without motion. */
	centre(key: string): void;
	/** The part of the layout on screen. */
	extent(): Extent;
	/** Where it looks, to look at the same place in another view. */
	sight(): Sight;
	/** Looks there, without motion. */
	look(sight: Sight): void;
}

/** A network drawn on an element, whatever draws it: WebGL, or a canvas in two dimensions. */
export interface NetworkView {
	readonly camera: ViewCamera;
	/** Another network, other places or another look. The camera stays unless most places change. */
	show(shown: Shown): void;
	/**
	 * What is selected, singled out, and pointed at elsewhere. A newly selected node is brought into
	 * sight; one that is selected from the start, to the centre.
	 */
	point(pointed: Pointed): void;
	/** Reads the colours of the style sheet again. */
	retheme(): void;
	/** The place of the layout at a pixel of the view. */
	toLayout(pixel: Place): Place;
	/**
	 * Moves a node and its ties on screen, in units of the layout, until other places are shown:
	 * nothing else is laid out or drawn anew for it.
	 */
	moveNode(key: string, place: Place): void;
	/** Takes away all that it put on the element. */
	kill(): void;
}
