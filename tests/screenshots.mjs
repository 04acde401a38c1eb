import { mkdirSync } from 'node:fs';
import { ensureDependencies } from '../src/tools/ensure-dependencies.mjs';

/**
 * Takes the pictures of the README, and, with a folder as argument, of every screen on phone,
 * laptop and wide screen, light and dark, in French and English, for somebody to look at.
 */
ensureDependencies();
const { ensureChromium } = await import('./ensure-chromium.mjs');
await ensureChromium();
const { build, preview } = await import('vite');
const { chromium } = await import('playwright');
const { chromiumLaunch } = await import('./chromium.mjs');

process.env.TZ = 'Europe/Paris';
await build({ logLevel: 'warn' });
const server = await preview({ preview: { port: 4193, strictPort: true } });
const browser = await chromium.launch(chromiumLaunch());

async function shoot(
	path,
	file,
	{ width = 1280, height = 800, dark = false, locale = 'fr-FR' } = {},
) {
	const page = await browser.newPage({
		viewport: { width, height },
		colorScheme: dark ? 'dark' : 'light',
		reducedMotion: 'reduce',
		locale,
	});
	await page.goto(`http://localhost:4193${path}`);
	await page.waitForLoadState('networkidle');
	const isMap = path.startsWith('/map');
	const ready = isMap ? 'canvas' : path === '/' ? 'main' : 'main :is(section, iframe)';
	await page.locator(ready).first().waitFor({ timeout: 60_000 });
	// Charts and maps settle after their data.
	await page.waitForTimeout(isMap ? 4000 : 1500);
	await page.screenshot({ path: file });
	await page.close();
	console.log(file);
}

const CENTRES = '#example=centres-sociaux-connectes';
mkdirSync('static/pictures', { recursive: true });
await shoot(`/dashboard${CENTRES}`, 'static/pictures/dashboard.png', { height: 900 });
await shoot('/map#example=acteurs', 'static/pictures/map.png', { height: 760 });

const [folder] = process.argv.slice(2);
if (folder) {
	mkdirSync(folder, { recursive: true });
	const sizes = { phone: [390, 844], laptop: [1280, 800], wide: [1920, 1080] };
	for (const screen of ['', 'import', 'explore', 'map', 'dashboard', 'publish']) {
		for (const [name, [width, height]] of Object.entries(sizes)) {
			for (const dark of [false, true]) {
				for (const locale of ['fr-FR', 'en-GB']) {
					const hash = screen === '' ? '' : screen === 'map' ? '#example=acteurs' : CENTRES;
					const look = `${dark ? 'dark' : 'light'}-${locale.slice(0, 2)}`;
					const file = `${folder}/${screen || 'home'}-${name}-${look}.png`;
					await shoot(`/${screen}${hash}`, file, { width, height, dark, locale });
				}
			}
		}
	}
}

await browser.close();
await server.close();
