import type { Page } from '@playwright/test';
import { expect, test } from './site.ts';

// What a browser with WebGL turned off does.
test.beforeEach(async ({ page }) => {
	await page.addInitScript(() => {
		const real = HTMLCanvasElement.prototype.getContext;
		HTMLCanvasElement.prototype.getContext = function (
			this: HTMLCanvasElement,
			...args: unknown[]
		) {
			return String(args[0]).includes('webgl') ? null : Reflect.apply(real, this, args);
		} as typeof real;
	});
});

/** Pixels of a canvas of the map that are opaque, and a number that changes with the picture. */
function drawnOn(page: Page, name: string) {
	return page.evaluate((canvas) => {
		const found = document.querySelector<HTMLCanvasElement>(`canvas.${canvas}`);
		const data = found?.getContext('2d')?.getImageData(0, 0, found.width, found.height).data;
		let [opaque, print] = [0, 0];
		for (let i = 3; i < (data?.length ?? 0); i += 4) {
			if (data?.[i] === 255) opaque += 1;
			print = (31 * print + (data?.[i] ?? 0)) % 1_000_003;
		}
		return { opaque, print };
	}, name);
}

test('the map is drawn without WebGL: search, selection, neighbours, keys, image', async ({
	page,
}) => {
	await page.goto('/map#example=acteurs');
	const map = page.getByRole('application');
	await expect(map).toBeVisible();
	await expect(page.getByText(/n’offre pas WebGL/)).toBeVisible();
	await expect.poll(async () => (await drawnOn(page, 'map-marks')).opaque).toBeGreaterThan(500);

	const search = page.getByRole('combobox', { name: 'Chercher un acteur' });
	await search.fill('a');
	await search.press('ArrowDown');
	await search.press('Enter');
	await expect(page.getByRole('article').first()).toBeVisible();
	// Lit neighbours are drawn again above the veil.
	await expect.poll(async () => (await drawnOn(page, 'map-labels')).opaque).toBeGreaterThan(50);

	await map.focus();
	await page.keyboard.press('Escape');
	const before = await drawnOn(page, 'map-marks');
	await page.keyboard.press('Shift+ArrowRight');
	await expect.poll(async () => (await drawnOn(page, 'map-marks')).print).not.toBe(before.print);

	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Image PNG' }).click();
	expect((await download).suggestedFilename()).toMatch(/\.png$/);
});
