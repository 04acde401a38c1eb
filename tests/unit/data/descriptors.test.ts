import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CANONICAL } from '../../../src/lib/model/canonical.ts';
import { COLUMN_KINDS } from '../../../src/lib/model/column.ts';
import { isUsable } from '../../../src/lib/model/feed.ts';
import { DATA, descriptorOf, PACKAGES } from './package-reading.ts';

describe.each(PACKAGES)('the package %s', (name) => {
	const descriptor = descriptorOf(name);

	it('describes itself as a tabular data package', () => {
		expect(descriptor.profile).toBe('tabular-data-package');
		expect(descriptor.name).toBe(name);
		expect(descriptor.title).not.toBe('');
		expect(descriptor.licenses).toEqual([{ name: 'etalab-2.0', title: 'Licence Ouverte 2.0' }]);
		expect(descriptor.sources.length).toBeGreaterThan(0);
		expect(descriptor.sources.every(({ title }) => title.startsWith('Page '))).toBe(true);
	});

	it('lists every file of its folder, and no other', () => {
		const files = readdirSync(new URL(`${name}/`, DATA)).filter((file) => file.endsWith('.csv'));
		expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(files.sort());
		expect(descriptor.resources.every((r) => r.path === `${r.name}.csv`)).toBe(true);
		expect(descriptor.resources.every((r) => r.profile === 'tabular-data-resource')).toBe(true);
	});

	it('explains every column', () => {
		const fields = descriptor.resources.flatMap(({ schema }) => schema.fields);
		expect(fields.filter(({ title, description }) => !title || !description)).toEqual([]);
	});

	it('gives no address that it has not from the pages', () => {
		const addresses = JSON.stringify(descriptor).match(/\bhttps?:|\bwww\./g) ?? [];
		expect(addresses).toEqual([]);
	});

	it('says in its marks and in its words what is invented', () => {
		const invented = descriptor.resources.filter(({ maillage }) => maillage.fictional);
		expect(descriptor.maillage.fictional).toBe(invented.length > 0);
		expect(descriptor.description.includes('Données fictives')).toBe(invented.length > 0);
		for (const { description } of invented) {
			expect(description).toMatch(/fictive|fictif|inventé/);
		}
	});

	it('has a title and a one-sentence summary in both languages', () => {
		const { titles, summaries } = descriptor.maillage;
		for (const text of [titles.fr, titles.en, summaries.fr, summaries.en]) {
			expect(text.length).toBeGreaterThan(10);
		}
		expect(summaries.fr.match(/\.(\s|$)/g)).toHaveLength(1);
		expect(summaries.en.match(/\.(\s|$)/g)).toHaveLength(1);
	});

	it('has feeds whose columns exist on both sides and that can be used', () => {
		for (const { schema, maillage } of descriptor.resources) {
			const names = new Set(schema.fields.map((field) => field.name));
			for (const feed of maillage.feeds) {
				expect(isUsable(feed)).toBe(true);
				for (const [canonical, source] of Object.entries(feed.columns)) {
					expect(CANONICAL[feed.table]).toHaveProperty(canonical);
					if ('column' in source) expect(names).toContain(source.column);
				}
			}
		}
	});

	it('gives types to columns that exist', () => {
		for (const { schema, maillage } of descriptor.resources) {
			const names = schema.fields.map((field) => field.name);
			expect(names).toEqual(expect.arrayContaining(Object.keys(maillage.types)));
			for (const type of Object.values(maillage.types)) expect(COLUMN_KINDS).toContain(type.kind);
		}
	});

	it('opens the map with a relation that its feeds can make', () => {
		const { relation } = descriptor.maillage;
		const tables = new Set(
			descriptor.resources.flatMap(({ maillage }) => maillage.feeds.map(({ table }) => table)),
		);
		if (relation.rule === 'ties') {
			expect(tables).toContain('ties');
			return;
		}
		if (relation.rule !== 'two-mode' && relation.rule !== 'projection') {
			throw new Error(`no example opens with the rule ${relation.rule}`);
		}
		const { incidence } = relation;
		if (incidence.of !== 'columns') {
			expect(tables).toContain(incidence.of);
			return;
		}
		const resource = descriptor.resources.find(({ name }) => name === incidence.table);
		const names = resource?.schema.fields.map((field) => field.name) ?? [];
		if (incidence.first !== undefined) expect(names).toContain(incidence.first);
		expect(names).toEqual(expect.arrayContaining(incidence.second));
	});
});

it('gives each story its package', () => {
	expect(PACKAGES.map((name) => descriptorOf(name).maillage.story)).toEqual([1, 2, 3, 4, 5]);
});
