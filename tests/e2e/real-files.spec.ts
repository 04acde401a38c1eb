import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chooseFiles, expect, hasRealFiles, REAL, test, whenBuilt } from './site.ts';

/** Rows of each file, as the README beside them says; blank rows of the Lot are set aside. */
const ROWS: Record<string, { kept: number; aside?: number }> = {
	'barcelona_pam_rencontres_2016.csv': { kept: 410 },
	'davis_femmes_evenements.csv': { kept: 89 },
	'davis_matrice.csv': { kept: 18 },
	'decidim_mel_commentaires.csv': { kept: 693 },
	'decidim_mel_debats.csv': { kept: 29 },
	'decidim_mel_propositions.csv': { kept: 196 },
	'france_services_20221201.csv': { kept: 2683 },
	'lieux_inclusion_regionsud_2022.csv': { kept: 1245 },
	'mednum_schema_exemple_valide.csv': { kept: 1 },
	'miserables_edges.csv': { kept: 254 },
	'pages_institutions_liens.csv': { kept: 89455 },
	'polis_canada_comments.csv': { kept: 174 },
	'polis_canada_participants_votes.csv': { kept: 448 },
	'polis_canada_votes.csv': { kept: 12018 },
	'subventions_lot_2017.csv': { kept: 13, aside: 21 },
	'subventions_somme_2018_03_02.csv': { kept: 41 },
	'subventions_toulouse_metropole_2022.csv': { kept: 396 },
};

test.skip(!hasRealFiles, 'the real files are not on this machine');

test('every real file opens with its rows, all in one project', async ({ page }) => {
	const names = readdirSync(REAL).filter((name) => name.endsWith('.csv'));
	expect(names.sort()).toEqual(Object.keys(ROWS).sort());
	await chooseFiles(
		page,
		names.map((name) => join(REAL, name)),
	);
	await whenBuilt(page);
	const { files } = await page.evaluate(() => window.maillage!.project());
	const counts = Object.fromEntries(
		files.map(({ name, rowsRead, rowsKept, rowsSetAside }) => [
			name,
			{ rowsRead, rowsKept, rowsSetAside },
		]),
	);
	for (const [name, { kept, aside = 0 }] of Object.entries(ROWS)) {
		expect(counts[name], name).toEqual({
			rowsRead: kept + aside,
			rowsKept: kept,
			rowsSetAside: aside,
		});
	}
	const stored = await page.evaluate(async () => {
		const rows: [string, unknown][] = [];
		for (const { name, table } of window.maillage!.project().files) {
			const [count] = await window.maillage!.query(`SELECT count(*) AS n FROM raw."${table}"`);
			rows.push([name, count?.n]);
		}
		return rows;
	});
	expect(Object.fromEntries(stored)).toEqual(
		Object.fromEntries(Object.entries(ROWS).map(([name, { kept }]) => [name, kept])),
	);
});
