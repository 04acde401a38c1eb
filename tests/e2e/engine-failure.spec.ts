import { dropFiles, expect, goTo, panel, test } from './site.ts';

test.use({ expectedErrors: { patterns: [/Failed to load resource/] } });

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
