import type { Focus } from '../view/focus.ts';
import type { LabelMemory } from './lay-labels.ts';
import { paintLabels } from './paint-labels.ts';
import { paintNodes, paintRing } from './paint-nodes.ts';
import { paintPins } from './paint-pins.ts';
import { paintTies } from './paint-ties.ts';
import type { Picture } from './picture.ts';
import { withOpacity } from '../look/palette.ts';

/** How much of the paper veils what is not lit. */
const VEIL = 0.82;
/** How opaque lit ties are when they are few; when they are many, less. */
const LIT_TIES = 0.55;
const litOpacity = (ties: number) => Math.max(0.06, Math.min(LIT_TIES, 7 / Math.sqrt(ties + 1)));

export interface Overlay {
	focus: Focus | undefined;
	/** Key of the selected node, ringed. */
	selected: string | undefined;
	/** False while labels cannot follow a move. */
	labels: boolean;
	/** Where labels were the last time. */
	memory?: LabelMemory;
}

/**
 * What is drawn above the nodes and ties: labels, and, when something is lit, a veil of paper over
 * the rest. Nothing of the network is drawn again for it, so that it costs the same at any size.
 */
export function paintOverlay(
	context: CanvasRenderingContext2D,
	picture: Picture,
	{ focus, selected, labels, memory }: Overlay,
): void {
	const { network, frame, palette } = picture;
	context.clearRect(0, 0, frame.width, frame.height);
	if (focus) {
		context.fillStyle = withOpacity(palette.paper, VEIL);
		context.fillRect(0, 0, frame.width, frame.height);
		paintTies(context, picture, focus.ties, litOpacity(focus.ties.length));
		paintNodes(context, picture, focus.nodes);
	}
	if (labels) paintPins(context, picture);
	const isSelected = selected !== undefined && network.hasNode(selected);
	if (isSelected) paintRing(context, picture, selected);
	if (!labels) return;
	paintLabels(context, picture, { lit: focus?.nodes, strong: focus?.centre, memory });
}
