import { pluralOf } from '../plural.ts';
import type { methods as french } from '../fr/methods.ts';

const plural = pluralOf('en');

export const methods: typeof french = {
	titleOf: (title) => `Methods: ${title}`,
	written: (date, version) => `Written on ${date} with Maillage ${version}.`,
	span: (from, to) => `Data from ${from} to ${to}.`,
	fictional: 'Fictional data: whatever is about persons is invented.',
	files: 'Files',
	fileColumns: ['File', 'Rows read', 'Kept', 'Set aside', 'SHA-256'],
	notComputed: 'not computed',
	roles: 'Roles of the columns:',
	role: (column, role) => `${column} (${role})`,
	rolesOf: (file, roles) => `${file}: ${roles}`,
	merges: 'Merged actors',
	noMerge: 'No actor was merged into another.',
	merge: (kept, others) => `${kept}: also written ${others}`,
	mergedActors: (count, shown) =>
		`${shown} ${plural(count, { one: 'actor merged into another', other: 'actors merged into another' })}.`,
	figures: 'Figures',
	networks: 'Networks',
	cited: (title, subtitle) => (subtitle === '' ? `“${title}”` : `“${title}”, ${subtitle}`),
	selection: 'Selection:',
	definition: 'Definition:',
	formula: 'Formula:',
	reference: 'Reference:',
	source: 'Source:',
	note: 'Note:',
};
