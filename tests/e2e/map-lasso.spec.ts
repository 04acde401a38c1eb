import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { dropFiles, expect, goTo, test, whenBuilt } from './site.ts';

const ATTENDANCE = 'personne,rencontre\nA,R1\nB,R1\nB,R2\nC,R2\nC,R3\nD,R3\n=cmd|x,R3\nE,R4\n';

async function openMap(page: Page) {
	await dropFiles(page, [{ name: 'presences.csv', content: ATTENDANCE }]);
	await whenBuilt(page);
	await goTo(page, 'Carte');
	await expect(page.getByRole('application')).toBeVisible({ timeout: 60_000 });
}

/** Draws a line around a part of the map, in shares of its width and height. */
async function draw(page: Page, [left, top, right, bottom]: [number, number, number, number]) {
	const box = await page.getByRole('application').boundingBox();
	if (!box) throw new Error('no map');
	const at = (x: number, y: number) => [box.x + x * box.width, box.y + y * box.height] as const;
	await page.mouse.move(...at(left, top));
	await page.mouse.down();
	for (const corner of [at(right, top), at(right, bottom), at(left, bottom), at(left, top)]) {
		await page.mouse.move(...corner, { steps: 5 });
	}
	await page.mouse.up();
}

const panel = (page: Page) => page.getByRole('region', { name: 'Ce que vous avez entouré' });

test('actors are encircled, by the pointer and by keyboard', async ({ page }) => {
	await openMap(page);

	await test.step('what is encircled is counted, kept or hidden, and what was done is undone', async () => {
		const tool = page.getByRole('button', { name: 'Entourer', exact: true });
		await tool.click();
		await expect(tool).toHaveAttribute('aria-pressed', 'true');
		await draw(page, [0.01, 0.01, 0.99, 0.98]);
		await expect(panel(page)).toContainText(/6\sacteurs et 4\sévénements/);
		await page.keyboard.press('Escape');
		await expect(tool).toHaveAttribute('aria-pressed', 'false');

		const saved = page.waitForEvent('download');
		await panel(page).getByRole('button', { name: 'Liste en CSV' }).click();
		const csv = await readFile(await (await saved).path(), 'utf8');
		// A name that a spreadsheet would run is a text.
		expect(csv).toContain("'=cmd|x");
		expect(csv.trim().split('\r\n')).toHaveLength(1 + 10);

		await panel(page).getByRole('button', { name: 'Effacer' }).click();
		await expect(panel(page)).toHaveCount(0);
	});

	await test.step('boxes of the list encircle by keyboard, and the choice becomes a filter', async () => {
		const list = page.getByRole('region', { name: 'Le réseau en liste' });
		for (const name of ['E', 'R4']) {
			await list.getByRole('checkbox', { name: `Entourer ${name}`, exact: true }).focus();
			await page.keyboard.press('Space');
		}
		await expect(panel(page)).toContainText(/1\sacteur et 1\sévénement\./);
		await expect(panel(page)).toContainText(/Entre eux\s: 1\slien\./);
		await panel(page).getByRole('button', { name: 'Les masquer' }).click();
		const filters = page.getByRole('region', { name: 'Filtres' });
		await expect(filters).toContainText(/sans E et R4/);
		await expect(page.getByRole('application')).toHaveAccessibleName(/5\sacteurs.*3\sévénements/);
		await page.getByRole('button', { name: /^Annuler l’ajout d’un filtre/ }).click();
		await expect(page.getByRole('application')).toHaveAccessibleName(/6\sacteurs.*4\sévénements/);
	});
});
