import type Sigma from 'sigma';
import type { Place } from '../../model/pins.ts';
import { NodeDrag } from '../view/node-drag.ts';
import type { HitTest } from '../view/hit-test.ts';

/** How far from a disc a pointer still means it, in pixels: a mouse, then a finger. */
const MOUSE_REACH = 3;
const FINGER_REACH = 14;
/** Presses of a double click are nearer than this, in pixels. */
const SAME_PLACE = 6;

export interface PointerEvents {
	/** The node under the mouse changed. */
	onhover: (key: string | undefined) => void;
	/** A node was pressed, or the empty map. */
	onpress: (key: string | undefined) => void;
	/** Whether a node can be moved by this pointer; none when absent. */
	canMove?: (key: string, pointer: 'mouse' | 'finger') => boolean;
	/** A node is being moved: how far from where it was, in units of the layout. */
	onmove?: (key: string, by: Place) => void;
	/** A node was left there. */
	ondrop?: (key: string, by: Place) => void;
}

/**
 * Tells which node the pointer means. Sigma's own listeners are taken away first: they read the
 * picture back from the graphics card at every move of the mouse. Its pan and zoom stay.
 *
 * @param hitTest of what is shown now
 */
export function followPointer(
	sigma: Sigma,
	hitTest: () => HitTest,
	{ onhover, onpress, ...moves }: PointerEvents,
): void {
	const [mouse, touch] = [sigma.getMouseCaptor(), sigma.getTouchCaptor()];
	mouse.removeAllListeners();
	touch.removeAllListeners();
	const under = (point: { x: number; y: number }, reach: number) => {
		const { x, y } = sigma.viewportToGraph(point);
		return hitTest().nodeAt(x, y, reach / sigma.getGraphToViewportRatio());
	};
	let hovered: string | undefined;
	const hover = (key: string | undefined) => {
		if (key === hovered) return;
		hovered = key;
		onhover(key);
	};
	mouse.on('mousemove', (point) => hover(mouse.isMouseDown ? hovered : under(point, MOUSE_REACH)));
	mouse.on('mouseleave', () => hover(undefined));
	const drag = followDrags(sigma, under, moves);
	let pressed = { x: NaN, y: NaN };
	mouse.on('click', (point) => {
		if (drag.hasJustEnded()) return;
		pressed = { x: point.x, y: point.y };
		onpress(under(point, MOUSE_REACH));
	});
	// For sigma two quick presses are one double click wherever they are: only two at one place of
	// the empty map zoom.
	mouse.on('doubleClick', (point) => {
		if (drag.hasJustEnded()) return point.preventSigmaDefault();
		const key = under(point, MOUSE_REACH);
		const apart = Math.hypot(point.x - pressed.x, point.y - pressed.y);
		if (key === undefined && apart < SAME_PLACE) return;
		point.preventSigmaDefault();
		onpress(key);
	});
	touch.on('tap', ({ touches, previousTouches }) => {
		const point = touches[0] ?? previousTouches[0];
		if (point) onpress(under(point, FINGER_REACH));
	});
}

/** Lets nodes be dragged; the map then stays where it is. */
function followDrags(
	sigma: Sigma,
	under: (point: Place, reach: number) => string | undefined,
	{ canMove, onmove, ondrop }: Pick<PointerEvents, 'canMove' | 'onmove' | 'ondrop'>,
): { hasJustEnded: () => boolean } {
	const [mouse, touch] = [sigma.getMouseCaptor(), sigma.getTouchCaptor()];
	const drag = new NodeDrag();
	let last: { key: string; by: Place } | undefined;
	let hasJustEnded = false;
	const begin = (point: Place, pointer: 'mouse' | 'finger') => {
		const key = under(point, pointer === 'mouse' ? MOUSE_REACH : FINGER_REACH);
		drag.press(key !== undefined && canMove?.(key, pointer) ? key : undefined, point);
		[last, hasJustEnded] = [undefined, false];
	};
	const follow = (point: Place, event: { preventSigmaDefault(): void }) => {
		const dragged = drag.move(point);
		if (!dragged) return;
		event.preventSigmaDefault();
		const scale = sigma.getGraphToViewportRatio();
		last = { key: dragged.key, by: { x: dragged.by.x / scale, y: -dragged.by.y / scale } };
		onmove?.(last.key, last.by);
	};
	const end = () => {
		hasJustEnded = drag.end();
		if (last) ondrop?.(last.key, last.by);
		last = undefined;
	};
	mouse.on('mousedown', (point) => {
		if (mouse.isMouseDown) begin(point, 'mouse');
	});
	mouse.on('mousemovebody', (point) => follow(point, point));
	mouse.on('mouseup', end);
	touch.on('touchdown', (event) => {
		const [point, second] = event.touches;
		if (point && !second) begin(point, 'finger');
		else end();
	});
	touch.on('touchmove', (event) => {
		const [point] = event.touches;
		if (point) follow(point, event);
	});
	touch.on('touchup', end);
	return { hasJustEnded: () => hasJustEnded };
}
