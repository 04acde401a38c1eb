import { describe, expect, it } from 'vitest';
import { parseDataPackage } from '../../../src/lib/import/data-package.ts';
import { ReadingError } from '../../../src/lib/import/reading-error.ts';

const resource = {
	name: 'presences',
	path: 'presences.csv',
	encoding: 'windows-1252',
	dialect: { delimiter: ';' },
	schema: { fields: [] },
	maillage: {
		fictional: true,
		types: { rencontre: { kind: 'identifier' }, thèmes: { kind: 'list', separator: '|' } },
		feeds: [
			{
				table: 'participations',
				columns: { event_id: { column: 'rencontre' }, channel: { constant: 'online' } },
			},
		],
	},
};

const description = {
	name: 'exemple',
	maillage: {
		version: 1,
		story: 2,
		fictional: true,
		titles: { fr: 'Un exemple', en: 'An example' },
		summaries: { fr: 'Résumé', en: 'Summary' },
		relation: {
			rule: 'projection',
			incidence: { of: 'participations' },
			on: 'first',
			weight: 'newman',
			minimum: 2,
		},
	},
	resources: [resource, { path: 'population.csv' }],
};

/** The description with one value replaced, by its path. */
function broken(path: (string | number)[], value: unknown): unknown {
	const copy: unknown = structuredClone(description);
	let parent: unknown = copy;
	for (const key of path.slice(0, -1)) parent = Reflect.get(parent as object, key);
	Reflect.set(parent as object, path.at(-1) ?? '', value);
	return copy;
}

function complaint(json: unknown): string | undefined {
	try {
		parseDataPackage(json);
	} catch (error) {
		return error instanceof ReadingError && error.code === 'data-package' ? error.detail : 'other';
	}
	return undefined;
}

describe('parseDataPackage', () => {
	it('gives the titles, the relation, and what each file needs to be read', () => {
		expect(parseDataPackage(description)).toEqual({
			name: 'exemple',
			story: 2,
			fictional: true,
			titles: { fr: 'Un exemple', en: 'An example' },
			summaries: { fr: 'Résumé', en: 'Summary' },
			relation: description.maillage.relation,
			resources: [
				{
					path: 'presences.csv',
					fictional: true,
					choices: {
						encoding: 'windows-1252',
						delimiter: ';',
						types: resource.maillage.types,
					},
					feeds: resource.maillage.feeds,
				},
				{ path: 'population.csv', fictional: false, choices: {}, feeds: undefined },
			],
		});
	});

	const first = ['resources', 0] as const;
	it.each<[string, unknown, string]>([
		['no object', [], '$'],
		['nothing of ours', { name: 'x', resources: [] }, '$.maillage'],
		['another version', broken(['maillage', 'version'], 2), '$.maillage.version'],
		['no English title', broken(['maillage', 'titles'], { fr: 'a' }), '$.maillage.titles.en'],
		['an unknown rule', broken(['maillage', 'relation', 'rule'], 'x'), '$.maillage.relation.rule'],
		['no list of files', broken(['resources'], {}), '$.resources'],
		[
			'an encoding we do not read',
			broken([...first, 'encoding'], 'utf-16'),
			'$.resources[0].encoding',
		],
		[
			'a delimiter we do not read',
			broken([...first, 'dialect', 'delimiter'], '::'),
			'$.resources[0].dialect.delimiter',
		],
		['a path out of the folder', broken([...first, 'path'], '../x.csv'), '$.resources[0].path'],
		['an address', broken([...first, 'path'], 'https://x.fr/y.csv'), '$.resources[0].path'],
		[
			'an unknown type',
			broken([...first, 'maillage', 'types', 'a'], { kind: 'money' }),
			'$.resources[0].maillage.types.a.kind',
		],
		[
			'a list without separator',
			broken([...first, 'maillage', 'types', 'a'], { kind: 'list' }),
			'$.resources[0].maillage.types.a.separator',
		],
		[
			'an unknown table',
			broken([...first, 'maillage', 'feeds', 0, 'table'], 'people'),
			'$.resources[0].maillage.feeds[0].table',
		],
		[
			'an unknown column',
			broken([...first, 'maillage', 'feeds', 0, 'columns', 'who'], { column: 'a' }),
			'$.resources[0].maillage.feeds[0].columns.who',
		],
		[
			'an inherited name',
			broken([...first, 'maillage', 'feeds', 0, 'columns', 'toString'], { column: 'a' }),
			'$.resources[0].maillage.feeds[0].columns.toString',
		],
		[
			'a feed without rows',
			broken([...first, 'maillage', 'feeds', 0, 'columns'], {}),
			'$.resources[0].maillage.feeds[0].columns',
		],
	])('says where the description is wrong: %s', (_, json, path) => {
		expect(complaint(json)).toBe(path);
	});
});
