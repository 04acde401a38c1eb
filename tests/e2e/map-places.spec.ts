import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { dropFiles, expect, goTo, test, whenBuilt } from './site.ts';

/** A triangle A, B, C with D at its edge, and a pair E – F. */
const TIES = [{ name: 'liens.csv', content: 'source,target\nA,B\nB,C\nA,C\nC,D\nE,F\n' }];
/** Three towns; each has its place. */
const TOWNS = [
	{ name: 'liens.csv', content: 'source,target\nB,L\nL,N\n' },
	{
		name: 'acteurs.csv',
		content: 'id,nom,lat,lon\nB,Brest,48.39,-4.486\nL,Lille,50.63,3.07\nN,Nice,43.7,7.27\n',
	},
];

interface Places {
	[key: string]: { x: number; y: number };
}

const aside = (page: Page) => page.getByRole('region', { name: 'Places', exact: true });
const card = (page: Page, name: string) => page.getByRole('article', { name, exact: true });

async function openMap(page: Page, files = TIES): Promise<void> {
	await dropFiles(page, files);
	await whenBuilt(page);
	await goTo(page, 'Carte');
	await expect(page.getByRole('application')).toBeVisible();
	await expect(aside(page)).toBeVisible();
}

/** What a download of the page holds. */
async function saved(page: Page, button: string | RegExp): Promise<string[]> {
	const downloads: string[] = [];
	const taken: Promise<void>[] = [];
	const take = (one: import('@playwright/test').Download) =>
		taken.push(
			one.path().then((path) => {
				downloads.push(readFileSync(path, 'utf8'));
			}),
		);
	page.on('download', take);
	await page.getByRole('button', { name: button }).click();
	await expect.poll(() => downloads.length).toBeGreaterThan(0);
	await Promise.all(taken);
	page.off('download', take);
	return downloads;
}

/** Where everybody is in the layout, by the file of nodes that the map writes. */
async function places(page: Page): Promise<Places> {
	const [text = '{}'] = await saved(page, /graphology/);
	const file = JSON.parse(text) as {
		nodes: { key: string; attributes: { label: string; x: number; y: number } }[];
	};
	return Object.fromEntries(file.nodes.map(({ attributes: { label, x, y } }) => [label, { x, y }]));
}

/** The pixel of an actor: where the cursor says that it means something, near the middle of its disc. */
async function pixelOf(page: Page, name: string, at: Places): Promise<{ x: number; y: number }> {
	const map = page.getByRole('application');
	const box = (await map.boundingBox())!;
	const all = Object.values(at);
	const [left, right] = [Math.min(...all.map((p) => p.x)), Math.max(...all.map((p) => p.x))];
	const [bottom, top] = [Math.min(...all.map((p) => p.y)), Math.max(...all.map((p) => p.y))];
	// The whole is fitted and centred; sigma takes 44 pixels around it as a part of the lesser side.
	const part = 1 - 88 / Math.min(box.width, box.height);
	const zoom = part * Math.min(box.width / (right - left), box.height / (top - bottom));
	const place = at[name]!;
	return {
		x: box.x + box.width / 2 + zoom * (place.x - (left + right) / 2),
		y: box.y + box.height / 2 - zoom * (place.y - (top + bottom) / 2),
	};
}

async function drag(page: Page, name: string, by: { x: number; y: number }): Promise<void> {
	const from = await pixelOf(page, name, await places(page));
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 3 });
	await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 3 });
	await page.mouse.up();
}

/** What this browser keeps of the networks. */
function kept(page: Page): Promise<string> {
	return page.evaluate(
		() =>
			new Promise<string>((resolve, reject) => {
				const open = indexedDB.open('maillage', 1);
				open.onerror = () => reject(open.error ?? new Error('refused'));
				open.onsuccess = () => {
					const all = open.result.transaction('networks').objectStore('networks').getAll();
					all.onsuccess = () => {
						open.result.close();
						resolve(all.result.join('\n').replaceAll(/\s/g, ''));
					};
				};
			}),
	);
}

async function choose(page: Page, button: Locator, name: string, content: string): Promise<void> {
	const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
	await chooser.setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
}

test('an actor that is dragged stays, through a filter, and the drag is undone', async ({
	page,
}) => {
	await openMap(page);
	await expect(aside(page)).toContainText('Tirez un acteur');
	const before = await places(page);
	await drag(page, 'D', { x: -60, y: 40 });
	await expect(aside(page)).toContainText('1\u00a0acteur épinglé par vous');
	const after = await places(page);
	expect(after.D).not.toEqual(before.D);
	for (const name of 'ABCEF') expect(after[name]).toEqual(before[name]);

	const filters = page.getByRole('region', { name: 'Filtres' });
	await filters.getByLabel('Ajouter un filtre').selectOption({ label: 'Plus grand ensemble' });
	await filters.getByRole('button', { name: 'Ajouter', exact: true }).click();
	await page.getByRole('button', { name: 'Annuler l’ajout d’un filtre' }).click();
	expect(await places(page)).toEqual(after);
	await page.getByRole('button', { name: 'Annuler le déplacement d’un acteur' }).click();
	expect(await places(page)).toEqual(before);
	await page.getByRole('button', { name: 'Rétablir le déplacement d’un acteur' }).click();
	expect(await places(page)).toEqual(after);
});

test('an actor that was dragged is where it was left at the next visit, until it is freed', async ({
	page,
}) => {
	await openMap(page);
	const before = await places(page);
	await drag(page, 'D', { x: -60, y: 40 });
	await expect(aside(page)).toContainText('1\u00a0acteur épinglé par vous');
	const after = await places(page);
	await expect.poll(() => kept(page)).toContain('"pins"');
	page.on('dialog', (dialog) => void dialog.accept());
	await openMap(page);
	await expect(page.getByText('Repris de votre dernière visite')).toBeVisible();
	await expect(aside(page)).toContainText('1\u00a0acteur épinglé par vous');
	expect(await places(page)).toEqual(after);

	await page.getByRole('button', { name: 'D', exact: true }).first().click();
	await card(page, 'D').getByRole('button', { name: 'Libérer' }).click();
	await expect(aside(page)).toContainText('Tirez un acteur');
	expect(await places(page)).toEqual(before);

	await page.getByRole('button', { name: 'Recommencer à neuf' }).click();
	await expect(page.getByText('Repris de votre dernière visite')).toBeHidden();
	await openMap(page);
	await expect(aside(page)).toContainText('Tirez un acteur');
	await expect(page.getByText('Repris de votre dernière visite')).toBeHidden();
});

test('by keyboard an actor is pinned and moved, then the others laid out around it', async ({
	page,
}) => {
	await openMap(page);
	const before = await places(page);
	await page.getByRole('button', { name: 'D', exact: true }).first().click();
	const actor = card(page, 'D');
	const move = actor.getByRole('button', { name: 'Déplacer au clavier' });
	await move.press('Enter');
	await move.press('Shift+ArrowRight');
	await move.press('Shift+ArrowRight');
	await move.press('ArrowUp');
	await expect(actor.getByRole('status').filter({ hasText: 'D, vers le haut.' })).toBeAttached();
	await move.press('Escape');
	// 2 strides of 40 units and a step of 8.
	const moved = await places(page);
	expect(moved.D!.x).toBeCloseTo(before.D!.x + 80, 6);
	expect(moved.D!.y).toBeCloseTo(before.D!.y + 8, 6);

	await aside(page).getByRole('button', { name: 'Redisposer autour des épinglés' }).click();
	await expect(
		aside(page).getByRole('button', { name: 'Redisposer autour des épinglés' }),
	).toBeHidden();
	expect((await places(page)).D).toEqual(moved.D);
	await page.getByRole('button', { name: 'Annuler la disposition autour des épinglés' }).click();
	expect(await places(page)).toEqual(moved);
	await page.getByRole('button', { name: 'Annuler le déplacement d’un acteur' }).click();
	expect(await places(page)).toEqual(before);
});

test('places that were saved are taken back in another project', async ({ page }) => {
	await openMap(page);
	await drag(page, 'D', { x: -60, y: 40 });
	await expect(aside(page)).toContainText('1\u00a0acteur épinglé');
	const there = await places(page);
	const csv =
		(await saved(page, /^CSV pour Gephi/)).find((text) => text.startsWith('Id,Label')) ?? '';

	page.on('dialog', (dialog) => void dialog.accept());
	// The same actors, with a tie and an actor more.
	await openMap(page, [{ name: 'autres.csv', content: `${TIES[0]!.content}F,G\n` }]);
	const take = aside(page).getByRole('button', { name: 'Reprendre les places d’un fichier…' });
	await choose(page, take, 'places.csv', csv);
	await expect(aside(page)).toContainText(
		'Places reprises de places.csv\u202f: 6\u00a0acteurs sur 7.',
	);
	await expect(aside(page)).toContainText('Un acteur n’y est pas (G)');
	await expect(aside(page).getByRole('progressbar')).toBeHidden();
	const { G: newcomer, ...here } = await places(page);
	expect(newcomer).toBeDefined();
	expect(here).toEqual(there);

	await choose(page, take, 'vide.csv', 'nom,latitude\nA,1\n');
	await expect(aside(page)).toContainText('vide.csv n’a pas de colonnes x et y');
	await choose(page, take, 'autre.csv', 'nom,x,y\nZ,1,2\n');
	await expect(aside(page)).toContainText('Aucune ligne de autre.csv ne désigne un acteur');
	const { G: _newcomer, ...still } = await places(page);
	expect(still).toEqual(there);
});

test('outlines lie under a geographic map; those in metres are refused', async ({ page }) => {
	await openMap(page, TOWNS);
	await page
		.getByRole('combobox', { name: 'Place', exact: true })
		.selectOption('sur une carte géographique');
	const add = aside(page).getByRole('button', { name: 'Ajouter des contours (GeoJSON)…' });
	const geojson = (coordinates: number[][]) =>
		JSON.stringify({
			type: 'FeatureCollection',
			features: [
				{
					type: 'Feature',
					properties: { nom: 'Hexagone' },
					geometry: { type: 'Polygon', coordinates: [coordinates] },
				},
			],
		});
	const metres = [
		[145_730, 6_837_640],
		[704_000, 7_059_000],
		[145_730, 6_837_640],
	];
	await choose(page, add, 'l93.geojson', geojson(metres));
	await expect(aside(page)).toContainText('Enregistrez-le en WGS\u00a084');
	const degrees = [
		[-4.8, 48.3],
		[2.5, 51.1],
		[8.2, 48.9],
		[7.5, 43.8],
		[3, 42.4],
		[-1.8, 43.4],
		[-4.8, 48.3],
	];
	await choose(page, add, 'france.geojson', geojson(degrees));
	await expect(aside(page)).toContainText('Contours de france.geojson\u202f: 1\u00a0élément.');
	await aside(page).getByLabel('Écrire leurs noms').check();
	const [svg = ''] = await saved(page, 'Image SVG');
	expect(svg).toContain('id="outlines"');
	expect(svg).toContain('Hexagone');
	expect(svg).toContain('contours\u202f: france.geojson');
	// Brest is at the western end of its outline: 0.3° of longitude from the point nearest to it.
	await aside(page).getByRole('button', { name: 'Retirer les contours' }).click();
	expect((await saved(page, 'Image SVG'))[0]).not.toContain('id="outlines"');
});
