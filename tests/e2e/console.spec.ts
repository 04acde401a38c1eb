import { dropFiles, expect, test, whenBuilt } from './site.ts';

test('researchers ask from the console, and can only read', async ({ page }) => {
	await dropFiles(page, [
		{ name: 'liens.csv', content: 'source,target,weight\nA,B,2\nB,C,1\ntrop,de,cases,ici\n' },
	]);
	await whenBuilt(page);
	const query = (sql: string, params: (string | number)[] = []) =>
		page.evaluate(([text, values]) => window.maillage!.query(text, values), [sql, params] as const);

	expect(await query('SELECT target_id FROM ties WHERE weight > ?', [1])).toEqual([
		{ target_id: 'B' },
	]);
	await expect(query('DELETE FROM ties')).rejects.toThrow();
	await expect(query('CREATE TABLE mine AS SELECT 1')).rejects.toThrow('read-only');
	await expect(query('SELECT 1; SELECT 2')).rejects.toThrow('multiple statements');
	const tables = await page.evaluate(() => window.maillage!.tables());
	expect(tables.find(({ name, schema }) => name === 'liens' && schema === 'main')?.columns).toEqual(
		[
			{ name: 'source', type: 'VARCHAR' },
			{ name: 'target', type: 'VARCHAR' },
			{ name: 'weight', type: 'BIGINT' },
		],
	);
	const project = await page.evaluate(() => window.maillage!.project());
	expect(project.files).toMatchObject([
		{ name: 'liens.csv', rowsRead: 3, rowsKept: 2, rowsSetAside: 1 },
	]);
	expect(project.files[0]?.roles.map((role) => role.table)).toContain('ties');
	const frozen = await page.evaluate(() => Object.isFrozen(window.maillage));
	expect(frozen).toBe(true);
});
