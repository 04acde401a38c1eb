import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTable } from '../../../src/lib/import/read-table.ts';
import { parseDataPackage } from '../../../src/lib/import/data-package.ts';
import { proposeFeeds } from '../../../src/lib/import/roles/propose-feeds.ts';
const show = (feeds: ReturnType<typeof proposeFeeds>) => feeds.map((f) => '      ' + f.table + ' ' + Object.entries(f.columns).map(([k, v]) => `${k}=${'column' in v ? v.column : `'${v.constant}'`}`).join(', ')).join('\n');
test('x', () => {
	let out = '';
	const base = '../shared/data/real/';
	for (const f of readdirSync(base).filter((n) => n.endsWith('.csv'))) {
		const { reading } = readTable(readFileSync(base + f));
		out += `== ${f}\n${show(proposeFeeds(f, reading.columns))}\n`;
	}
	for (const d of readdirSync('data', { withFileTypes: true }).filter((d) => d.isDirectory() && d.name !== 'generator')) {
		const p = parseDataPackage(JSON.parse(readFileSync(`data/${d.name}/datapackage.json`, 'utf8')));
		for (const r of p.resources) {
			const { reading } = readTable(readFileSync(`data/${d.name}/${r.path}`), r.choices);
			const auto = readTable(readFileSync(`data/${d.name}/${r.path}`)).reading;
			const diff = reading.columns.filter((c, i) => JSON.stringify(c.type) !== JSON.stringify(auto.columns[i]?.type)).map((c, ) => `${c.name}: ${JSON.stringify(c.type)} auto ${JSON.stringify(auto.columns.find((x) => x.name === c.name)?.type)}`);
			out += `== ${d.name}/${r.path} ${reading.rowsRead} ${reading.rowsSetAside} warn ${JSON.stringify(reading.warnings)} misfits ${reading.columns.filter(c=>c.misfitCount).map(c=>c.name+c.misfitCount)}\n   typediff ${diff.join('; ')}\n   given\n${show(r.feeds ?? [])}\n   auto\n${show(proposeFeeds(r.path, auto.columns))}\n`;
		}
	}
	console.log(out);
	expect(1).toBe(1);
});
