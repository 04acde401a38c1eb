import type { Page } from '@playwright/test';
import { dropFiles, expect, goTo, test, whenBuilt } from './site.ts';

/** A – R1 – B – R2 – C – R3 – D, R4 from A to C too; E came to R5 alone. */
const ATTENDANCE = 'personne,rencontre\nA,R1\nB,R1\nB,R2\nC,R2\nC,R3\nD,R3\nA,R4\nC,R4\nE,R5\n';

async function openMap(page: Page) {
	await dropFiles(page, [{ name: 'presences.csv', content: ATTENDANCE }]);
	await whenBuilt(page);
	await goTo(page, 'Carte');
	await expect(page.getByRole('application')).toBeVisible();
}

async function choose(page: Page, field: string, name: string) {
	const search = page.getByRole('combobox', { name: field });
	await search.fill(name);
	await search.press('ArrowDown');
	await search.press('Enter');
}

const actorInAddress = (page: Page) =>
	new URLSearchParams(new URL(page.url()).hash.slice(1)).get('actor');

test('an actor of one’s own files: its path to others, no link to it, what is around it', async ({
	page,
}) => {
	await openMap(page);

	await test.step('the path to another actor is said, or that there is none', async () => {
		await choose(page, 'Chercher un acteur', 'A');
		const card = page.getByRole('article', { name: 'A', exact: true });
		await choose(page, 'Chemin vers un autre acteur', 'D');
		await expect(card.getByText('De A à D en 4 pas : A – R4 – C – R3 – D.')).toBeVisible();
		await choose(page, 'Chemin vers un autre acteur', 'E');
		await expect(card.getByText('Aucun chemin ne relie A à E.')).toBeVisible();
		await card.getByRole('button', { name: 'Effacer le chemin' }).click();
		await expect(card.getByText('Aucun chemin')).toHaveCount(0);
	});
	await page.getByRole('article').getByRole('button', { name: 'Fermer' }).click();

	await test.step('an actor of one’s own files is named in no address, and no link to it is offered', async () => {
		await choose(page, 'Chercher un acteur', 'B');
		const card = page.getByRole('article', { name: 'B', exact: true });
		await expect(card).toContainText('Un lien vers cet acteur n’existe que pour les exemples');
		await expect(card.getByRole('button', { name: 'Copier le lien' })).toHaveCount(0);
		expect(actorInAddress(page)).toBeNull();
		await card.getByRole('button', { name: 'Fermer' }).click();
		await expect(page.getByRole('application')).toBeVisible();
	});

	await test.step('what is around an actor is counted, and can be all that the map draws', async () => {
		await choose(page, 'Chercher un acteur', 'A');
		const card = page.getByRole('article', { name: 'A', exact: true });
		await expect(card.getByText('2 événements à 1 pas, 2 liens.')).toBeVisible();
		await card.getByRole('radio', { name: '2 pas' }).check();
		// R1 and R4, then B and C; A–R1, A–R4, B–R1, C–R4.
		await expect(
			card.getByText('2 événements et 2 acteurs à 2 pas au plus, 4 liens.'),
		).toBeVisible();
		const legend = page.getByRole('region', { name: 'Légende' });
		await card.getByRole('checkbox', { name: 'Masquer le reste' }).check();
		await expect(legend).toContainText('5 éléments sont masqués');
		await expect(page.getByRole('application')).toHaveAccessibleName(/3\sacteurs.*2\sévénements/);
		await card.getByRole('button', { name: 'Fermer' }).click();
		await expect(page.getByRole('application')).toHaveAccessibleName(/5\sacteurs.*5\sévénements/);
	});
});

test('a link to an actor of an example opens the map on it', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/');
	await page
		.getByRole('link', { name: /./ })
		.and(page.locator('[href*="#example="]'))
		.first()
		.click();
	await page.waitForURL('**/dashboard#example=*');
	await goTo(page, 'Carte');
	await expect(page.getByRole('application')).toBeVisible({ timeout: 60_000 });
	const first = page.locator('table tbody tr').getByRole('button').first();
	const name = (await first.innerText()).trim();
	await first.click();
	const card = page.getByRole('article', { name, exact: true });
	await card.getByRole('button', { name: 'Copier le lien' }).click();
	await expect(card.getByText('Lien copié.')).toBeVisible();
	expect(actorInAddress(page)).not.toBeNull();
	const link = await page.evaluate(() => navigator.clipboard.readText());
	expect(link).toMatch(/\/map#example=[^&]+&actor=/);

	const other = await context.newPage();
	await other.goto(link);
	await expect(other.getByRole('article', { name, exact: true })).toBeVisible({ timeout: 60_000 });
	expect(other.url()).toBe(link);
	await other.goto(link.replace(/actor=.*/, 'actor=actor%3Anobody'));
	await expect(other.getByText('L’acteur choisi n’est pas dans le réseau montré.')).toBeVisible();
});
