import { chromium } from 'playwright';
import { chromiumLaunch } from '../../chromium.mjs';
import { watchProcesses } from './processes.mjs';

/** A Chromium of its own for one measure: nothing is cached, no memory is left from another one. */
export async function withPage(address, use) {
	const browser = await chromium.launch(chromiumLaunch());
	try {
		const session = await browser.newBrowserCDPSession();
		const { processInfo } = await session.send('SystemInfo.getProcessInfo');
		const root = processInfo.find(({ type }) => type === 'browser').id;
		const page = await browser.newPage();
		const died = new Promise((_, reject) => {
			page.on('crash', () => reject(new Error('the page died')));
		});
		died.catch(() => undefined);
		await page.goto(address, { waitUntil: 'networkidle' });
		const processes = watchProcesses(root);
		let result;
		let taken;
		try {
			result = await Promise.race([use(page, browser), died]);
		} finally {
			taken = processes.end();
		}
		return { version: browser.version(), ...result, ...taken };
	} finally {
		await browser.close();
	}
}
