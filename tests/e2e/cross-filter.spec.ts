import { dropFiles, expect, goTo, panel, test, whenBuilt } from './site.ts';

/**
 * Nine rows. In all: 9 participations by A, B, C, D (one without identity). Online: A (two
 * rows), C: 3 participations, 2 participants. Online in Fives: A alone, once.
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

test.beforeEach(async ({ page }) => {
	await dropFiles(page, [{ name: 'presences.csv', content: ATTENDANCE }]);
	await whenBuilt(page);
	await goTo(page, 'Tableau de bord');
});

test('a bar filters every other panel and the map, and again lets go', async ({ page }) => {
	const participants = panel(page, 'Participants').getByRole('img');
	const participations = panel(page, 'Participations').getByRole('img');
	const channels = panel(page, 'Participants par canal');
	await expect(participants).toHaveAccessibleName('Participants : 4 à 5 participants.');
	await expect(participations).toHaveAccessibleName('Participations : 9 participations.');

	await channels.getByRole('option', { name: /^En ligne/ }).click();
	await expect(participants).toHaveAccessibleName('Participants : 2 participants.');
	await expect(participations).toHaveAccessibleName('Participations : 3 participations.');
	const places = panel(page, 'Participants par territoire');
	await expect(places.getByRole('option', { name: 'Moulins : 2 participants' })).toBeAttached();
	await expect(places.getByRole('option', { name: 'Fives : 1 participant' })).toBeAttached();
	// The panel itself keeps all its channels: it does not filter itself.
	await expect(channels.getByRole('option', { name: /^Papier/ })).toBeAttached();

	await places.getByRole('option', { name: /^Fives/ }).click();
	await expect(participants).toHaveAccessibleName('Participants : 1 participant.');
	await expect(participations).toHaveAccessibleName('Participations : 1 participation.');

	await goTo(page, 'Carte');
	await expect(page.getByRole('application')).toBeVisible();
	const keys = async () => {
		const graph = (await page.evaluate(() => window.maillage!.network())) as {
			nodes: { key: string }[];
		} | null;
		return graph?.nodes.map(({ key }) => key).sort();
	};
	await expect.poll(keys).toEqual(['actor:A', 'event:R2']);

	await page.getByRole('button', { name: 'Tout montrer' }).click();
	await expect
		.poll(keys)
		.toEqual(
			['A', 'B', 'C', 'D']
				.map((k) => `actor:${k}`)
				.concat([1, 2, 3, 4, 5].map((n) => `event:R${n}`)),
		);
});

test('a chart is read, clicked, moved through by keyboard, brushed', async ({ page }) => {
	await test.step('the words shown on a bar do not keep it from being clicked', async () => {
		const places = panel(page, 'Participants par territoire');
		const bar = places.getByRole('option', { name: /^Fives/ });
		await bar.hover();
		await expect(places.getByText('Fives : 2 participants')).toBeVisible();
		await bar.click();
		await expect(
			page.getByRole('button', { name: 'Retirer le filtre Territoire Fives' }),
		).toBeVisible();
	});
	await page.getByRole('button', { name: 'Retirer le filtre Territoire Fives' }).click();

	await test.step('the same by keyboard alone', async () => {
		const chart = panel(page, 'Participants par canal').getByRole('listbox');
		await chart.focus();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('button', { name: /^Retirer le filtre/ })).toBeVisible();
		await page.getByRole('button', { name: /^Retirer le filtre/ }).press('Enter');
		await expect(panel(page, 'Participations').getByRole('img')).toHaveAccessibleName(
			'Participations : 9 participations.',
		);
	});

	await test.step('a chart is also a table', async () => {
		const channels = panel(page, 'Participants par canal');
		await channels.getByRole('button', { name: 'Tableau' }).click();
		const rows = channels.getByRole('table').getByRole('row');
		await expect(rows.filter({ hasText: 'En ligne' })).toContainText('2');
		await expect(rows.filter({ hasText: 'Papier' })).toContainText('2');
	});

	await test.step('a period brushed on time filters the rest', async () => {
		await page.getByLabel('Période', { exact: true }).selectOption('month');
		const time = panel(page, 'Participations dans le temps');
		const chart = time.getByRole('listbox');
		await chart.scrollIntoViewIfNeeded();
		await expect(chart.getByRole('option')).toHaveCount(4);
		const second = await chart.getByRole('option').nth(1).boundingBox();
		const third = await chart.getByRole('option').nth(2).boundingBox();
		if (!second || !third) throw new Error('two months expected');
		const y = second.y + second.height / 2;
		await page.mouse.move(second.x + 4, y);
		await page.mouse.down();
		await page.mouse.move(third.x + third.width / 2, y, { steps: 6 });
		await page.mouse.up();
		// October and November: A, C; A, B, D and one without identity.
		await expect(panel(page, 'Participations').getByRole('img')).toHaveAccessibleName(
			'Participations : 6 participations.',
		);
		await expect(panel(page, 'Participants').getByRole('img')).toHaveAccessibleName(
			'Participants : 4 à 5 participants.',
		);
	});
});
