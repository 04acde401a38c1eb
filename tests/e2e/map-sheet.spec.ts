import type { Page } from '@playwright/test';
import { dropFiles, expect, goTo, test, whenBuilt } from './site.ts';

async function openSheet(page: Page, content: string) {
	await dropFiles(page, [{ name: 'presences.csv', content }]);
	await whenBuilt(page);
	await goTo(page, 'Carte');
	await expect(page.getByRole('application')).toBeVisible({ timeout: 60_000 });
	await page.getByRole('button', { name: 'Feuille A3' }).click();
	const sheet = page.getByRole('dialog', { name: /Feuille A3/ });
	await expect(sheet.getByRole('article').first()).toBeVisible();
	return sheet;
}

/** Pages of a PDF that the browser wrote, and the size of the first, in points. */
function pagesOf(pdf: Buffer) {
	const text = pdf.toString('latin1');
	const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(text) ?? [];
	return { count: text.match(/\/Type\s*\/Page\b/g)?.length, width, height };
}

test('the sheet of a small network is one A3 page, with blanks and everybody’s name', async ({
	page,
}) => {
	const sheet = await openSheet(
		page,
		'personne,rencontre\nA,R1\nB,R1\nB,R2\n"O\u2019Neil & fils",R2\n',
	);
	await expect(sheet).toContainText(/Qui est sur la carte\s: 3\sacteurs et 2\sévénements/);
	await expect(sheet.getByRole('listitem').filter({ hasText: 'O\u2019Neil & fils' })).toBeVisible();
	await expect(sheet.getByText('Ce lien est faux')).toBeVisible();
	await expect(sheet.getByText('Mon nom est mal écrit')).toBeVisible();
	await expect(sheet).toContainText('Page 1 sur 1');
	const pdf = pagesOf(await page.pdf({ preferCSSPageSize: true }));
	// An A3 is 420 × 297 mm: 1190.55 × 841.89 points.
	expect(pdf.count).toBe(1);
	expect(Number(pdf.width)).toBeCloseTo(1190.55, -1);
	expect(Number(pdf.height)).toBeCloseTo(841.89, -1);
	await page.keyboard.press('Escape');
	await expect(sheet).toHaveCount(0);
});

test('the names of a large network go on overleaf', async ({ page }) => {
	const rows = Array.from({ length: 150 }, (_, i) => `Personne ${i + 1},R${i % 7}`);
	const sheet = await openSheet(page, `personne,rencontre\n${rows.join('\n')}\n`);
	await expect(sheet.getByRole('article')).toHaveCount(2);
	await expect(sheet.getByRole('listitem').filter({ hasText: /^157/ })).toBeVisible();
	expect(pagesOf(await page.pdf({ preferCSSPageSize: true })).count).toBe(2);
});
