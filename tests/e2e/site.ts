import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';
import { ORIGIN, READER } from './reader.ts';

/** Real files, beside the repository where they are available. */
export const REAL = resolve(import.meta.dirname, '../../../shared/data/real');
export const hasRealFiles = existsSync(REAL);

/** Closes the tabs of a test, and clears what the site keeps in this browser. */
async function forget(context: BrowserContext): Promise<void> {
	const [first, ...others] = context.pages();
	await Promise.all(others.map((page) => page.close()));
	await context.clearPermissions();
	if (!first) return;
	const session = await context.newCDPSession(first);
	const kept = 'cookies,local_storage,indexeddb,cache_storage,file_systems,service_workers';
	await session.send('Storage.clearDataForOrigin', { origin: ORIGIN, storageTypes: kept });
	await session.detach();
}

/**
 * Every journey is watched: no request to another host, no error in the page. A test that
 * provokes an error says which with `expectedErrors`.
 *
 * The tests of a worker follow each other in one window, each in a tab of its own, with nothing
 * kept from the one before but the cache of files: opening a window costs more than the page.
 */
export const test = base.extend<
	{ watch: void; expectedErrors: { patterns: RegExp[] } },
	{ reusedContext: BrowserContext }
>({
	reusedContext: [
		async ({ browser }, use) => {
			const context = await browser.newContext(READER);
			// A window closes with its last tab.
			await context.newPage();
			await use(context);
			await context.close();
		},
		{ scope: 'worker' },
	],
	context: async ({ reusedContext, browser, locale }, use) => {
		const isUsual = locale === READER.locale;
		const context = isUsual ? reusedContext : await browser.newContext({ ...READER, locale });
		await use(context);
		await (isUsual ? forget(context) : context.close());
	},
	page: async ({ context }, use) => {
		const page = await context.newPage();
		await use(page);
		await page.close();
	},
	expectedErrors: [{ patterns: [] }, { option: true }],
	watch: [
		async ({ page, expectedErrors }, use) => {
			const elsewhere: string[] = [];
			const errors: string[] = [];
			page.on('request', (request) => {
				const { protocol, hostname } = new URL(request.url());
				const isOwn = hostname === 'localhost' || ['data:', 'blob:', 'about:'].includes(protocol);
				if (!isOwn) elsewhere.push(request.url());
			});
			page.on('pageerror', (error) => errors.push(error.message));
			page.on('console', (message) => {
				if (message.type() === 'error') errors.push(message.text());
			});
			await use();
			expect(elsewhere, 'requests to another host').toEqual([]);
			const surprises = errors.filter(
				(error) => !expectedErrors.patterns.some((one) => one.test(error)),
			);
			expect(surprises, 'errors in the page').toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };

export interface GivenFile {
	name: string;
	content: string;
}

/** Drops files on the home page, as from the desktop. */
export async function dropFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
	await page.goto('/');
	await page.getByRole('button', { name: 'Choisir des fichiers' }).waitFor();
	// Written at build time, the page answers drops once its scripts have come.
	await page.waitForLoadState('networkidle');
	const transfer = await page.evaluateHandle((given) => {
		const made = new DataTransfer();
		for (const { name, content } of given) made.items.add(new File([content], name));
		return made;
	}, files);
	await page
		.getByText('Déposez vos fichiers CSV ici')
		.dispatchEvent('drop', { dataTransfer: transfer });
	await page.waitForURL('**/import');
}

/** Chooses files of this machine from the home page. */
export async function chooseFiles(page: Page, paths: readonly string[]): Promise<void> {
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	await page.locator('input[type=file]').setInputFiles([...paths]);
	await page.waitForURL('**/import');
}

/** Waits until every file is read and the canonical tables are built. */
export async function whenBuilt(page: Page): Promise<void> {
	await page
		.getByRole('link', { name: 'Continuer vers le tableau de bord' })
		.waitFor({ timeout: 60_000 });
	await page.getByText('Mise à jour des tableaux…').waitFor({ state: 'hidden', timeout: 60_000 });
}

/** Goes to a screen by the navigation: the project stays. */
export async function goTo(page: Page, screen: string): Promise<void> {
	await page.getByRole('navigation').getByRole('link', { name: screen, exact: true }).click();
}

/** The panel of the dashboard that has this title. */
export function panel(page: Page, title: string) {
	return page.getByRole('region', { name: title, exact: true });
}
