import { readFileSync } from 'node:fs';
import { expect, goTo, test, type GivenFile } from './site.ts';
import { dropFiles, whenBuilt } from './site.ts';

/** Fives: six persons; Moulins: two persons, under the threshold of five. */
const FILE: GivenFile = {
	name: 'presences.csv',
	content: `date,personne,quartier\n${['a', 'b', 'c', 'd', 'e', 'f'].map((p) => `2024-09-05,secret-${p},Fives`).join('\n')}\n2024-09-06,secret-y,Moulins\n2024-09-06,secret-z,Moulins\n`,
};

test('a chart is published', async ({ page, browser }, info) => {
	await dropFiles(page, [FILE]);
	await whenBuilt(page);
	await goTo(page, 'Publier');

	await test.step('a chart leaves as one page that reads without JavaScript and asks for nothing', async () => {
		await page.getByLabel('Graphique', { exact: true }).selectOption('participants-by-territory');
		await page.getByRole('textbox', { name: 'Titre' }).fill('Qui vient <b>vraiment</b>');
		await expect(page.getByText('1 case est masquée')).toBeVisible();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: /^Télécharger la page/ }).click(),
		]);
		const path = info.outputPath('page.html');
		await download.saveAs(path);
		const text = readFileSync(path, 'utf8');
		expect(text).not.toContain('secret-');
		expect(text).not.toContain('presences.csv,');

		const context = await browser.newContext({ javaScriptEnabled: false, locale: 'fr-FR' });
		const reader = await context.newPage();
		const asked: string[] = [];
		reader.on('request', (request) => asked.push(request.url()));
		await reader.goto(`file://${path}`);
		await expect(reader.getByRole('heading', { name: 'Qui vient <b>vraiment</b>' })).toBeVisible();
		await expect(reader.locator('svg:visible')).toHaveCount(1);
		await expect(
			reader.getByText('Personnes différentes dans chaque catégorie').first(),
		).toBeVisible();
		await reader.locator('summary').first().click();
		const rows = reader.getByRole('table').getByRole('row');
		await expect(rows.filter({ hasText: 'Fives' })).toContainText('6');
		await expect(rows.filter({ hasText: 'Moulins' })).toContainText('<');
		await expect(rows.filter({ hasText: 'Moulins' })).not.toContainText('2');
		expect(asked).toEqual([`file://${path}`]);
		await context.close();
	});

	await test.step('the snippet is an iframe to the address given, and refuses another', async () => {
		await page.getByLabel('Adresse de la page').fill('https://ville.example/graphique.html');
		await expect(page.getByRole('textbox', { name: 'Code à intégrer' })).toHaveValue(
			/^<iframe src="https:\/\/ville\.example\/graphique\.html" title="[^"]+" width="100%" height="\d+" loading="lazy" sandbox/,
		);
		await page.getByLabel('Adresse de la page').fill('javascript:alert(1)');
		await expect(page.getByRole('alert')).toContainText('L’adresse doit commencer par');
	});
});
