import { readFileSync } from 'node:fs';
import { dropFiles, expect, goTo, test, whenBuilt } from './site.ts';

/**
 * A, B and C met in R1, C and D in R2, E alone in R3. Tied by what they came to together: the
 * triangle A B C, with D hanging from C, and E apart.
 */
const ATTENDANCE = 'personne,rencontre\nA,R1\nB,R1\nC,R1\nC,R2\nD,R2\nE,R3\n';

test('what a network shows is measured, ranked and named', async ({ page }) => {
	await dropFiles(page, [{ name: 'presences.csv', content: ATTENDANCE }]);
	await whenBuilt(page);
	await goTo(page, 'Carte');
	await page.getByLabel('Relation montrée par la carte').selectOption({
		label: 'Les participants liés par les événements où ils sont venus ensemble',
	});
	await expect(page.locator('[data-gauge="density"] strong')).toHaveText(/^40\s%$/);

	await test.step('gauges are those of the network, in a sentence, beside chance', async () => {
		const gauge = (name: string) => page.locator(`[data-gauge="${name}"]`);
		// 4 ties of 10; 4 and 1 actors in two sets; 3 × 1 triangle of 5 trios.
		await expect(gauge('isolates')).toContainText('1 acteur n’a aucun lien');
		await expect(gauge('largestShare').locator('strong')).toHaveText(/^80\s%$/);
		await expect(gauge('transitivity').locator('strong')).toHaveText(/^60\s%$/);
		await expect(page.getByText(/Bande grise.*100 réseaux tirés au hasard/)).toBeVisible();
		await page.getByRole('button', { name: 'Ne plus comparer' }).click();
		await page.getByRole('button', { name: 'Comparer au hasard' }).click();
		await expect(page.getByText(/Bande grise.*100 réseaux tirés au hasard/)).toBeVisible();
	});

	await test.step('actors are ranked by a measure, selected, and taken away as CSV', async () => {
		const section = page.getByRole('region', { name: 'Ce que montre ce réseau' });
		const rows = section.getByRole('table').getByRole('row');
		// C stands on the 2 paths from A and B to D, of 6 pairs of others.
		await section.getByRole('combobox', { name: 'Classer par' }).selectOption('Passages');
		await expect(rows.nth(1)).toContainText('C');
		await expect(rows.nth(1)).toContainText('0,333');
		await section.getByRole('button', { name: 'C', exact: true }).first().click();
		await expect(page.getByRole('article', { name: 'C', exact: true })).toBeVisible();
		const [download] = await Promise.all([
			page.waitForEvent('download'),
			section.getByRole('button', { name: 'Télécharger ces mesures (CSV)' }).click(),
		]);
		const [head, ...lines] = readFileSync(await download.path(), 'utf8')
			.trim()
			.split('\r\n');
		expect(head).toContain('degree');
		expect(head).toContain('betweenness');
		expect(lines.length).toBe(5);
		const [graph] = await Promise.all([
			page.waitForEvent('download'),
			page.getByRole('button', { name: 'GraphML', exact: true }).click(),
		]);
		const written = readFileSync(await graph.path(), 'utf8');
		expect(written).toContain('attr.name="betweenness"');
		expect(written).toContain('venus ensemble');
	});

	await test.step('those who hold the network, and those without ties, are named', async () => {
		const section = page.getByRole('region', { name: 'Ce que montre ce réseau' });
		// Without C, D is cut off from A and B; the tie from C to D holds alone.
		await expect(section.getByText(/1\sacteur dont l’absence couperait/)).toBeVisible();
		await expect(section.getByText(/1\slien dont la disparition/)).toBeVisible();
		await expect(section.getByText(/1\sacteur sans aucun lien/)).toBeVisible();
		await section.getByRole('button', { name: 'E', exact: true }).last().click();
		await expect(page.getByRole('article', { name: 'E', exact: true })).toContainText(
			'Sans aucun lien',
		);
	});
});
