import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test as base, type Page } from '@playwright/test';
import { whenBuilt } from './site.ts';

const CSV = 'personne;rencontre\nAnne;Forum\nBob;Forum\nAnne;Fête\n';

interface Asked {
	path: string;
	headers: Record<string, string | string[] | undefined>;
}

interface Elsewhere {
	origin: string;
	asked: Asked[];
}

/** Another site: what it was asked, and files that it lets others read, or not. */
const test = base.extend<{ elsewhere: Elsewhere }>({
	elsewhere: async ({ page: _ }, use) => {
		const asked: Asked[] = [];
		const server: Server = createServer((request, response) => {
			const path = request.url ?? '';
			asked.push({ path, headers: request.headers });
			if (path.startsWith('/open')) response.setHeader('Access-Control-Allow-Origin', '*');
			response.setHeader('Set-Cookie', 'seen=1');
			if (path.includes('missing')) response.statusCode = 404;
			if (path === '/page') response.setHeader('Content-Type', 'text/html');
			if (path.includes('slow')) response.write(CSV);
			else response.end(path === '/page' ? '<!doctype html><body></body>' : CSV);
		});
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		const { port } = server.address() as AddressInfo;
		await use({ origin: `http://127.0.0.1:${port}`, asked });
		server.closeAllConnections();
		await new Promise((done) => server.close(done));
	},
});

async function ask(page: Page, address: string): Promise<void> {
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	await page.getByRole('button', { name: 'Depuis une adresse' }).click();
	await page.getByLabel('Adresse du fichier sur le web').fill(address);
	await page.getByRole('button', { name: 'Récupérer ce fichier' }).click();
}

test('a file comes from an address, and only that address is contacted', async ({
	page,
	elsewhere,
}) => {
	const contacted: string[] = [];
	page.on('request', (request) => {
		if (request.url().startsWith('http') && new URL(request.url()).hostname !== 'localhost') {
			contacted.push(request.url());
		}
	});
	const address = `${elsewhere.origin}/open/pr%C3%A9sences.csv`;
	await ask(page, address);
	await page.waitForURL('**/import');
	await expect(page.getByRole('button', { name: 'présences.csv', exact: true })).toBeVisible();
	await whenBuilt(page);
	await expect(page.getByText('3 lignes lues = 3 gardées + 0 mise de côté')).toBeVisible();
	expect(contacted).toEqual([address]);
	expect(elsewhere.asked).toHaveLength(1);
	expect(elsewhere.asked[0]?.headers).not.toHaveProperty('referer');
	expect(elsewhere.asked[0]?.headers).not.toHaveProperty('cookie');
	await expect(page.locator('iframe')).toHaveCount(0);
});

test('a site that does not let others read, or answers with an error, is said so', async ({
	page,
	elsewhere,
}) => {
	await ask(page, `${elsewhere.origin}/closed/a.csv`);
	await expect(page.getByRole('alert')).toContainText('n’autorise pas d’autres pages');
	await ask(page, `${elsewhere.origin}/open/missing.csv`);
	await expect(page.getByRole('alert')).toContainText('une erreur (404)');
	await ask(page, 'ftp://exemple.fr/a.csv');
	await expect(page.getByRole('alert')).toContainText('https://');
});

test('the pages of the application themselves cannot contact another site', async ({
	page,
	elsewhere,
}) => {
	await page.goto('/');
	const outcome = await page.evaluate(
		(address) =>
			fetch(address).then(
				() => 'fetched',
				() => 'refused',
			),
		`${elsewhere.origin}/open/a.csv`,
	);
	expect(outcome).toBe('refused');
	expect(elsewhere.asked).toEqual([]);
});

test('a request that lasts is stopped', async ({ page, elsewhere }) => {
	await ask(page, `${elsewhere.origin}/open/slow.csv`);
	await page.getByRole('button', { name: 'Arrêter' }).click();
	await expect(page.getByRole('button', { name: 'Récupérer ce fichier' })).toBeEnabled();
	await expect(page.locator('iframe')).toHaveCount(0);
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the page that fetches answers to this site only', async ({ page, elsewhere, baseURL }) => {
	const address = `${elsewhere.origin}/open/a.csv`;
	await page.goto('/fetch/index.html');
	await page.evaluate((given) => postMessage({ address: given }, location.origin), address);
	await page.goto(`${elsewhere.origin}/page`);
	await page.evaluate(
		async ([src, given]) => {
			const frame = document.createElement('iframe');
			frame.src = src;
			document.body.append(frame);
			await new Promise((loaded) => frame.addEventListener('load', loaded));
			frame.contentWindow?.postMessage({ address: given }, '*');
		},
		[`${baseURL}/fetch/index.html`, address] as const,
	);
	await page.waitForTimeout(500);
	expect(elsewhere.asked.map(({ path }) => path)).not.toContain('/open/a.csv');
});
