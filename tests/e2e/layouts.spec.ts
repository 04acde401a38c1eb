import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chooseFiles, expect, goTo, hasRealFiles, REAL, test, whenBuilt } from './site.ts';

const query = (page: Page, sql: string) =>
	page.evaluate(async (text) => window.maillage!.query(text), sql);

test.describe('known layouts', () => {
	test('the files of a Decidim export are linked, and their authors are actors', async ({
		page,
	}) => {
		test.skip(!hasRealFiles, 'the real files are not on this machine');
		const names = ['commentaires', 'debats', 'propositions'];
		await chooseFiles(
			page,
			names.map((name) => join(REAL, `decidim_mel_${name}.csv`)),
		);
		await whenBuilt(page);
		// Python's csv on the same files: the comments are about 29 addresses, all those of the debates.
		await expect(page.getByText('29 identifiants retrouvés sur 29 (100 %)')).toBeVisible();
		await page.getByRole('button', { name: 'decidim_mel_commentaires.csv', exact: true }).click();
		await expect(page.getByRole('combobox', { name: 'Rôle de la colonne author/id' })).toHaveValue(
			'participations.actor_id',
		);
		// The README of the files: 693 comments of 118 participants in 29 debates.
		expect(
			await query(
				page,
				'SELECT count(*) AS n, count(DISTINCT actor_id) AS who, count(DISTINCT event_id) AS what FROM participations',
			),
		).toEqual([{ n: 693, who: 118, what: 29 }]);
	});

	test('the wide table of Polis, read as rows, says what the long one says', async ({ page }) => {
		test.skip(!hasRealFiles, 'the real files are not on this machine');
		await chooseFiles(page, [
			join(REAL, 'polis_canada_votes.csv'),
			join(REAL, 'polis_canada_participants_votes.csv'),
		]);
		await whenBuilt(page);
		await page
			.getByRole('button', { name: 'polis_canada_participants_votes.csv', exact: true })
			.click();
		await page.getByRole('button', { name: 'Lire en lignes' }).click();
		await expect(page.getByText('Revenir aux colonnes')).toBeVisible();
		await whenBuilt(page);
		const columns = await page.evaluate(async () => {
			const tables = await window.maillage!.tables();
			const wide = tables.find(({ name }) => name === 'polis_canada_participants_votes');
			return wide?.columns.map(({ name }) => name) ?? [];
		});
		const [statement, vote] = columns.slice(-2);
		// Python's csv: 12 018 votes, of which 11 950 pairs of a voter and a statement, all in both files.
		expect(
			await query(
				page,
				`WITH wide AS (SELECT participant::VARCHAR AS voter, "${statement}"::VARCHAR AS statement, "${vote}" AS vote
						FROM polis_canada_participants_votes),
					long AS (SELECT DISTINCT "voter-id"::VARCHAR AS voter, "comment-id"::VARCHAR AS statement, vote
						FROM polis_canada_votes)
				SELECT (SELECT count(*) FROM wide) AS wide,
					(SELECT count(DISTINCT (voter, statement)) FROM long) AS long,
					(SELECT count(*) FROM wide SEMI JOIN long USING (voter, statement, vote)) AS same`,
			),
		).toEqual([{ wide: 11950, long: 11950, same: 11950 }]);
	});

	test('Kumu’s pair, places with their carrying structure, subsidies with NC amounts', async ({
		page,
	}) => {
		await page.goto('/');
		await page.waitForLoadState('networkidle');
		const file = (name: string, text: string, encoding: BufferEncoding = 'utf8') => ({
			name,
			mimeType: 'text/csv',
			buffer: Buffer.from(text, encoding),
		});
		const subsidies = [
			'nomAttribuant;idAttribuant;dateConvention;referenceDecision;nomBeneficiaire;idBeneficiaire;objet;montant;nature',
			'Ville de Béthune;21620119100014;2024-03-12;D1;Œuvres laïques;30285541200024;Été;1 234,56;aide en numéraire',
			'Ville de Béthune;21620119100014;2024-03-12;D2;Ar Vag;30285541200032;Fête;NC;aide en numéraire',
			'Ville de Béthune;21620119100014;2024-04-02;D3;Infini;30285541200040;Médiation;NC;aide en nature',
			'Ville de Béthune;21620119100014;2024-04-02;D4;Horizons;30285541200057;Lien;765,43;aide en nature',
		].join('\r\n');
		// Œ is 0x8C in Windows-1252; the other letters are those of Latin-1.
		const windows = Buffer.from(subsidies.replace('Œ', '\u008c'), 'latin1');
		await page
			.locator('input[type=file]')
			.setInputFiles([
				file(
					'elements.csv',
					'Label,Type,Tags,Description\nAr Vag,Association,culture | lien,\nInfini,Association,numérique,\nBrest,Ville,,\n',
				),
				file(
					'connections.csv',
					'From,To,Type,Direction\nAr Vag,Brest,subvention,undirected\nInfini,Brest,convention,directed\n',
				),
				file(
					'lieux.csv',
					'id,pivot,nom,commune,code_postal,code_insee,adresse,complement_adresse,latitude,longitude,typologie,telephone,courriels,site_web,horaires,presentation_resume,presentation_detail,source,itinerance,structure_parente,date_maj,services\n' +
						'L1,,Médiathèque,Brest,29200,29019,1 rue A,,48.39,-4.48,BIB,,,,,,,x,,Ville de Brest,2024-01-01,Aides\n' +
						'L2,,Espace Penfeld,Brest,29200,29019,2 rue B,,48.40,-4.49,TIERS_LIEUX,,,,,,,x,,Ville de Brest,2024-01-01,Aides\n',
				),
				{ name: 'subventions.csv', mimeType: 'text/csv', buffer: windows },
			]);
		await page.waitForURL('**/import');
		await whenBuilt(page);
		await expect(page.getByText('Reconnu : Kumu, éléments')).toBeVisible();
		await expect(page.getByText('Reconnu : Kumu, connexions')).toBeVisible();
		const ties = await query(
			page,
			"SELECT source_id, target_id FROM ties WHERE source_file IN ('connections.csv', 'lieux.csv') ORDER BY source_file, source_line",
		);
		expect(ties).toEqual([
			{ source_id: 'Ar Vag', target_id: 'Brest' },
			{ source_id: 'Infini', target_id: 'Brest' },
			{ source_id: 'L1', target_id: 'Ville de Brest' },
			{ source_id: 'L2', target_id: 'Ville de Brest' },
		]);
		await page.getByRole('button', { name: 'subventions.csv', exact: true }).click();
		await expect(page.getByText('NC : 2')).toBeAttached();
		await expect(page.getByText(/^Windows-1252/).first()).toBeVisible();
		// By hand: 1 234.56 + 765.43; the amounts not given are not zero.
		expect(
			await query(
				page,
				"SELECT round(sum(weight), 2) AS total, count(weight) AS known, count(*) AS n FROM ties WHERE source_file = 'subventions.csv'",
			),
		).toEqual([{ total: 1999.99, known: 2, n: 4 }]);
		expect(await query(page, 'SELECT "nomBeneficiaire" AS name FROM subventions LIMIT 1')).toEqual([
			{ name: 'Œuvres laïques' },
		]);
		await goTo(page, 'Carte');
		await expect(page.locator('canvas').first()).toBeVisible();
	});
});
