import type { Page } from '@playwright/test';
import { dropFiles, expect, goTo, test, whenBuilt } from './site.ts';

/** Ties from one column to another: A → B → C → A closes a loop that D enters. */
const TIES = 'source,target\nA,B\nB,C\nC,A\nD,A\n';
/** Three towns; A has no place. */
const ACTORS =
	'id,nom,lat,lon\nA,A,,\nB,Brest,48.39,-4.486\nC,Lille,50.63,3.07\nD,Nice,43.7,7.27\n';

/** A and B came to R1 and R2, C to R3 alone. */
const ATTENDANCE = 'personne,rencontre\nA,R1\nB,R1\nA,R2\nB,R2\nC,R3\n';

const place = (page: Page) => page.getByRole('combobox', { name: 'Place', exact: true });
const legend = (page: Page) => page.getByRole('region', { name: 'Légende' });

async function offered(page: Page): Promise<string[]> {
	return place(page).locator('option').allTextContents();
}

test('a network of two modes stands in two columns, and comes back as it was', async ({ page }) => {
	await dropFiles(page, [{ name: 'presences.csv', content: ATTENDANCE }]);
	await whenBuilt(page);
	await goTo(page, 'Carte');
	await expect(page.getByRole('application')).toBeVisible();
	expect(await offered(page)).toEqual(['selon les liens', 'en cercle', 'en deux colonnes']);
	await expect(legend(page)).not.toContainText('Place');
	await place(page).selectOption('en deux colonnes');
	await expect(legend(page)).toContainText('Place\u202f: une colonne par sorte de nœud.');
	await place(page).selectOption('en cercle');
	await expect(legend(page)).toContainText('sur un cercle');
	await place(page).selectOption('selon les liens');
	await expect(legend(page)).not.toContainText('Place');
});

test('directed ties make layers, and known places a map', async ({ page }) => {
	await dropFiles(page, [
		{ name: 'liens.csv', content: TIES },
		{ name: 'acteurs.csv', content: ACTORS },
	]);
	await whenBuilt(page);
	await goTo(page, 'Carte');
	await expect(page.getByRole('application')).toBeVisible();
	await place(page).selectOption('sur une carte géographique');
	await expect(legend(page)).toContainText(
		'Place\u202f: latitude et longitude, 1 acteur sans lieu, en dessous.',
	);
	expect(await offered(page)).not.toContain('en couches, dans le sens des liens');
	await page.getByRole('combobox', { name: 'Direction des liens' }).selectOption('directed');
	await place(page).selectOption('en couches, dans le sens des liens');
	await expect(legend(page)).toContainText('1 lien va à rebours');
});
