import { withPage } from '../../tools/browser.mjs';
import { framesWhilePanning } from './pan.mjs';

const TIMEOUT = { timeout: 300_000 };
/** What comes after the first picture, such as groups, is over by then, in milliseconds. */
const QUIET_MS = 20_000;

/** The longest time that the page was held up since it was opened, in milliseconds. */
const watchTasks = () => {
	window.tasks_ = [];
	const take = (list) => window.tasks_.push(...list.getEntries().map(({ duration }) => duration));
	new PerformanceObserver(take).observe({ type: 'longtask' });
};
const longestTask = (page) => page.evaluate(() => Math.max(0, ...window.tasks_));

/** From the choice of a file to a map at rest, then the frames of a second while it is dragged. */
async function measured(page, began, map) {
	const milliseconds = Date.now() - began;
	const longestMs = await longestTask(page);
	await page.waitForTimeout(QUIET_MS);
	return { milliseconds, longestMs, fps: await framesWhilePanning(page, map) };
}

async function inMaillage({ site, path }) {
	return withPage(site, async (page) => {
		await page.evaluate(watchTasks);
		const began = Date.now();
		await page.setInputFiles('input[type=file]', path);
		await page.waitForURL('**/import');
		const map = page.locator('main a[href$="/map"]').first();
		await map.waitFor(TIMEOUT);
		await map.click();
		const drawing = page.getByRole('application').first();
		await drawing.waitFor(TIMEOUT);
		return measured(page, began, drawing);
	});
}

/** Few iterations where each takes seconds: the picture is then not readable. */
const ITERATIONS = { 1_000: 600, 10_000: 300, 100_000: 3 };

async function inSigma({ origin, path, actors }) {
	const address = `${origin}/sigma.html?iterations=${ITERATIONS[actors] ?? 100}`;
	return withPage(address, async (page) => {
		await page.waitForSelector('html[data-ready]', { state: 'attached' });
		await page.evaluate(watchTasks);
		const began = Date.now();
		await page.setInputFiles('input', path);
		await page.waitForSelector('html[data-drawn]', { state: 'attached', ...TIMEOUT });
		return measured(page, began, page.locator('#map'));
	});
}

export const CONTENDERS = [
	{ title: '**Maillage**', run: inMaillage, isOurs: true },
	{ title: 'sigma, graphology, its ForceAtlas2', run: inSigma },
];
