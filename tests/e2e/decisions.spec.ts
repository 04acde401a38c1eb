import type { Page } from '@playwright/test';
import { dropFiles, expect, test, whenBuilt, type GivenFile } from './site.ts';

const MEMBERS = `id;structure;commune
1;CS Keredern;Brest
2;Centre social Keredern;Brest
3;Ar Vag;Brest
4;Infini;Guipavas
5;Foyer laïque;Douai
`;

/** Of the five: 3 is gone, 5 has moved, 6 is new. */
const NEWER = `id;structure;commune
6;Vivre la rue;Brest
1;CS Keredern;Brest
2;Centre social Keredern;Brest
4;Infini;Guipavas
5;Foyer laïque;Lille
`;

const SOUND = Array.from({ length: 20 }, (_, index) => `S${index};${index},50;Brest`).join('\n');
const SUBSIDIES = `nom;montant;ville\n${SOUND}\nInfini; association;40,00;Brest\n`;

/** Adds files to the project that is open, as the button does. */
async function addFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
	await page.locator('input[type=file]').setInputFiles(
		files.map(({ name, content }) => ({
			name,
			mimeType: 'text/csv',
			buffer: Buffer.from(content),
		})),
	);
}

const actors = (page: Page) =>
	page.evaluate(async () => {
		const rows = await window.maillage!.query('SELECT label FROM actors ORDER BY label');
		return rows.map(({ label }) => label);
	});

test('a newer version is told, shown, put in place of the older, and taken back', async ({
	page,
}) => {
	await dropFiles(page, [{ name: 'membres 2024.csv', content: MEMBERS }]);
	await whenBuilt(page);
	await addFiles(page, [{ name: 'membres 2025.csv', content: NEWER }]);
	await expect(
		page.getByText('1 ligne nouvelle, 1 changée, 1 disparue, 3 inchangées.'),
	).toBeVisible();
	expect(await actors(page)).toHaveLength(5);
	await page.getByText('Lignes qui diffèrent').click();
	const rows = page.getByRole('region', { name: 'Lignes qui diffèrent' }).getByRole('row');
	await expect(rows.filter({ hasText: 'changée' })).toContainText('Douai → Lille');
	await expect(rows.filter({ hasText: 'disparue' })).toContainText('Ar Vag');
	await expect(rows.filter({ hasText: 'nouvelle' })).toContainText('Vivre la rue');

	await page.getByRole('button', { name: 'Remplacer membres 2024.csv' }).click();
	await expect(page.getByRole('button', { name: 'membres 2024.csv', exact: true })).toBeHidden();
	await whenBuilt(page);
	expect(await actors(page)).toEqual([
		'CS Keredern',
		'Centre social Keredern',
		'Foyer laïque',
		'Infini',
		'Vivre la rue',
	]);
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('button', { name: 'membres 2024.csv', exact: true })).toBeVisible();
	await whenBuilt(page);
	expect(await actors(page)).toContain('Ar Vag');
});

test('spellings of one actor are merged on a yes, replayed from the decisions saved, and undone', async ({
	page,
}) => {
	await dropFiles(page, [{ name: 'membres.csv', content: MEMBERS }]);
	await whenBuilt(page);
	await page.getByRole('button', { name: 'Chercher les noms qui se ressemblent' }).click();
	const group = page.getByRole('group', { name: /Centre social Keredern/ });
	await expect(group).toContainText('abréviation');
	await group.getByRole('radio', { name: 'Garder le nom CS Keredern' }).check();
	await group.getByRole('button', { name: 'Fusionner' }).click();
	await expect(page.getByText('1 décision prise')).toBeVisible();
	await expect
		.poll(() => actors(page))
		.toEqual(['Ar Vag', 'CS Keredern', 'Foyer laïque', 'Infini']);

	const saving = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Enregistrer les décisions' }).click();
	const saved = await (await saving).path();
	await page.getByRole('button', { name: 'Annuler : fusion de 2 acteurs' }).click();
	await expect.poll(() => actors(page)).toHaveLength(5);
	await page.locator('input[type=file]').setInputFiles({
		name: 'décisions.json',
		mimeType: 'application/json',
		buffer: await import('node:fs').then(({ readFileSync }) => readFileSync(saved)),
	});
	await expect(page.getByText(/^décisions\.json\s: décisions reprises/)).toBeVisible();
	await expect.poll(() => actors(page)).toHaveLength(4);
});

test('rows set aside are mended in place and in a spreadsheet, by the keyboard alone', async ({
	page,
}) => {
	await dropFiles(page, [{ name: 'subventions.csv', content: SUBSIDIES }]);
	await whenBuilt(page);
	await expect(page.getByText('21 lignes lues = 20 gardées + 1 mise de côté')).toBeVisible();
	const mend = page.getByRole('button', { name: 'Corriger la ligne 22' });
	for (let steps = 0; steps < 80; steps++) {
		if (await mend.evaluate((button) => button === document.activeElement)) break;
		await page.keyboard.press('Tab');
	}
	await page.keyboard.press('Enter');
	await expect(page.getByRole('textbox', { name: 'nom' })).toBeFocused();
	await expect(page.getByRole('textbox', { name: 'nom' })).toHaveValue('Infini; association');
	for (let steps = 0; steps < 3; steps++) await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Garder cette ligne' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByText('21 lignes lues = 21 gardées + 0 mise de côté')).toBeVisible();
	const sum = await page.evaluate(async () => {
		const [row] = await window.maillage!.query('SELECT sum(montant) AS total FROM subventions');
		return row?.total;
	});
	// By hand: 0 to 19 and twenty times 0.50 make 200; 40 more.
	expect(sum).toBe(240);

	await page.keyboard.press('Control+z');
	await expect(page.getByText('21 lignes lues = 20 gardées + 1 mise de côté')).toBeVisible();
	await addFiles(page, [
		{
			name: 'corrigées.csv',
			content:
				'Fichier;Ligne;Case;Raison;Texte lu;nom;montant;ville\nsubventions.csv;22;4;x;y;Infini;41,00;Brest\n',
		},
	]);
	await expect(
		page.getByText('corrigées.csv : 1 ligne corrigée reprise dans subventions.csv.'),
	).toBeVisible();
	await expect(page.getByText('21 lignes lues = 21 gardées + 0 mise de côté')).toBeVisible();
});
