import type { Page } from '@playwright/test';
import { dropFiles, expect, goTo, test, whenBuilt } from './site.ts';

/** A chain: A – B – C – D, tied by the meetings that two of them attended, and E alone. */
const ATTENDANCE = 'personne,rencontre\nA,R1\nB,R1\nB,R2\nC,R2\nC,R3\nD,R3\nE,R4\n';

async function openMap(page: Page) {
	await dropFiles(page, [{ name: 'presences.csv', content: ATTENDANCE }]);
	await whenBuilt(page);
	await goTo(page, 'Carte');
	await expect(page.getByRole('application')).toBeVisible({ timeout: 60_000 });
}

const card = (page: Page) => page.getByRole('article').first();

test('the map is walked by keyboard, and told in words', async ({ page }) => {
	await openMap(page);

	await test.step('walks from neighbour to neighbour and back with the keyboard alone', async () => {
		const map = page.getByRole('application');
		await map.focus();
		await page.keyboard.press('Enter');
		await expect(card(page)).toBeVisible();
		const start = await card(page).getAttribute('aria-label');
		// Each event has at most two: some arrow leads from the first actor to one of its events.
		for (const arrow of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
			await page.keyboard.press(arrow);
			if ((await card(page).getAttribute('aria-label')) !== start) break;
		}
		await expect(page.getByRole('article', { name: start ?? '', exact: true })).toHaveCount(0);
		const news = page.locator('[aria-live=polite]').filter({ hasText: `En lien avec ${start}` });
		await expect(news).toHaveText(/Voisins\s: \d/);
		await page.keyboard.press('Backspace');
		await expect(page.getByRole('article', { name: start ?? '', exact: true })).toBeVisible();
		await page.keyboard.press('Backspace');
		await expect(page.getByText('Vous êtes au départ.')).toBeAttached();
		await page.keyboard.press('Escape');
		await expect(page.getByRole('article')).toHaveCount(0);
		// Tab leaves the map for its buttons.
		await page.keyboard.press('Tab');
		await expect(page.getByRole('button', { name: 'Entourer', exact: true })).toBeFocused();
	});

	await test.step('the network is told in words, which describe the map too', async () => {
		await page.getByText('Ce réseau en mots').click();
		const told = /Ce réseau compte 5\s(acteurs|personnes), 4\s\S+ et 7\sliens\./;
		await expect(page.getByText(told)).toBeVisible();
		await expect(page.getByRole('application')).toHaveAccessibleDescription(told);
	});
});
