import type { Page } from '@playwright/test';
import { dropFiles, expect, goTo, panel, test, whenBuilt } from './site.ts';

test('a wrong guess is corrected by hand: type, role, and the panels follow', async ({ page }) => {
	await dropFiles(page, [
		{ name: 'a.csv', content: 'x;y;z\nAnne;lundi;1\nBob;lundi;2\nAnne;mardi;3\n' },
	]);
	await whenBuilt(page);
	await page.getByLabel(/^Chaque ligne (est|est aussi)…$/).selectOption('participations');
	const roles = page.getByRole('group', { name: 'Participations' });
	await roles.getByLabel('Qui participe').selectOption('x');
	await roles.getByLabel('À quel événement').selectOption('y');
	await goTo(page, 'Tableau de bord');
	await expect(panel(page, 'Participants').getByRole('img')).toHaveAccessibleName(
		'Participants : 2 participants.',
	);
});

test('rows set aside are shown with their line and reason', async ({ page }) => {
	await dropFiles(page, [{ name: 'b.csv', content: 'a;b\n1;2\n3;4;5\n;\n6;7\n' }]);
	await whenBuilt(page);
	await expect(page.getByText('4 lignes lues = 2 gardées + 2 mises de côté')).toBeVisible();
	const rows = page.getByRole('region', { name: 'Lignes mises de côté' }).getByRole('row');
	await expect(rows.filter({ hasText: '3;4;5' })).toContainText('Plus de cases que l’en-tête');
	await expect(rows.filter({ hasText: 'séparateurs' })).toContainText('4');
});

test('two files are joined by their key, with the match rate', async ({ page }) => {
	await dropFiles(page, [
		{ name: 'presences.csv', content: 'personne,rencontre\nA,R1\nB,R1\nA,R9\n' },
		{ name: 'rencontres.csv', content: 'rencontre,titre,thème\nR1,Forum,Climat\nR2,Fête,Lien\n' },
	]);
	await whenBuilt(page);
	await page.getByRole('button', { name: 'rencontres.csv', exact: true }).click();
	const events = page.getByRole('group', { name: 'Événements' });
	const roles = page.getByText('Tous les rôles de ce fichier');
	if (!(await page.getByLabel(/^Chaque ligne (est|est aussi)…$/).isVisible())) await roles.click();
	if ((await events.count()) === 0) {
		await page.getByLabel(/^Chaque ligne (est|est aussi)…$/).selectOption('events');
		await events.getByLabel('Identifiant de l’événement').selectOption('rencontre');
	}
	await expect(page.getByText('1 identifiant retrouvé sur 2 (50 %)')).toBeVisible();
});

test('a table is pasted', async ({ page }) => {
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	await page.getByRole('button', { name: 'Coller un tableau' }).click();
	await page.getByLabel('Collez ici').fill('source\ttarget\nA\tB\n');
	await page.getByRole('button', { name: 'Ouvrir ce tableau' }).click();
	await whenBuilt(page);
	await expect(page.getByText('1 ligne lue = 1 gardée + 0 mise de côté')).toBeVisible();
});

test('a hostile file stays data', async ({ page }) => {
	const hostile = '<img src=x onerror="document.title=`hacked`">';
	await dropFiles(page, [
		{
			name: `l'été;"2024".csv`,
			content: `personne,rencontre\n"${hostile.replaceAll('"', '""')}","'; DROP TABLE actors; --"\n`,
		},
	]);
	await whenBuilt(page);
	await expect(page.getByRole('cell', { name: hostile }).last()).toBeVisible();
	await goTo(page, 'Carte');
	await expect(page.getByRole('application')).toBeVisible();
	await expect(page.getByRole('table').getByText(hostile).first()).toBeVisible();
	expect(await page.title()).not.toContain('hacked');
	expect(
		await page.evaluate(() => window.maillage!.query('SELECT count(*) AS n FROM actors')),
	).toEqual([{ n: 1 }]);
});

const preview = (page: Page) => page.getByRole('region', { name: /^Aperçu de/ });
const head = (page: Page, name: string) =>
	preview(page).getByRole('columnheader', { name, exact: true });

test('another delimiter is chosen, and the preview follows', async ({ page }) => {
	await dropFiles(page, [{ name: 'c.csv', content: 'a~b;c~d\n1~2;3~4\n5~6;7~8\n' }]);
	await whenBuilt(page);
	await expect(head(page, 'a~b')).toBeVisible();
	await page.getByLabel('Séparateur', { exact: true }).selectOption('autre…');
	await page.getByLabel('Signe qui sépare les cases').fill('~');
	await page.getByLabel('Signe qui sépare les cases').press('Enter');
	await expect(head(page, 'b;c')).toBeVisible();
	await expect(preview(page).getByRole('cell', { name: '6;7', exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Revenir à la lecture proposée' }).click();
	await expect(head(page, 'a~b')).toBeVisible();
});

test('the lines of titles are chosen', async ({ page }) => {
	await dropFiles(page, [{ name: 'd.csv', content: 'a;b\n1;2\n3;4\n' }]);
	await whenBuilt(page);
	await page.getByLabel('Lignes de titres').selectOption('aucune');
	await expect(page.getByText('3 lignes lues = 3 gardées + 0 mise de côté')).toBeVisible();
	await page.getByRole('button', { name: 'La première ligne donne les titres' }).click();
	await expect(page.getByText('2 lignes lues = 2 gardées + 0 mise de côté')).toBeVisible();
	await page.getByText('Tous les réglages').click();
	await page.getByLabel('Lignes à passer avant les titres').fill('1');
	await page.getByLabel('Lignes à passer avant les titres').press('Enter');
	await expect(head(page, '1')).toBeVisible();
});

test('accents encoded twice are repaired, and given back', async ({ page }) => {
	const rows = Array.from({ length: 8 }, (_, index) => `HÃ©lÃ¨ne ${index};BÃ©thune`).join('\n');
	await dropFiles(page, [{ name: 'e.csv', content: `Nom;Ville\n${rows}\n` }]);
	await whenBuilt(page);
	await page.getByRole('button', { name: 'Réparer les accents' }).click();
	await expect(preview(page).getByRole('cell', { name: 'Hélène 3', exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Revenir au texte d’origine' }).click();
	await expect(preview(page).getByRole('cell', { name: 'HÃ©lÃ¨ne 3', exact: true })).toBeVisible();
});

test('the encoding is chosen by eye', async ({ page }) => {
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	const text = Array.from({ length: 9 }, (_, index) => `Hélène ${index};Béthune`).join('\n');
	await page.locator('input[type=file]').setInputFiles({
		name: 'f.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(`Nom;Ville\n${text}\n`, 'latin1'),
	});
	await whenBuilt(page);
	const samples = page.getByRole('group').filter({ hasText: 'Choisir l’encodage à l’œil' });
	await expect(samples.getByRole('cell', { name: 'Hélène 0;Béthune' })).toBeVisible();
	await samples.getByRole('button', { name: 'Lire en MacRoman' }).click();
	await expect(preview(page).getByRole('cell', { name: 'HÈlËne 3', exact: true })).toBeVisible();
	await samples.getByRole('button', { name: 'Lire en Windows-1252' }).click();
	await expect(preview(page).getByRole('cell', { name: 'Hélène 3', exact: true })).toBeVisible();
});

test('the second table of a file is shown, then opened as a file of its own', async ({ page }) => {
	const first = 'Projet;Budget;Début\nJardin;12000;2024-03-01\nAtelier;4500;2024-05-12\n';
	const second =
		'PARTENAIRES\nNom;Ville;Type;Membres\nMairie;Brest;collectivité;4\nRégie;Lille;lieu;7\n';
	await dropFiles(page, [{ name: 'deux.csv', content: `${first}\n${second}` }]);
	await whenBuilt(page);
	await expect(head(page, 'Budget')).toBeVisible();
	await page.getByRole('button', { name: 'Afficher celui-ci (PARTENAIRES)' }).click();
	await expect(head(page, 'Membres')).toBeVisible();
	await page.getByRole('button', { name: 'Afficher celui-ci (Tableau 1)' }).click();
	await expect(head(page, 'Budget')).toBeVisible();
	await page.getByRole('button', { name: 'Ouvrir comme fichier à part (PARTENAIRES)' }).click();
	await page.getByRole('button', { name: 'deux · PARTENAIRES.csv', exact: true }).click();
	await expect(head(page, 'Membres')).toBeVisible();
});

test('a wide table is read as rows, and as columns again', async ({ page }) => {
	const rows = Array.from({ length: 5 }, (_, index) => `P${index};oui;non;;oui`).join('\n');
	const content = `personne;réponse 1;réponse 2;réponse 3;réponse 4\n${rows}\n`;
	await dropFiles(page, [{ name: 'large.csv', content }]);
	await whenBuilt(page);
	await page.getByRole('button', { name: 'Lire en lignes' }).click();
	await expect(preview(page).getByRole('cell', { name: 'réponse 4' }).first()).toBeVisible();
	await expect(head(page, 'réponse 4')).toHaveCount(0);
	await page.getByRole('button', { name: 'Revenir aux colonnes' }).click();
	await expect(head(page, 'réponse 4')).toBeVisible();
});

test('dates that read in two ways are answered', async ({ page }) => {
	const content = 'nom;jour\nA;03/04/2025\nB;05/06/2025\nC;07/08/2025\n';
	await dropFiles(page, [{ name: 'dates.csv', content }]);
	await whenBuilt(page);
	const order = page.getByLabel('Ordre des dates de jour');
	await page.getByRole('button', { name: 'Mois d’abord' }).click();
	await expect(order).toHaveValue('month-first');
	await expect(preview(page).getByText('04/03/2025 à 08/07/2025', { exact: true })).toBeVisible();
	await expect(page.getByRole('button', { name: 'Mois d’abord' })).toHaveCount(0);
	await order.selectOption('jour d’abord');
	await expect(order).toHaveValue('day-first');
});

test('the marks of absence of a file are edited, then the usual ones come back', async ({
	page,
}) => {
	const values = ['12', 'NC', '7', 'NC', 'absent', '9'];
	const content = `n;m\n${values.map((value, index) => `${value};x${index}`).join('\n')}\n`;
	await dropFiles(page, [{ name: 'marques.csv', content }]);
	await whenBuilt(page);
	await page.getByLabel('Type de la colonne n').selectOption('Nombre');
	await preview(page).getByRole('button', { name: '1 hors type' }).click();
	const detail = page.getByRole('dialog', { name: 'n' });
	await expect(detail.getByText('ligne 6\u202f: «\u202fabsent\u202f»')).toBeVisible();
	await detail.getByLabel('Marques d’absence').fill('NC\nabsent');
	await detail.getByRole('button', { name: 'Appliquer' }).click();
	await expect(preview(page).getByText('3 sans valeur')).toBeVisible();
	await detail.getByRole('button', { name: 'Revenir aux marques habituelles' }).click();
	await expect(preview(page).getByText('2 sans valeur')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(detail).toBeHidden();
});
