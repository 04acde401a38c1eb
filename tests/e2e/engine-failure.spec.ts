import { dropFiles, expect, goTo, panel, test, whenBuilt } from './site.ts';

test.use({
	expectedErrors: {
		patterns: [/Failed to load resource/, /the engine was killed/, /^ErrorEvent$/],
	},
});

test('an engine that cannot start is said, restarted, and nothing is lost', async ({ page }) => {
	await page.route('**/*.wasm', (route) => route.abort());
	await dropFiles(page, [{ name: 'p.csv', content: 'personne,rencontre\nA,R1\nB,R1\n' }]);
	const notice = page.getByRole('alert').filter({ hasText: 'Le moteur d’analyse s’est arrêté' });
	await expect(notice).toBeVisible({ timeout: 60_000 });
	await expect(notice).toContainText('Vos fichiers et vos réglages sont intacts');
	await page.unroute('**/*.wasm');
	await notice.getByRole('button', { name: 'Relancer le moteur' }).click();
	await page
		.getByRole('link', { name: 'Continuer vers le tableau de bord' })
		.waitFor({ timeout: 60_000 });
	await goTo(page, 'Tableau de bord');
	await expect(panel(page, 'Participants').getByRole('img')).toHaveAccessibleName(
		'Participants : 2 participants.',
	);
});

test('an engine that dies at work is said, restarted, and nothing is lost', async ({ page }) => {
	await dropFiles(page, [{ name: 'p.csv', content: 'personne,rencontre\nA,R1\nB,R1\n' }]);
	await whenBuilt(page);
	await goTo(page, 'Tableau de bord');
	const participants = panel(page, 'Participants').getByRole('img');
	await expect(participants).toHaveAccessibleName('Participants : 2 participants.');

	const worker = page.workers().find((one) => one.url().includes('duckdb'));
	await worker?.evaluate(() => {
		setTimeout(() => {
			throw new Error('the engine was killed');
		});
	});
	const notice = page.getByRole('alert').filter({ hasText: 'Le moteur d’analyse s’est arrêté' });
	await expect(notice).toContainText('the engine was killed');
	await notice.getByRole('button', { name: 'Relancer le moteur' }).click();
	await expect(notice).toBeHidden({ timeout: 60_000 });
	await expect
		.poll(() => page.evaluate(() => window.maillage!.query('SELECT count(*) AS n FROM actors')))
		.toEqual([{ n: 2 }]);
	await expect(participants).toHaveAccessibleName('Participants : 2 participants.');
});
