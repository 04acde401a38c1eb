import { readFileSync } from 'node:fs';
import { dropFiles, expect, goTo, test, whenBuilt } from './site.ts';

/** A and B share R1 and R2 (which C attends too); D came to R3 alone. */
const ATTENDANCE = 'personne,rencontre\nA,R1\nB,R1\nA,R2\nB,R2\nC,R2\nD,R3\n';

test.beforeEach(async ({ page }) => {
	await dropFiles(page, [{ name: 'presences.csv', content: ATTENDANCE }]);
	await whenBuilt(page);
	await goTo(page, 'Carte');
	await expect(page.getByRole('application')).toBeVisible();
});

const network = async (page: import('@playwright/test').Page) =>
	(await page.evaluate(() => window.maillage!.network())) as {
		nodes: { key: string }[];
		edges: { source: string; target: string; attributes: { weight: number } }[];
	} | null;

test('a network is searched, taken away, restricted and projected', async ({ page }, info) => {
	await test.step('an actor is found by name, its card tells its neighbours, all by keyboard', async () => {
		const search = page.getByRole('combobox', { name: 'Chercher un acteur' });
		await search.fill('c');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		const card = page.getByRole('article', { name: 'C', exact: true });
		await expect(card).toContainText('En lien avec 1 événement');
		await card.getByRole('button', { name: 'R2', exact: true }).press('Enter');
		await expect(page.getByRole('article', { name: 'R2', exact: true })).toContainText('3 acteurs');
	});

	await test.step('the network leaves as an image and as GEXF', async () => {
		const save = async (button: string, file: string) => {
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: button }).click(),
			]);
			await download.saveAs(info.outputPath(file));
			return readFileSync(info.outputPath(file));
		};
		const png = await save('Image PNG', 'carte.png');
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		// The width of a PNG is its bytes 16 to 19: 1400, twice unless told otherwise.
		expect(png.readUInt32BE(16)).toBe(2800);
		await page.getByLabel('Taille de l’image').selectOption('4');
		expect((await save('Image PNG', 'carte-4.png')).readUInt32BE(16)).toBe(5600);
		const svg = (await save('Image SVG', 'carte.svg')).toString();
		expect(svg.match(/class="node"/g)).toHaveLength(7);
		const gexf = (await save('GEXF pour Gephi', 'carte.gexf')).toString();
		expect(gexf.match(/<node /g)).toHaveLength(7);
		expect(gexf.match(/<edge /g)).toHaveLength(6);
		expect(gexf).toContain('Les participants et les événements où ils sont venus');
		const json = JSON.parse((await save('JSON graphology', 'carte.json')).toString());
		expect(json.nodes).toHaveLength(7);
	});

	await test.step('a condition keeps some rows only, is said in the sentence, and can be taken away', async () => {
		await page.getByRole('button', { name: 'Ajouter une condition' }).click();
		const dialog = page.getByRole('dialog', { name: 'Seulement les lignes où…' });
		await dialog.getByRole('combobox', { name: 'Colonne' }).selectOption('rencontre');
		await dialog.getByRole('button', { name: 'Appliquer' }).click();
		await expect(dialog.getByText('Choisissez au moins une valeur.')).toBeVisible();
		await dialog.getByRole('checkbox', { name: /^R1/ }).check();
		await dialog.getByRole('checkbox', { name: /^R3/ }).check();
		await dialog.getByRole('button', { name: 'Appliquer' }).click();
		const words = page.getByRole('button', {
			name: 'seulement «\u202frencontre\u202f» = R1 ou R3',
		});
		await expect(words).toBeVisible();
		// A and B came to R1, D to R3.
		await expect.poll(async () => (await network(page))?.edges.length).toBe(3);
		await words.click();
		await dialog.getByRole('button', { name: 'Retirer' }).click();
		await expect.poll(async () => (await network(page))?.edges.length).toBe(6);
	});

	await test.step('a projection says its pairs, its weight, and keeps who is tied to nobody', async () => {
		await page.getByLabel('Relation montrée par la carte').selectOption({
			label: 'Les participants liés par les événements où ils sont venus ensemble',
		});
		// R1: one pair; R2: three pairs.
		await expect(page.getByText('4 paires comparées')).toBeVisible();
		const ties = async () =>
			(await network(page))?.edges.map(({ source, target, attributes }) => [
				source,
				target,
				attributes.weight,
			]);
		await expect.poll(ties).toEqual([
			['actor:A', 'actor:B', 2],
			['actor:A', 'actor:C', 1],
			['actor:B', 'actor:C', 1],
		]);
		await expect(page.getByRole('region', { name: 'Légende' })).toContainText('1 sans lien');
		await page.getByRole('combobox', { name: 'poids', exact: true }).selectOption('newman');
		// A–B: 1 for R1, 1/2 for R2; the others 1/2.
		await expect
			.poll(async () => (await ties())?.map(([, , weight]) => weight))
			.toEqual([1.5, 0.5, 0.5]);
		await page.getByRole('spinbutton').fill('2');
		await page.getByRole('spinbutton').press('Enter');
		await expect.poll(async () => (await ties())?.length).toBe(1);
	});
});

test('networks are compared, and made from two columns', async ({ page }) => {
	await test.step('two networks stand side by side, and an actor chosen is chosen on both', async () => {
		await page.getByRole('button', { name: 'Nouveau réseau' }).click();
		await page.getByLabel('Relation montrée par la carte').selectOption({
			label: 'Les participants liés par les événements où ils sont venus ensemble',
		});
		await page.getByRole('button', { name: 'Renommer' }).click();
		await page.getByLabel('Nom du réseau').fill('Rencontres communes');
		await page.getByLabel('Nom du réseau').press('Enter');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('button', { name: 'Rencontres communes' })).toBeVisible();
		await page.getByLabel('Comparer avec').selectOption({ label: 'Réseau 1' });
		await expect(page.getByRole('application')).toHaveCount(2);
		// A, B, C and D in both; R1 to R3 only in the network of both modes, where D has a tie too.
		await expect(page.getByText('4 acteurs dans les deux réseaux')).toContainText(
			'3 seulement dans Réseau 1',
		);
		await page.getByRole('combobox', { name: 'Chercher un acteur' }).fill('A');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('article', { name: 'A', exact: true })).toHaveCount(2);
		await page.getByLabel('Comparer avec').selectOption({ label: 'aucun réseau' });
		await expect(page.getByRole('application')).toHaveCount(1);
	});

	await test.step('two columns of a file make a network', async () => {
		await page
			.getByLabel('Relation montrée par la carte')
			.selectOption({ label: 'Deux colonnes d’un fichier…' });
		await page.getByLabel('Ce que montre la carte').selectOption({
			label: 'la seconde, liée par la première',
		});
		// R1 and R2 share A and B; R3 stands alone.
		await expect
			.poll(async () =>
				(await network(page))?.edges.map(({ source, target, attributes }) => [
					source,
					target,
					attributes.weight,
				]),
			)
			.toEqual([['rencontre:R1', 'rencontre:R2', 2]]);
	});
});
