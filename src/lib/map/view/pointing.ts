import type { Network } from '../../network/network.ts';
import { focusOf, type Focus, type Pointed } from './focus.ts';

/** What is pointed at, in a view and elsewhere, and what stays lit for it. */
export class Pointing {
	#pointed: Pointed = {};
	/** Under the pointer, in the view. */
	#hovered: string | undefined;
	/** Until it is first told what is selected. */
	#isOpening = true;
	#focus: Focus | undefined;

	get focus(): Focus | undefined {
		return this.#focus;
	}

	get selected(): string | undefined {
		return this.#pointed.selected;
	}

	/** Points at a node in the view, or at none. */
	hover(network: Network, key: string | undefined): void {
		this.#hovered = key;
		this.#pointed = { ...this.#pointed, hovered: key };
		this.refresh(network);
	}

	/**
	 * What is pointed at elsewhere.
	 *
	 * @returns the newly selected node, and whether it was selected from the start
	 */
	tell(network: Network, pointed: Pointed): { selected: string; isOpening: boolean } | undefined {
		const { selected } = pointed;
		const isNew = selected !== undefined && selected !== this.#pointed.selected;
		const isOpening = this.#isOpening;
		this.#isOpening = false;
		this.#pointed = { ...pointed, hovered: this.#hovered ?? pointed.hovered };
		this.refresh(network);
		return isNew ? { selected, isOpening } : undefined;
	}

	/** The nodes have moved or changed: none is under the pointer. */
	forgetHovered(): void {
		this.#hovered = undefined;
		this.#pointed = { ...this.#pointed, hovered: undefined };
	}

	refresh(network: Network): void {
		this.#focus = focusOf(network, this.#pointed);
	}
}
