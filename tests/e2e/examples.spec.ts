import { expect, goTo, test } from './site.ts';

const STORIES = 5;

test('the home page offers five examples and has not started the engine', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(STORIES);
	expect(asked.filter((url) => /duckdb|\.wasm|\.csv/.test(url))).toEqual([]);
});

for (let index = 0; index < STORIES; index++) {
	test(`example ${index + 1} opens in one click and shows itself on every screen`, async ({
		page,
	}) => {
		await page.goto('/');
		await page.getByRole('main').getByRole('listitem').nth(index).getByRole('link').click();
		await page.waitForURL('**/dashboard**');
		const charts = page.getByRole('main').locator('svg');
		await expect(charts.first()).toBeVisible({ timeout: 60_000 });
		await page.evaluate(() => window.maillage!.tables());

		const { files } = await page.evaluate(() => window.maillage!.project());
		for (const { name, rowsRead, rowsKept, rowsSetAside } of files) {
			expect(rowsKept, name).toBeGreaterThan(0);
			expect(rowsRead, name).toBe(rowsKept + rowsSetAside);
		}

		await goTo(page, 'Importer');
		await expect(page.getByRole('region', { name: /^Aperçu de/ })).toBeVisible();
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
