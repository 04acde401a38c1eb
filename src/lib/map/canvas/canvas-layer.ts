/** Adds a canvas that covers an element. */
export function addCanvas(element: HTMLElement, name: string): CanvasRenderingContext2D {
	const canvas = document.createElement('canvas');
	canvas.className = name;
	Object.assign(canvas.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' });
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser gives no 2D canvas.');
	element.append(canvas);
	return context;
}

/** Makes a canvas as large as its element on this screen, empty, its unit a pixel of the page. */
export function clearCanvas(
	context: CanvasRenderingContext2D,
	{ width, height }: { width: number; height: number },
): void {
	const { canvas } = context;
	const wide = Math.round(width * devicePixelRatio);
	const high = Math.round(height * devicePixelRatio);
	if (canvas.width !== wide || canvas.height !== high) [canvas.width, canvas.height] = [wide, high];
	context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0);
	context.clearRect(0, 0, width, height);
}
