import { readFile } from 'node:fs/promises';
import type { Browser, Page } from '@playwright/test';
import { dropFiles, expect, goTo, test, whenBuilt } from './site.ts';

/** A triangle A, B, C with D at its edge. */
const DATA = { name: 'liens.csv', content: 'source,target\nA,B\nB,C\nA,C\nC,D\n' };

async function openMap(page: Page): Promise<void> {
	await dropFiles(page, [DATA]);
	await whenBuilt(page);
	await goTo(page, 'Carte');
	await expect(page.getByRole('application')).toBeVisible();
}

const corrections = (page: Page) => page.getByRole('region', { name: 'Corrections' });
const legend = (page: Page) => page.getByRole('region', { name: 'Légende' });

/** Actors and ties now on the map. */
const drawn = (page: Page) =>
	page.evaluate(() => {
		const network = window.maillage!.network() as {
			nodes: { key: string }[];
			edges: { source: string; target: string }[];
		} | null;
		const id = (key: string) => key.slice('actor:'.length);
		return {
			actors: network?.nodes.map(({ key }) => id(key)).join(' '),
			ties: network?.edges
				.map(({ source, target }) => [id(source), id(target)].toSorted().join('–'))
				.toSorted()
				.join(' '),
		};
	});

async function choose(page: Page, label: string, name: string): Promise<void> {
	const field = page.getByRole('combobox', { name: label });
	await field.fill(name);
	await field.press('Enter');
}

async function save(page: Page): Promise<string> {
	const coming = page.waitForEvent('download');
	await corrections(page)
		.getByRole('button', { name: 'Télécharger le fichier de corrections' })
		.click();
	const file = await coming;
	expect(file.suggestedFilename()).toMatch(/^corrections-\d{4}-\d\d-\d\d\.csv$/);
	return readFile(await file.path(), 'utf8');
}

/** What a volunteer writes: A – B is wrong, A – D is missing, so is an actor. */
async function proposeThree(page: Page): Promise<string> {
	await openMap(page);
	await choose(page, 'Chercher un acteur', 'A');
	const card = page.getByRole('article', { name: 'A' });
	const dialog = page.getByRole('dialog');

	await card.getByRole('button', { name: 'Signaler une erreur sur le lien avec B' }).click();
	await expect(dialog).toContainText('Le lien entre «\u202fA\u202f» et «\u202fB\u202f» est faux.');
	await dialog.getByRole('button', { name: 'Proposer' }).click();
	await expect(dialog.getByRole('alert')).toContainText('sans raison, personne ne peut décider');
	await dialog.getByLabel('Pourquoi').fill('Ils ne se sont jamais rencontrés.');
	await dialog.getByLabel('Qui le dit').fill('Association Vivre la rue');
	await dialog.getByRole('button', { name: 'Proposer' }).click();
	await expect(dialog).toBeHidden();
	await expect(corrections(page).getByRole('status').first()).toContainText('Correction proposée');

	await card.getByRole('button', { name: 'Proposer un lien' }).click();
	await choose(page, 'Avec quel acteur «\u202fA\u202f» est-il lié\u202f?', 'C');
	await dialog.getByLabel('Pourquoi').fill('La convention de 2025.');
	await dialog.getByRole('button', { name: 'Proposer' }).click();
	await expect(dialog.getByRole('alert')).toContainText('c’est déjà ainsi');
	await choose(page, 'Avec quel acteur «\u202fA\u202f» est-il lié\u202f?', 'D');
	await expect(dialog.getByText('Choisi\u202f: D')).toBeVisible();
	await dialog.getByLabel('Pourquoi').press('Tab');
	await expect(dialog.getByLabel('Qui le dit')).toHaveValue('Association Vivre la rue');
	await dialog.getByRole('button', { name: 'Proposer' }).press('Enter');
	await expect(dialog).toBeHidden();

	await corrections(page).getByRole('button', { name: 'Proposer un acteur absent' }).click();
	await dialog.getByLabel('Nom de l’acteur').fill('=Régie');
	await dialog.getByLabel('Pourquoi').fill('Elle anime le quartier.');
	await dialog.getByRole('button', { name: 'Proposer' }).click();
	await expect(dialog).toBeHidden();

	await expect(corrections(page)).toContainText(/3\s+proposées/);
	await expect(legend(page)).toContainText(/3\s+corrections proposées\./);
	expect(await drawn(page)).toEqual({ actors: 'A B C D', ties: 'A–B A–C B–C C–D' });
	return save(page);
}

async function anotherPage(browser: Browser): Promise<Page> {
	const context = await browser.newContext({ locale: 'fr-FR', reducedMotion: 'reduce' });
	return context.newPage();
}

test('a volunteer proposes, the owner decides, and the volunteer learns what became of it', async ({
	page,
	browser,
}) => {
	test.slow();
	const sent = await proposeThree(page);
	expect(sent).toContain(`acteur manquant;"'=Régie";actor:=Régie`);

	const owner = await anotherPage(browser);
	await openMap(owner);
	const choosing = owner.waitForEvent('filechooser');
	await corrections(owner).getByRole('button', { name: 'Recevoir des corrections' }).click();
	await (
		await choosing
	).setFiles({ name: 'de-vivre-la-rue.csv', mimeType: 'text/csv', buffer: Buffer.from(sent) });
	await expect(corrections(owner)).toContainText(
		/de-vivre-la-rue\.csv\s*: 3\s+corrections reçues\./,
	);
	const item = (sentence: string) =>
		corrections(owner).getByRole('listitem').filter({ hasText: sentence });
	const wrong = item('est faux');
	await expect(wrong).toContainText('Association Vivre la rue');
	await expect(wrong).toContainText(/Dans les données\s*: 1\s+lien/);
	await expect(item('Il manque un lien')).toContainText(/Dans les données\s*: aucun lien/);
	await expect(item('=Régie')).toContainText(/Dans les données\s*: «\s*=Régie\s*» n’y est pas/);

	const show = wrong.getByRole('button', { name: 'Montrer sur la carte' });
	await choose(owner, 'Chercher un acteur', 'C');
	await show.click();
	await expect(show).toHaveAttribute('aria-pressed', 'true');
	await expect(owner.getByRole('article', { name: 'C' })).toBeHidden();
	await show.click();
	await expect(show).toHaveAttribute('aria-pressed', 'false');

	await wrong.getByText('Décider', { exact: true }).click();
	await wrong.getByLabel('Raison de la décision').fill('Vérifié avec les deux.');
	await wrong.getByLabel('Qui décide').fill('Ville de Douai');
	await wrong.getByRole('button', { name: 'Accepter' }).click();
	await expect.poll(() => drawn(owner)).toEqual({ actors: 'A B C D', ties: 'A–C B–C C–D' });

	const missing = item('Il manque un lien');
	await missing.getByText('Décider', { exact: true }).click();
	await missing.getByRole('button', { name: 'Refuser' }).click();
	await expect(missing.getByRole('alert')).toContainText('Dites pourquoi vous refusez');
	await missing.getByLabel('Raison de la décision').fill('La convention n’est pas signée.');
	await missing.getByRole('button', { name: 'Refuser' }).click();
	await expect(missing).toBeHidden();

	const absent = item('=Régie');
	await absent.getByText('Décider', { exact: true }).click();
	await absent.getByRole('button', { name: 'Accepter' }).click();
	await expect.poll(() => drawn(owner)).toEqual({ actors: 'A B C D =Régie', ties: 'A–C B–C C–D' });
	await expect(legend(owner)).toContainText(/2\s+corrections appliquées\./);
	await expect(legend(owner)).toContainText(/5\s+acteurs/);

	await owner.getByRole('button', { name: 'Annuler la décision sur une correction' }).click();
	await expect.poll(() => drawn(owner)).toEqual({ actors: 'A B C D', ties: 'A–C B–C C–D' });
	await owner.getByRole('button', { name: 'Rétablir la décision sur une correction' }).click();
	await expect.poll(async () => (await drawn(owner)).actors).toBe('A B C D =Régie');
	const answered = await save(owner);
	expect(answered).toMatch(/lien faux;.*;acceptée;Vérifié avec les deux\.;Ville de Douai;\d{4}/);
	expect(answered).toMatch(
		/lien manquant;.*;refusée;La convention n’est pas signée\.;Ville de Douai/,
	);

	// Back at the volunteer's, dropped like any file: the answers join the proposals.
	await goTo(page, 'Importer');
	const transfer = await page.evaluateHandle((content) => {
		const made = new DataTransfer();
		made.items.add(new File([content], 'réponses.csv'));
		return made;
	}, answered);
	await page
		.getByRole('group')
		.filter({ hasText: 'Déposez' })
		.first()
		.dispatchEvent('drop', { dataTransfer: transfer });
	await expect(page.getByRole('log')).toContainText(/3\s+propositions ont reçu leur réponse\./);
	await goTo(page, 'Carte');
	await expect.poll(async () => (await drawn(page)).ties).toBe('A–C B–C C–D');
	await corrections(page).getByText('3\u00a0corrections décidées').click();
	await expect(corrections(page)).toContainText(/Refusée par Ville de Douai, le \d/);
	await expect(corrections(page)).toContainText(/Raison\s*: La convention n’est pas signée\./);
	await owner.context().close();
});

test('a file that holds no corrections is left alone, and bad lines are told', async ({ page }) => {
	await openMap(page);
	const give = async (name: string, content: string) => {
		const choosing = page.waitForEvent('filechooser');
		await corrections(page).getByRole('button', { name: 'Recevoir des corrections' }).click();
		const chooser = await choosing;
		await chooser.setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
	};
	await give('data.csv', 'x,y\n1,2\n');
	await expect(corrections(page)).toContainText('ce n’est pas un fichier de corrections');
	await give(
		'mauvais.csv',
		'Correction;Acteur;Autre acteur;Raison\nlien faux;A;B;non\nlien étrange;A;C;non\nlien faux;A;Z;non\n',
	);
	await expect(corrections(page)).toContainText(/2\s+corrections reçues\./);
	await expect(corrections(page)).toContainText(/Ligne 3 laissée de côté/);
	await expect(corrections(page)).toContainText(
		/Acceptée, elle serait sans effet\s*: un acteur nommé n’est pas dans ce réseau\./,
	);
	await corrections(page).getByText('Décider de toutes ensemble').click();
	await corrections(page).getByRole('button', { name: 'Tout accepter' }).click();
	await expect.poll(async () => (await drawn(page)).ties).toBe('A–C B–C C–D');
	await expect(legend(page)).toContainText(/1\s+correction appliquée\./);
	await goTo(page, 'Importer');
	await expect(page.getByRole('log')).toContainText('mauvais.csv');
	await expect(page.getByText('data.csv')).toBeHidden();
});
