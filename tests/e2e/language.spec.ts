import { expect, test } from './site.ts';

test.describe('an English browser', () => {
	test.use({ locale: 'en-GB' });

	test('reads English, and the switch is kept', async ({ page }) => {
		await page.goto('/');
		await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await page.getByLabel('Language').selectOption('fr');
		await expect(page.getByRole('button', { name: 'Choisir des fichiers' })).toBeVisible();
		await page.reload();
		await expect(page.getByRole('button', { name: 'Choisir des fichiers' })).toBeVisible();
	});
});

test.describe('a browser in another language', () => {
	test.use({ locale: 'de-DE' });

	test('reads French', async ({ page }) => {
		await page.goto('/');
		await page.waitForLoadState('networkidle');
		await expect(page.getByRole('button', { name: 'Choisir des fichiers' })).toBeVisible();
	});
});
