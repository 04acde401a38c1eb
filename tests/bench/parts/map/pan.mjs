const MS = 5_000;
const STEP_MS = 16;

/** Frames a second while a map is dragged to and fro from its corner, where nobody is. */
export async function framesWhilePanning(page, element) {
	const { x, y } = await element.boundingBox();
	const [left, top] = [x + 15, y + 15];
	await page.evaluate(() => {
		window.frames_ = [];
		const tick = (now) => {
			window.frames_.push(now);
			window.ticking_ = requestAnimationFrame(tick);
		};
		requestAnimationFrame(tick);
	});
	await page.mouse.move(left, top);
	await page.mouse.down();
	const began = Date.now();
	for (let move = 0; Date.now() - began < MS; move += 1) {
		const [across, down] = [Math.abs(Math.sin(move / 20)), Math.abs(Math.sin(move / 15))];
		await page.mouse.move(left + 150 * across, top + 100 * down);
		await page.waitForTimeout(STEP_MS);
	}
	await page.mouse.up();
	const frames = await page.evaluate(() => {
		cancelAnimationFrame(window.ticking_);
		return window.frames_;
	});
	return (1000 * (frames.length - 1)) / (frames.at(-1) - frames[0]);
}
