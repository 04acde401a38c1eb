import { expect, dropFiles, goTo, test, whenBuilt } from './site.ts';

/** A triangle A, B, C with D at its edge, a pair E – F, and what each is; A and B trade twice. */
const TIES = 'source,target\nA,B\nB,A\nB,C\nA,C\nC,D\nE,F\n';

const shown = (page: import('@playwright/test').Page) =>
	page.evaluate(() => {
		const network = window.maillage!.network() as { nodes: { key: string }[] } | null;
		return network?.nodes.map(({ key }) => key.slice(-1)).join('');
	});

test('filters of the map', async ({ page }) => {
	await dropFiles(page, [{ name: 'liens.csv', content: TIES }]);
	await whenBuilt(page);
	await goTo(page, 'Carte');
	await expect(page.getByRole('application')).toBeVisible();

	await test.step('filters are undone, redone and taken away by keyboard', async () => {
		const filters = page.getByRole('region', { name: 'Filtres' });
		const add = filters.getByLabel('Ajouter un filtre');
		await add.selectOption({ label: 'Plus grand ensemble' });
		await filters.getByRole('button', { name: 'Ajouter', exact: true }).press('Enter');
		await expect.poll(() => shown(page)).toBe('ABCD');
		await page.getByRole('button', { name: 'Annuler l’ajout d’un filtre' }).press('Enter');
		await expect.poll(() => shown(page)).toBe('ABCDEF');
		await page.getByRole('button', { name: 'Rétablir l’ajout d’un filtre' }).press('Enter');
		await expect.poll(() => shown(page)).toBe('ABCD');
		await filters
			.getByRole('button', { name: 'Retirer le filtre\u202f: le plus grand ensemble relié' })
			.press('Enter');
		await expect.poll(() => shown(page)).toBe('ABCDEF');
		await expect(add).toBeFocused();
	});

	await test.step('each filter says what it removes, and the legend says what is left out', async () => {
		const filters = page.getByRole('region', { name: 'Filtres' });
		await expect(filters).toContainText('Aucun filtre');
		await filters
			.getByLabel('Ajouter un filtre')
			.selectOption({ label: 'Noyau, liens entre ceux qui restent' });
		await filters.getByRole('button', { name: 'Ajouter', exact: true }).click();
		await expect.poll(() => shown(page)).toBe('ABC');
		// D with its tie, E and F with theirs.
		const line = filters.getByRole('listitem');
		await expect(line).toContainText('−\u00a03\u00a0acteurs, −\u00a02\u00a0liens');
		const legend = page.getByRole('region', { name: 'Légende' });
		await expect(legend).toContainText('noyau\u202f: au moins 2 liens entre ceux qui restent');
		await expect(legend).toContainText('retirés\u202f: 3\u00a0acteurs et 2\u00a0liens');

		await filters.getByRole('spinbutton').fill('1');
		await filters.getByRole('spinbutton').press('Enter');
		await expect(line).toContainText('ne retire rien');
		await expect.poll(() => shown(page)).toBe('ABCDEF');
	});
});
