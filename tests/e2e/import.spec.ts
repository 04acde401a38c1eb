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
	await expect(page.getByRole('cell', { name: hostile })).toBeVisible();
	await goTo(page, 'Carte');
	await expect(page.getByRole('application')).toBeVisible();
	await expect(page.getByRole('table').getByText(hostile).first()).toBeVisible();
	expect(await page.title()).not.toContain('hacked');
	expect(
		await page.evaluate(() => window.maillage!.query('SELECT count(*) AS n FROM actors')),
	).toEqual([{ n: 1 }]);
});
