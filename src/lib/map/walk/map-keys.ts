import type { Network, Positions } from '../../network/network.ts';
import { visibleWithin, type Extent } from '../view/map-frame.ts';
import { neighbourToward, Trail, type Heading } from './walk.ts';

/** What keys move: the camera of the map. */
interface Camera {
	zoomIn(): void;
	zoomOut(): void;
	fit(): void;
	pan(right: number, down: number): void;
	extent(): Extent;
}

/** The map under the keys. */
export interface KeyedMap {
	network: Network;
	/** As on screen, y upwards. */
	positions: Positions;
	/** Keys, the best-connected first. */
	ranked: readonly string[];
	selected: string | undefined;
	camera: Camera;
	/** Alphabetical order of the language. */
	compare: (a: string, b: string) => number;
	onselect: (key: string | undefined) => void;
	/** Arrived at an actor, from a neighbour or from elsewhere. */
	onarrive: (at: string, from: string | undefined) => void;
	/** No neighbour that way; or nowhere to go back to. */
	onstay: (heading: Heading | 'back') => void;
}

const ARROWS: Record<string, [heading: Heading, right: number, down: number]> = {
	ArrowLeft: ['left', -1, 0],
	ArrowRight: ['right', 1, 0],
	ArrowUp: ['up', 0, -1],
	ArrowDown: ['down', 0, 1],
};

/** What the keys do on a map that has the focus: walk, pan, zoom. */
export class MapKeys {
	#trail = new Trail();

	/** Does what a key asks; false when it asks nothing of the map. */
	press({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent, map: KeyedMap): boolean {
		if (ctrlKey || metaKey) return false;
		if (key === 'Backspace' || (altKey && key === 'ArrowLeft')) return this.#return('back', map);
		if (altKey) return false;
		const arrow = ARROWS[key];
		if (arrow) {
			const [heading, right, down] = arrow;
			if (shiftKey) map.camera.pan(right, down);
			else this.#walk(heading, map);
			return true;
		}
		switch (key) {
			case 'Enter':
				if (map.selected === undefined) this.#enter(map);
				return true;
			case 'Home':
				return this.#return('home', map);
			case '+':
			case '=':
				map.camera.zoomIn();
				return true;
			case '-':
				map.camera.zoomOut();
				return true;
			case '0':
				map.camera.fit();
				return true;
			case 'Escape':
				map.onselect(undefined);
				return true;
		}
		return false;
	}

	#walk(heading: Heading, map: KeyedMap): void {
		const { network, positions, selected, compare } = map;
		if (selected === undefined || !network.hasNode(selected)) {
			this.#enter(map);
			return;
		}
		const next = neighbourToward(network, positions, selected, heading, compare);
		if (next === undefined) map.onstay(heading);
		else this.#arrive(next, selected, map);
	}

	/** The best-connected of the actors in sight, else of all. */
	#enter(map: KeyedMap): void {
		const seen = visibleWithin(map.camera.extent(), map.positions);
		const first = map.ranked.find(seen) ?? map.ranked[0];
		if (first !== undefined) this.#arrive(first, undefined, map);
	}

	#arrive(at: string, from: string | undefined, map: KeyedMap): void {
		this.#trail.step(from, at);
		map.onselect(at);
		map.onarrive(at, from);
	}

	#return(how: 'back' | 'home', map: KeyedMap): true {
		const to = this.#trail[how](map.selected);
		if (to === undefined || !map.network.hasNode(to)) map.onstay('back');
		else {
			map.onselect(to);
			map.onarrive(to, undefined);
		}
		return true;
	}
}
