import { describe, expect, it } from 'vitest';
import { CANONICAL } from '../../../src/lib/model/canonical.ts';
import { VOCABULARIES } from '../../../src/lib/model/vocabulary.ts';
import { cellsOf, descriptorOf, PACKAGES, rowsOf, textOf } from './package-reading.ts';

const RESOURCES = PACKAGES.flatMap((name) =>
	descriptorOf(name).resources.map((resource) => ({
		name,
		resource,
		path: `${name}/${resource.path}`,
	})),
);

function folded(text: string): string {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** What the disorder asked for in the attendance sheet leaves outside of its column's type. */
const MISFITS: Record<string, string[]> = {
	'centres-sociaux-connectes/emargements.csv': ['en mars', '31/02/2024', '14/12', 'une quinzaine'],
};

function fits(value: string, kind: string): boolean {
	if (kind === 'integer') return /^\d+$/.test(value);
	if (kind === 'number') return /^-?\d+([.,]\d+)?$/.test(value);
	if (kind === 'yes-no') return value === 'oui' || value === 'non';
	if (kind !== 'date') return true;
	const iso = value.includes('/') ? value.split('/').reverse().join('-') : value;
	return /^\d{4}-\d\d-\d\d$/.test(iso) && new Date(`${iso}T00:00Z`).toJSON()?.startsWith(iso);
}

describe.each(RESOURCES)('the file $path', ({ name, resource, path }) => {
	const [header = [], ...lines] = cellsOf(name, resource);
	const rows = rowsOf(name, resource.name);
	const value = (row: Record<string, string>, columns: string | string[]) =>
		[columns]
			.flat()
			.map((column) => row[column] ?? '')
			.join('\u0000');

	it('is written as declared', () => {
		const text = textOf(name, resource);
		const ends = text.match(/\r?\n/g) ?? [];
		expect(new Set(ends)).toEqual(new Set([resource.dialect.lineTerminator]));
		expect(text.endsWith(resource.dialect.lineTerminator)).toBe(true);
		expect(text).not.toContain('\uFFFD');
		expect(header).toEqual(resource.schema.fields.map((field) => field.name));
		expect(lines.length).toBeGreaterThan(0);
	});

	it('has a key without repetition where one is declared', () => {
		const { primaryKey } = resource.schema;
		const keys = primaryKey ? rows.map((row) => value(row, primaryKey)) : [];
		expect(new Set(keys).size).toBe(keys.length);
	});

	it('points at rows that exist where it refers to another table', () => {
		const dangling = (resource.schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
			const target = rowsOf(name, reference.resource || resource.name);
			const known = new Set(target.map((row) => value(row, reference.fields)));
			return rows.map((row) => value(row, fields)).filter((key) => key !== '' && !known.has(key));
		});
		expect(dangling).toEqual([]);
	});

	it('has cells of the types it gives, apart from the disorder it announces', () => {
		const misfits = Object.entries(resource.maillage.types).flatMap(([column, { kind }]) =>
			rows.map((row) => row[column] ?? '').filter((cell) => cell !== '' && !fits(cell, kind)),
		);
		expect(misfits).toEqual(MISFITS[path] ?? []);
	});

	it('keeps to the spellings that the vocabularies know', () => {
		const unknown = resource.maillage.feeds.flatMap((feed) =>
			Object.entries(feed.columns).flatMap(([canonical, source]) => {
				if (CANONICAL[feed.table][canonical]?.holds !== 'vocabulary') return [];
				const spellings = Object.values(VOCABULARIES[canonical] ?? {}).flat();
				if ('line' in source) return [];
				const cells =
					'constant' in source ? [source.constant] : rows.map((row) => row[source.column]);
				return cells.filter((cell) => cell && !spellings.includes(folded(cell)));
			}),
		);
		expect(unknown).toEqual([]);
	});
});

it('names no invented person: those who take part are codes', () => {
	const codes = [
		...rowsOf('quartiers-douai', 'habitants').map((row) => row['n° d’habitant'] ?? ''),
		...rowsOf('centres-sociaux-connectes', 'personnes').map((row) => row['n° de personne'] ?? ''),
	];
	expect(codes.filter((code) => !/^(H-\d{3}|P-\d{4})$/.test(code))).toEqual([]);
});
