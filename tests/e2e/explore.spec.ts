import { readFileSync } from 'node:fs';
import { dropFiles, expect, goTo, test, whenBuilt } from './site.ts';

const rows = Array.from(
	{ length: 500 },
	(_, i) => `${i + 1};Nom ${i % 7};${(i * 1.5).toFixed(1).replace('.', ',')}`,
);
const FILE = {
	name: 'été.csv',
	content: `id;nom;montant\n${rows.join('\n')}\n=1+1;"=SOMME(A1)";3\n`,
};

test('the rows are profiled, sorted, found, and asked in SQL', async ({ page }, info) => {
	await dropFiles(page, [FILE]);
	await whenBuilt(page);
	await goTo(page, 'Explorer');

	await test.step('a column tells its values', async () => {
		await page.getByRole('group').filter({ hasText: /^nom/ }).locator('summary').click();
		await expect(page.getByText('Valeurs les plus fréquentes')).toBeVisible();
	});

	await test.step('the table sorts by value, filters by text, and draws the rows in view only', async () => {
		const table = page.getByRole('region', { name: 'Lignes de été.csv' }).getByRole('table');
		await expect(table.getByRole('row').nth(1)).toContainText('Nom 0');
		expect(await table.getByRole('row').count()).toBeLessThan(80);
		await page.getByRole('button', { name: 'montant' }).click();
		await page.getByRole('button', { name: 'montant' }).click();
		await expect(table.getByRole('row').nth(1)).toContainText('748,5');
		await page.getByLabel('Chercher dans les lignes').fill('NOM 3');
		await expect(page.getByText('71 lignes trouvées sur 501')).toBeVisible();
	});

	await test.step('SQL answers, says its errors in place, cannot write, and leaves as a safe CSV', async () => {
		const editor = page.getByRole('textbox', { name: 'Requête SQL' });
		const run = async (text: string) => {
			await editor.fill(text);
			await page.getByRole('button', { name: 'Exécuter' }).click();
		};
		await run('SELECT nom, sum(montant) AS total FROM ete GROUP BY nom ORDER BY nom');
		await expect(page.getByRole('region', { name: 'Résultat de la requête' })).toContainText(
			'Nom 1',
		);

		await run('SELECT nom,\n  montan FROM ete');
		await expect(page.getByRole('alert')).toContainText('Ligne 2, colonne 3.');
		await run('DROP VIEW ete');
		await expect(page.getByRole('alert')).toContainText('read-only');
		await run("SELECT * FROM read_csv('https://example.org/a.csv')");
		await expect(page.getByRole('alert')).toContainText('disabled by configuration');

		await run("SELECT nom FROM ete WHERE id = '=1+1'");
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'Télécharger en CSV' }).click(),
		]);
		await download.saveAs(info.outputPath('resultat.csv'));
		expect(readFileSync(info.outputPath('resultat.csv'), 'utf8')).toBe(
			`\ufeffnom\r\n"'=SOMME(A1)"\r\n`,
		);
	});
});
