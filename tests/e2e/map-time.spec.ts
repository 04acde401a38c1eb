import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { dropFiles, expect, goTo, test, whenBuilt } from './site.ts';

/**
 * Ties of two years by month: January A – B and A – C; February B – C; April C – D twice; one tie
 * D – E without a date.
 */
const TIES = [
	'source,target,date',
	'A,B,2024-01-10',
	'A,C,2024-01-20',
	'B,C,2024-02-05',
	'C,D,2024-04-01',
	'C,D,2024-04-30',
	'D,E,',
].join('\n');

const strip = (page: Page) => page.getByRole('region', { name: 'Le réseau dans le temps' });
const says = (page: Page) =>
	strip(page)
		.locator('p')
		.filter({ hasText: /acteur/ })
		.first();
const button = (page: Page, name: string) => strip(page).getByRole('button', { name, exact: true });

/** Names of the actors shown, and weights of the ties, as the page says them to scripts. */
const shown = (page: Page) =>
	page.evaluate(() => {
		const network = window.maillage!.network() as {
			nodes: { attributes: { label: string } }[];
			edges: { attributes: { weight: number } }[];
		} | null;
		const names = network?.nodes.map(({ attributes }) => attributes.label).sort() ?? [];
		const weights = network?.edges.map(({ attributes }) => attributes.weight) ?? [];
		return `${names.join('')} ${weights.sort().join('+')}`;
	});

/** Where everybody is, by the file of the network that the map writes. */
async function places(page: Page): Promise<Record<string, { x: number; y: number }>> {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: /graphology/ }).click(),
	]);
	const { nodes } = JSON.parse(readFileSync(await file.path(), 'utf8')) as {
		nodes: { attributes: { label: string; x: number; y: number } }[];
	};
	return Object.fromEntries(nodes.map(({ attributes: { label, x, y } }) => [label, { x, y }]));
}

test.beforeEach(async ({ page }) => {
	await dropFiles(page, [{ name: 'liens.csv', content: TIES }]);
	await whenBuilt(page);
	await goTo(page, 'Carte');
	await expect(page.getByRole('application')).toBeVisible();
	await expect(strip(page)).toBeVisible();
	await strip(page).getByLabel('Par', { exact: true }).selectOption({ label: 'mois' });
});

test('a window of time is drawn, moved by keyboard, and all up to it is shown', async ({
	page,
}) => {
	await test.step('a window is drawn, moved and resized with the pointer', async () => {
		const track = strip(page).getByRole('presentation').first();
		await track.scrollIntoViewIfNeeded();
		const box = (await track.boundingBox())!;
		const axis = await strip(page).getByRole('img').boundingBox();
		expect(axis).not.toBeNull();
		// Four months, and the undated row apart at the right: the axis ends before the track does.
		const ends = await strip(page)
			.locator('svg line')
			.first()
			.evaluate((line) => Number(line.getAttribute('x2')));
		const at = (month: number) => ({ x: box.x + (ends * (month + 0.5)) / 4, y: box.y + 45 });
		const drag = async (from: { x: number; y: number }, to: { x: number; y: number }) => {
			await page.mouse.move(from.x, from.y);
			await page.mouse.down();
			await page.mouse.move(to.x, to.y, { steps: 4 });
			await page.mouse.up();
		};
		await drag(at(0), at(1));
		await expect.poll(() => shown(page)).toBe('ABC 1+1+1');
		await drag(at(1), at(2));
		await expect.poll(() => shown(page)).toBe('BC 1');
		const handle = (await strip(page)
			.getByRole('slider', { name: 'Fin de la fenêtre' })
			.boundingBox())!;
		await drag({ x: handle.x + handle.width / 2, y: handle.y + handle.height / 2 }, at(3));
		await expect.poll(() => shown(page)).toBe('BCD 1+2');
	});
	await button(page, 'Tout le temps').click();
	await expect.poll(() => shown(page)).toBe('ABCDE 1+1+1+1+2');

	await test.step('a window shows the ties of its months, from the keyboard, and nobody moves', async () => {
		const everyone = await places(page);
		expect(Object.keys(everyone)).toHaveLength(5);
		await button(page, 'Lire').press('Enter');
		await button(page, 'Pause').press('Enter');
		const start = strip(page).getByRole('slider', { name: 'Début de la fenêtre' });
		const end = strip(page).getByRole('slider', { name: 'Fin de la fenêtre' });
		const whole = strip(page).getByRole('slider', { name: 'Fenêtre de temps' });
		await start.press('Home');
		await end.press('Home');
		await expect(end).toHaveAttribute('aria-valuetext', '31 janvier 2024');
		await expect.poll(() => shown(page)).toBe('ABC 1+1');
		await expect(says(page)).toContainText(/Janvier 2024\s: 3\sacteurs, 2\sliens\./);
		await expect(strip(page)).toContainText(/1\slien sans date reste en dehors/);

		await whole.press('ArrowRight');
		await expect.poll(() => shown(page)).toBe('BC 1');
		await expect(says(page)).toContainText(
			/Février 2024\s: 2\sacteurs, 1\slien\s; 1\sacteur de moins que le mois précédent\./,
		);
		await end.press('End');
		await expect(start).toHaveAttribute('aria-valuetext', '1 février 2024');
		await expect.poll(() => shown(page)).toBe('BCD 1+2');
		await expect(says(page)).toContainText(/De février à avril 2024\s: 3\sacteurs, 2\sliens/);
		const some = await places(page);
		expect(Object.keys(some).sort()).toEqual(['B', 'C', 'D']);
		for (const [name, place] of Object.entries(some)) expect(place).toEqual(everyone[name]);

		const legend = page.getByRole('region', { name: 'Légende' });
		await expect(legend).toContainText(/Fenêtre de temps\s: de février à avril 2024/);
		await expect(legend).toContainText(/2\sacteurs n’y sont pas/);
		await expect(page.getByText(/Mesuré sur la fenêtre de temps\s: de février/)).toBeVisible();

		await button(page, 'Tout le temps').press('Enter');
		await expect.poll(() => shown(page)).toBe('ABCDE 1+1+1+1+2');
		expect(await places(page)).toEqual(everyone);
	});

	await test.step('everything up to the window, undated rows asked for, and what is undone is not time', async () => {
		await button(page, 'Lire').click();
		await button(page, 'Pause').click();
		await strip(page).getByLabel('Montrer', { exact: true }).selectOption({ label: 'jusqu’ici' });
		const end = strip(page).getByRole('slider', { name: 'Fin de la fenêtre' });
		await end.press('Home');
		await end.press('ArrowRight');
		await expect.poll(() => shown(page)).toBe('ABC 1+1+1');
		await expect(says(page)).toContainText(
			/Jusqu’à février 2024\s: 3\sacteurs, 3\sliens\s; autant d’acteurs qu’un mois plus tôt\./,
		);
		await strip(page).getByRole('checkbox').check();
		await expect.poll(() => shown(page)).toBe('ABCDE 1+1+1+1');
		await strip(page).getByRole('checkbox').uncheck();

		const filters = page.getByRole('region', { name: 'Filtres' });
		await filters
			.getByLabel('Ajouter un filtre')
			.selectOption({ label: 'Nombre minimal de liens' });
		await filters.getByRole('button', { name: 'Ajouter', exact: true }).click();
		await end.press('End');
		// At least two ties: D has one, of weight 2.
		await expect.poll(() => shown(page)).toBe('ABC 1+1+1');
		await page.getByRole('button', { name: 'Annuler l’ajout d’un filtre' }).click();
		await expect.poll(() => shown(page)).toBe('ABCD 1+1+1+2');
		await expect(end).toHaveAttribute('aria-valuetext', '30 avril 2024');
	});
});

test('playing goes from period to period to the end, and pauses', async ({ page }) => {
	const unit = strip(page).getByLabel('Par', { exact: true });
	// Many short steps: whatever the machine, there is time to pause before the end.
	await unit.selectOption({ label: 'semaine' });
	await button(page, 'Lire').click();
	await button(page, 'Pause').click();
	const paused = await says(page).textContent();
	expect(paused).not.toContain('5\u00a0acteurs');
	// Nothing moves once paused: two steps would have been made meanwhile.
	await page.waitForTimeout(2200);
	expect(await says(page).textContent()).toBe(paused);
	await unit.selectOption({ label: 'mois' });
	await button(page, 'Lire').click();
	await expect.poll(() => shown(page)).toBe('CD 2');
	await expect(button(page, 'Lire')).toBeVisible();
	await expect(button(page, 'Avancer d’une période')).toBeDisabled();
});
