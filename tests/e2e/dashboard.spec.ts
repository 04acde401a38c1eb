import type { Page } from '@playwright/test';
import { dropFiles, expect, goTo, panel, test, whenBuilt } from './site.ts';

/**
 * Nine rows. In all: 9 participations by A, B, C, D (one without identity). Fives: A, A, B, B;
 * Moulins: C, A, D, nobody known, D.
 */
const ATTENDANCE = `date;personne;rencontre;canal;quartier
2024-09-05;A;R1;Sur place;Fives
2024-09-05;B;R1;Sur place;Fives
2024-10-05;A;R2;En ligne;Fives
2024-10-06;C;R2;En ligne;Moulins
2024-11-05;A;R3;En ligne;Moulins
2024-11-05;B;R4;Papier;Fives
2024-11-06;D;R4;Papier;Moulins
2024-11-07;;R4;Papier;Moulins
2024-12-05;D;R5;Sur place;Moulins
`;
const FILES = [{ name: 'presences.csv', content: ATTENDANCE }];

async function openDashboard(page: Page) {
	await dropFiles(page, FILES);
	await whenBuilt(page);
	await goTo(page, 'Tableau de bord');
	await panel(page, 'Participants').waitFor();
}

/** The panels in the order of reading; those that were not near the screen yet by their place. */
const order = (page: Page) =>
	page
		.locator('[data-panel]')
		.evaluateAll((cells) => cells.map((cell) => cell.getAttribute('data-panel')));

const tools = (page: Page, title: string) =>
	page.getByRole('toolbar', {
		name: `Arranger « ${title} »`.replaceAll(/« | »/g, (mark) => mark.replace(' ', '\u202F')),
	});

const participants = (page: Page) => panel(page, 'Participants').getByRole('img');

test('a dashboard is arranged by keyboard, titled, undone, and found again', async ({ page }) => {
	await openDashboard(page);
	const before = await order(page);
	await page.getByRole('button', { name: 'Modifier', exact: true }).click();

	await test.step('the arrows move a panel past its neighbour, and Escape ends', async () => {
		const move = tools(page, 'Participants').getByRole('button', { name: 'Déplacer' });
		await move.focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press('ArrowRight');
		await expect(tools(page, 'Participants').getByRole('status')).toHaveText(
			/^Rangée 1 sur \d+, colonne 7, 6 colonnes de large\.$/,
		);
		expect((await order(page)).slice(0, 2)).toEqual([before[1], before[0]]);
		await expect(move).toBeFocused();
		await page.keyboard.press('Shift+ArrowRight');
		await expect(tools(page, 'Participants').getByRole('status')).toContainText('7 colonnes');
		await page.keyboard.press('Escape');
		await expect(move).toHaveAttribute('aria-pressed', 'false');
		await page.keyboard.press('ArrowLeft');
		expect((await order(page)).slice(0, 2)).toEqual([before[1], before[0]]);
	});

	await test.step('each change is undone by its name', async () => {
		await page
			.getByRole('button', { name: 'Annuler le changement de taille d’un panneau' })
			.click();
		await expect(
			page.getByRole('button', { name: 'Annuler le déplacement d’un panneau' }),
		).toBeVisible();
	});

	await test.step('titles are written in place: Enter keeps, Escape gives up', async () => {
		const titles = page.getByRole('textbox', { name: 'Titre du panneau', exact: true });
		await titles.nth(1).fill('<b>Qui</b> est venu');
		await titles.nth(1).press('Enter');
		await expect(panel(page, '<b>Qui</b> est venu')).toBeVisible();
		await titles.nth(0).fill('Rien');
		await titles.nth(0).press('Escape');
		await expect(panel(page, 'Participations')).toBeVisible();
		await page
			.getByRole('textbox', { name: 'Titre du tableau de bord', exact: true })
			.fill('Bilan');
		await page.keyboard.press('Enter');
	});

	await test.step('all of it is there at the next visit, with the same files', async () => {
		await page.getByRole('button', { name: 'Terminer' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bilan');
		const arranged = await order(page);
		await goTo(page, 'Explorer');
		await dropFiles(page, FILES);
		await whenBuilt(page);
		await goTo(page, 'Tableau de bord');
		await expect(page.getByText('Repris de votre dernière visite')).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bilan');
		await expect(panel(page, '<b>Qui</b> est venu')).toBeVisible();
		expect(await order(page)).toEqual(arranged);
		await page.getByRole('button', { name: 'Recommencer à neuf' }).click();
		await expect(panel(page, 'Participants')).toBeVisible();
		expect(await order(page)).toEqual(before);
	});
});

test('panels are dragged, added from the gallery, unlinked; dashboards are made and deleted', async ({
	page,
}) => {
	await openDashboard(page);
	await page.getByRole('button', { name: 'Modifier', exact: true }).click();

	await test.step('a panel is dragged by its handle to the other side of its row', async () => {
		const before = await order(page);
		const grip = tools(page, 'Participants').locator('.grip');
		const from = await grip.boundingBox();
		const other = await tools(page, 'Participations').locator('.grip').boundingBox();
		if (!from || !other) throw new Error('two panels side by side expected');
		await page.mouse.move(from.x + 5, from.y + 5);
		await page.mouse.down();
		await page.mouse.move(other.x + 8, other.y + 90, { steps: 8 });
		await page.mouse.up();
		await expect.poll(async () => (await order(page)).slice(0, 2)).toEqual([before[1], before[0]]);
	});

	await test.step('the gallery shows each panel on the data, and what is missing', async () => {
		await page.getByRole('button', { name: 'Ajouter un panneau' }).click();
		const gallery = page.getByRole('dialog', { name: 'Ajouter un panneau' });
		await expect(gallery.getByRole('img').first()).toHaveAccessibleName(/4 à 5 participants/);
		await expect(gallery.getByText('Il manque un rôle').first()).toBeAttached();
		const count = (await order(page)).length;
		await gallery.getByRole('button', { name: /^Ajouter «.Participants.»$/ }).click();
		await expect(gallery.getByRole('status')).toContainText('est ajouté');
		await page.keyboard.press('Escape');
		await expect(gallery).toBeHidden();
		expect(await order(page)).toHaveLength(count + 1);
	});

	await test.step('a panel that is not linked keeps its figures', async () => {
		const added = page.locator('[data-panel]').last();
		await added.scrollIntoViewIfNeeded();
		await added.getByRole('button', { name: 'Ne pas lier' }).click();
		await panel(page, 'Participants par canal')
			.getByRole('option', { name: /^En ligne/ })
			.click();
		const first = page.locator('[data-panel]').nth(1).getByRole('img');
		await expect(first).toHaveAccessibleName('Participants : 2 participants.');
		await expect(added.getByRole('img')).toHaveAccessibleName('Participants : 4 à 5 participants.');
	});

	await test.step('a template makes a dashboard in one click; deleted, it can be put back', async () => {
		await page.getByRole('button', { name: 'Nouveau tableau de bord' }).click();
		const offers = page.getByRole('dialog', { name: 'Nouveau tableau de bord' });
		await expect(offers.getByText('Vos données ne le permettent pas encore').first()).toBeVisible();
		await offers.getByRole('button', { name: 'Qui participe' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Qui participe/);
		const tabs = page.getByRole('group', { name: 'Tableaux de bord' });
		await expect(tabs.getByRole('button', { pressed: true })).toHaveText(/^Qui participe/);
		await tabs.getByRole('button', { name: 'Supprimer' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('presences');
		await page.getByRole('button', { name: 'Le remettre' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Qui participe/);
	});
});

test('a selection is made by its values, undone and done again', async ({ page }) => {
	await openDashboard(page);
	await page.getByRole('button', { name: 'Filtrer…' }).click();
	const filter = page.getByRole('dialog', { name: 'Filtrer les données' });
	await filter.getByLabel('Par', { exact: true }).selectOption({ label: 'Territoire' });
	await expect(filter.getByRole('checkbox')).toHaveCount(2);
	await expect(filter.getByText('4 lignes')).toBeVisible();
	await filter.getByRole('checkbox', { name: /^Fives/ }).check();
	await page.keyboard.press('Escape');
	await expect(participants(page)).toHaveAccessibleName('Participants : 2 participants.');
	await page.getByRole('button', { name: 'Sélection précédente' }).click();
	await expect(participants(page)).toHaveAccessibleName('Participants : 4 à 5 participants.');
	await page.getByRole('button', { name: 'Sélection suivante' }).click();
	await expect(participants(page)).toHaveAccessibleName('Participants : 2 participants.');
	await page.getByRole('button', { name: 'Tout montrer' }).click();
	await expect(participants(page)).toHaveAccessibleName('Participants : 4 à 5 participants.');

	await page.getByRole('button', { name: 'Filtrer…' }).click();
	await filter.getByLabel('Par', { exact: true }).selectOption({ label: 'Période' });
	await filter.getByLabel('Du').fill('2024-10-01');
	await filter.getByLabel('Au').fill('2024-10-31');
	await filter.getByRole('button', { name: 'Appliquer' }).click();
	await page.keyboard.press('Escape');
	// October: A and C, once each.
	await expect(participants(page)).toHaveAccessibleName('Participants : 2 participants.');
});

test('a dashboard is presented one panel at a time, and printed whole', async ({ page }) => {
	await openDashboard(page);

	await test.step('keys go from panel to panel, Escape leaves', async () => {
		await page.getByRole('button', { name: 'Présenter' }).click();
		const show = page.getByRole('dialog', { name: /^Présentation/ });
		await expect(show.getByRole('region')).toHaveAccessibleName('Participants');
		await expect(show.getByRole('status')).toHaveText(/^Participants, panneau 1 sur \d+$/);
		await page.keyboard.press('ArrowRight');
		await expect(show.getByRole('region')).toHaveAccessibleName('Participations');
		await page.keyboard.press(' ');
		await expect(show.getByRole('region')).toHaveAccessibleName('Nouveaux venus et habitués');
		await page.keyboard.press('ArrowLeft');
		await expect(show.getByRole('region')).toHaveAccessibleName('Participations');
		await page.keyboard.press('Escape');
		await expect(show).toBeHidden();
	});

	await test.step('panels out of sight are made, definitions opened, on sheets of A4', async () => {
		await page.evaluate(() => {
			window.print = () => {
				const all = document.querySelectorAll('[data-panel]');
				const waiting = [...all].filter((cell) =>
					cell.textContent?.includes('Ce panneau se calcule'),
				);
				document.body.dataset.printed = `${all.length - waiting.length} of ${all.length}`;
				window.dispatchEvent(new Event('beforeprint'));
				const folded = document.querySelectorAll('[data-panel] details:not([open])').length;
				document.body.dataset.folded = String(folded);
			};
		});
		await page.keyboard.press('ControlOrMeta+p');
		const count = (await order(page)).length;
		await expect(page.locator('body')).toHaveAttribute('data-printed', `${count} of ${count}`);
		await expect(page.locator('body')).toHaveAttribute('data-folded', '0');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
		const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
		const [, width, height] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
		// A4: 210 by 297 mm, at 72 points an inch.
		expect(Number(width)).toBeCloseTo((210 / 25.4) * 72, 0);
		expect(Number(height)).toBeCloseTo((297 / 25.4) * 72, 0);
		await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
		await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'light');
	});
});
