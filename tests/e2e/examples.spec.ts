import { expect, goTo, test } from './site.ts';

const EXAMPLES = [
	'Que deviennent nos propositions',
	'Qui participe',
	'utilité sociale',
	'Innovations democraTIC',
	'Qui est lié à qui',
];

test('the home page offers five examples and has not started the engine', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(EXAMPLES.length);
	expect(asked.filter((url) => /duckdb|\.wasm|\.csv/.test(url))).toEqual([]);
});

for (const index of EXAMPLES.keys()) {
	test(`example ${index + 1} opens in one click and shows itself on every screen`, async ({
		page,
	}) => {
		await page.goto('/');
		await page.getByRole('main').getByRole('listitem').nth(index).getByRole('link').click();
		await expect(page.getByRole('main').getByRole('region').first()).toBeVisible({
			timeout: 60_000,
		});
		await expect(page.getByRole('main').locator('svg').first()).toBeVisible();

		const { files } = await page.evaluate(() => window.maillage!.project());
		for (const { name, rowsRead, rowsKept, rowsSetAside } of files) {
			expect(rowsKept, name).toBeGreaterThan(0);
			expect(rowsRead, name).toBe(rowsKept + rowsSetAside);
		}

		await goTo(page, 'Importer');
		await expect(
			page
				.getByRole('heading', { name: 'Aperçu' })
				.or(page.getByText('premières lignes').first())
				.first(),
		).toBeVisible();
		await goTo(page, 'Explorer');
		await expect(page.getByRole('region', { name: /^Lignes de/ }).first()).toBeVisible();
		await goTo(page, 'Carte');
		await expect(page.getByRole('application')).toBeVisible({ timeout: 60_000 });
		await expect
			.poll(async () => {
				const graph = (await page.evaluate(() => window.maillage!.network())) as {
					nodes: unknown[];
				} | null;
				return graph?.nodes.length ?? 0;
			})
			.toBeGreaterThan(2);
		await goTo(page, 'Publier');
		await expect(page.locator('iframe')).toBeVisible();
		await expect(page.getByRole('alert')).toHaveCount(0);
	});
}

test('an example is reopened by its address', async ({ page }) => {
	await page.goto('/map#example=acteurs');
	await expect(page.getByRole('application')).toBeVisible({ timeout: 60_000 });
	await page.reload();
	await expect(page.getByRole('application')).toBeVisible({ timeout: 60_000 });
});

test('fictional data are marked on the screen', async ({ page }) => {
	await page.goto('/dashboard#example=centres-sociaux-connectes');
	await expect(page.getByRole('banner').getByText('Données fictives')).toBeVisible();
});
