import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropFiles, expect, goTo, hasRealFiles, panel, REAL, test, whenBuilt } from './site.ts';

test.skip(!hasRealFiles, 'the real files are not on this machine');

interface ExportedGraph {
	nodes: { key: string }[];
	edges: { source: string; target: string }[];
}

/** Sizes of the connected components, the largest first; written here apart from the product. */
function componentSizes({ nodes, edges }: ExportedGraph): number[] {
	const parent = new Map(nodes.map(({ key }) => [key, key]));
	const root = (key: string): string => {
		const up = parent.get(key) ?? key;
		return up === key ? key : root(up);
	};
	for (const { source, target } of edges) parent.set(root(source), root(target));
	const sizes = new Map<string, number>();
	for (const { key } of nodes) sizes.set(root(key), (sizes.get(root(key)) ?? 0) + 1);
	return [...sizes.values()].sort((a, b) => b - a);
}

test('dropping the Lille comments gives rows, participants, debates and the co-comment network', async ({
	page,
}) => {
	const name = 'decidim_mel_commentaires.csv';
	await dropFiles(page, [{ name, content: readFileSync(join(REAL, name), 'utf8') }]);
	await whenBuilt(page);
	await expect(page.getByText('693 lignes lues = 693 gardées + 0 mise de côté')).toBeVisible();

	const query = (sql: string) => page.evaluate((text) => window.maillage!.query(text), sql);
	expect(await query('SELECT count(*) AS n FROM decidim_mel_commentaires')).toEqual([{ n: 693 }]);
	expect(await query('SELECT count(DISTINCT actor_id) AS n FROM participations')).toEqual([
		{ n: 118 },
	]);
	expect(await query('SELECT count(*) AS n FROM events')).toEqual([{ n: 29 }]);

	await goTo(page, 'Tableau de bord');
	await expect(panel(page, 'Participants').getByRole('img')).toHaveAccessibleName(
		'Participants : 118 participants.',
	);
	await expect(panel(page, 'Participations').getByRole('img')).toHaveAccessibleName(
		'Participations : 693 participations.',
	);

	await goTo(page, 'Carte');
	await page.getByLabel('Relation montrée par la carte').selectOption({
		label: 'Les participants liés par les événements où ils sont venus ensemble',
	});
	await expect(page.getByText('paires comparées')).toBeVisible();
	const network = async () =>
		(await page.evaluate(() => window.maillage!.network())) as ExportedGraph | null;
	await expect.poll(async () => (await network())?.nodes.length).toBe(118);
	const graph = await network();
	expect(graph && componentSizes(graph)).toEqual([118]);
	await expect(page.getByRole('table').getByText('Participant·e').first()).toBeVisible();

	// Who answers whom is another network of the same 118: 43 neither answer nor are answered.
	await page
		.getByLabel('Relation montrée par la carte')
		.selectOption({ label: 'Qui répond à qui dans decidim_mel_commentaires' });
	await expect
		.poll(async () => {
			const answers = await network();
			return answers && componentSizes(answers).filter((size) => size === 1).length;
		})
		.toBe(43);
	expect((await network())?.nodes.length).toBe(118);
});
