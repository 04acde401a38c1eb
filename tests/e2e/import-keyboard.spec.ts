import type { Locator, Page } from '@playwright/test';
import { dropFiles, expect, test, whenBuilt } from './site.ts';

/** Three dates that read in two ways, then a row whose first cell holds the delimiter. */
const PRESENCES = `personne;rencontre;jour
Anne;Forum;03/04/2025
Bob;Forum;03/04/2025
Chloé;Atelier;05/06/2025
Dupont; Eve;Atelier;05/06/2025
`;

/** Presses the same key until this has the focus; no more often than the page has stops. */
async function reach(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab'): Promise<void> {
	await target.waitFor();
	for (let presses = 0; presses < 120; presses++) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press(key);
	}
	await expect(target).toBeFocused();
}

test('an import is answered from end to end by the keyboard alone, and the focus is never lost', async ({
	page,
}) => {
	await dropFiles(page, [{ name: 'presences.csv', content: PRESENCES }]);
	await whenBuilt(page);
	const toDecide = page.getByRole('region', { name: 'À décider' });
	await reach(page, toDecide.getByRole('button', { name: 'Jour d’abord' }), 'Tab');
	await page.keyboard.press('Enter');
	await expect(toDecide.getByRole('button', { name: 'Jour d’abord' })).toBeHidden();
	// The answered question leaves; the next one has the focus.
	await expect(toDecide.getByRole('button', { name: /^Voir ces lignes/ })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Lignes mises de côté' })).toBeFocused();

	await page.keyboard.press('Tab');
	const mend = page.getByRole('button', { name: 'Corriger la ligne 5' });
	await expect(mend).toBeFocused();
	await page.keyboard.press('Enter');
	const name = page.getByRole('textbox', { name: 'personne' });
	await expect(name).toBeFocused();
	await expect(name).toHaveValue('Dupont; Eve');
	await reach(page, page.getByRole('button', { name: 'Renoncer' }), 'Tab');
	await page.keyboard.press('Enter');
	await expect(mend).toBeFocused();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Control+a');
	await page.keyboard.type('Eve Dupont');
	await reach(page, page.getByRole('button', { name: 'Garder cette ligne' }), 'Tab');
	await page.keyboard.press('Enter');
	await expect(page.getByText('4 lignes lues = 4 gardées + 0 mise de côté')).toBeVisible();
	await expect(page.getByRole('heading', { name: 'presences.csv' })).toBeFocused();

	await page.keyboard.press('Control+z');
	await expect(page.getByText('4 lignes lues = 3 gardées + 1 mise de côté')).toBeVisible();
	await expect(page.getByText('Annulé : correction de 1 ligne.')).toBeAttached();
	await page.keyboard.press('Control+y');
	await expect(page.getByText('4 lignes lues = 4 gardées + 0 mise de côté')).toBeVisible();
	await whenBuilt(page);

	const next = page.getByRole('link', { name: 'Continuer vers le tableau de bord' });
	await reach(page, next, 'Shift+Tab');
	await page.keyboard.press('Enter');
	await page.waitForURL('**/dashboard');
	// Anne, Bob, Chloé and the row mended.
	await expect(
		page.getByRole('region', { name: 'Participants', exact: true }).getByRole('img'),
	).toHaveAccessibleName('Participants : 4 participants.');
});
