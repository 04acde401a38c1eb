import type Sigma from 'sigma';
import type { HitTest } from './hit-test.ts';

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
	{ onhover, onpress }: PointerEvents,
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
	let pressed = { x: NaN, y: NaN };
	mouse.on('click', (point) => {
		pressed = { x: point.x, y: point.y };
		onpress(under(point, MOUSE_REACH));
	});
	// For sigma two quick presses are one double click wherever they are: only two at one place of
	// the empty map zoom.
	mouse.on('doubleClick', (point) => {
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
