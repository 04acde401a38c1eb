import { createFormats } from '../formats.ts';
import { pluralOf } from '../plural.ts';
import type { importScreen as reference } from '../fr/import-screen.ts';

const plural = pluralOf('en');
const { integer } = createFormats('en');

const counted = (count: number, one: string, other: string) =>
	`${integer(count)} ${plural(count, { one, other })}`;

export const importScreen: typeof reference = {
	title: 'Import',
	lead: 'Check what was understood of your files: every setting can be changed, the preview follows.',
	add: 'Add files',
	drop: 'Drop more CSV files here.',
	dropFirst: 'Drop one or several CSV files here, or choose them.',
	paste: 'Paste a table',
	files: 'Files',
	remove: (name) => `Remove ${name}`,
	removeShort: 'Remove',
	reading: (name, phase) => `Reading ${name}: ${phase.toLowerCase()}`,
	counts: (read, kept, aside) =>
		`${counted(read, 'row read', 'rows read')} = ${integer(kept)} kept + ${integer(aside)} set aside`,
	settings: {
		title: 'Reading',
		encoding: 'Encoding',
		delimiter: 'Delimiter',
		delimiters: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar' },
		header: 'The first row gives the headings',
	},
	preview: {
		title: 'Preview',
		table: (name) => `Preview of ${name}`,
		type: (column) => `Type of the column ${column}`,
		separator: (column) => `Separator of the list ${column}`,
		first: (shown) => `The first ${shown} rows.`,
		blanks: (_count, shown) => `${shown} blank`,
		misfits: (count, shown) => `${shown} ${plural(count, { one: 'misfit', other: 'misfits' })}`,
		misfitsDetail: (lines) => `Cells that do not fit the type: ${lines}. Their text is kept.`,
		misfit: (line, raw) => `line ${line} “${raw}”`,
		roles: 'Role',
		noRole: 'attribute',
	},
	roles: {
		title: 'What each column is for',
		lead: 'A row of this file can say several things: an attendance, and an actor. Choose what it says, then the column of each role.',
		proposed: 'Roles proposed from headings and contents.',
		decided: 'Chosen roles.',
		none: 'No role was recognised. Choose what a row says to obtain dashboards and maps; exploring and SQL work already.',
		each: 'Each row is also…',
		eachFirst: 'Each row is…',
		removeFeed: (table) => `Remove “${table}”`,
		unused: '—',
		constant: 'always the same value…',
		line: 'one per row of the file',
		constantValue: (role) => `Value of ${role} for all rows`,
		missing: (names) => `Missing: ${names}.`,
		missingAny: 'An actor or an event is missing.',
	},
	aside: {
		title: 'Rows set aside',
		lead: (count, shown) =>
			`${shown} ${plural(count, { one: 'row was not counted', other: 'rows were not counted' })}; they stay here, with their reason.`,
		line: 'Line',
		reason: 'Reason',
		text: 'Text',
		download: 'Download these rows',
		shown: (shown) => `The first ${shown}.`,
	},
	links: {
		title: 'Links between the files',
		lead: 'Identifiers of one file found in another.',
		match: (from, column, to, toColumn) => `${from}, “${column}” → ${to}, “${toColumn}”`,
		rate: (matched, keys, share) =>
			`${counted(matched, 'identifier', 'identifiers')} found of ${integer(keys)} (${share})`,
		unmatched: 'Not found',
		more: (shown) => `and ${shown} more`,
	},
	cycles: (ids) =>
		`Contributions are merged in a circle, their stage cannot be followed: ${ids}. Correct the “merged into” column of the file.`,
	next: 'Go on to the dashboard',
	nextMap: 'See the map',
};
