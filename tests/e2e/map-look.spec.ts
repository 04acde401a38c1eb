import { dropFiles, expect, goTo, test, whenBuilt } from './site.ts';

/** A path A – B – C – D, and what each is worth; D is worth nothing known. */
const TIES = 'source,target\nA,B\nB,C\nC,D\n';
const ACTORS = 'nom,type,budget\nA,ville,4000\nB,ville,1000\nC,asso,0\nD,asso,\n';

test('size, colour, shape and border follow what is chosen, and the legend says how', async ({
	page,
}) => {
	await dropFiles(page, [
		{ name: 'liens.csv', content: TIES },
		{ name: 'acteurs.csv', content: ACTORS },
	]);
	await whenBuilt(page);
	await goTo(page, 'Carte');
	await expect(page.getByRole('application')).toBeVisible();

	await test.step('size by an attribute: reference values, who has none, and undone by its name', async () => {
		const legend = page.getByRole('region', { name: 'Légende' });
		const size = page.getByLabel('Taille', { exact: true });
		await expect(legend).toContainText('nombre de liens');
		await size.selectOption({ label: 'budget' });
		await expect(legend).toContainText('budget');
		// 4 000, a quarter of it, and 0.2² of it; four digits are written without a space.
		await expect(legend.locator('svg text')).toHaveText(['4000', '1000', /^100\sou moins$/]);
		await expect(legend.getByRole('button', { name: /^Sans valeur\s*1$/ })).toBeVisible();
		await page.getByRole('button', { name: 'Annuler le changement d’apparence' }).click();
		await expect(size).toHaveValue('degree');
		await expect(legend).not.toContainText('budget');
	});

	await test.step('colour by a measure, by keyboard: classes with their counts, singled out from the legend', async () => {
		const legend = page.getByRole('region', { name: 'Légende' });
		const colour = page.getByLabel('Couleur', { exact: true });
		await colour.focus();
		await colour.selectOption({ label: 'Passages' });
		await expect(legend).toContainText('Passages');
		// On a path of four, each of the two inner actors is between 2 of the 3 pairs of others.
		const classes = legend.getByRole('button');
		await expect(classes).toHaveText([/^\s*0\s*2\s*$/, /^\s*0,667\s*2\s*$/]);
		await classes.first().press('Enter');
		await expect(classes.first()).toHaveAttribute('aria-pressed', 'true');
	});
	await page.getByRole('button', { name: 'Annuler le changement d’apparence' }).click();

	await test.step('shape and border by attribute are in the legend', async () => {
		const legend = page.getByRole('region', { name: 'Légende' });
		await page.getByLabel('Forme', { exact: true }).selectOption({ label: 'type' });
		await page.getByLabel('Bordure', { exact: true }).selectOption({ label: 'type' });
		await expect(legend.getByRole('term').filter({ hasText: 'Forme' })).toBeVisible();
		await expect(legend.getByRole('term').filter({ hasText: 'Bordure' })).toBeVisible();
		// By colour as it was, by border and by shape.
		await expect(legend.getByRole('button', { name: /^asso\s*2$/ })).toHaveCount(3);
	});
});
