import { createFormats } from '../formats.ts';
import { pluralOf } from '../plural.ts';
import type { importScreen as reference } from '../fr/import-screen.ts';

const plural = pluralOf('en');
const { integer, list, number } = createFormats('en');

const counted = (count: number, one: string, other: string) =>
	`${integer(count)} ${plural(count, { one, other })}`;

const quotes: typeof reference.settings.quotes = {
	'"': 'straight quotes',
	"'": 'apostrophes',
	none: 'no mark',
};

const escapes: typeof reference.settings.escapes = {
	doubled: 'quote doubled',
	backslash: 'backslash before',
	none: 'never written',
};

export const importScreen: typeof reference = {
	title: 'Import',
	lead: 'Check what was understood of your files: every setting can be changed, the preview follows.',
	add: 'Add files',
	drop: 'Drop more files here: CSV, workbook, archive.',
	dropFirst: 'Drop one or several files here (CSV, workbook, archive), or choose them.',
	paste: 'Paste a table',
	files: 'Files',
	remove: (name) => `Remove ${name}`,
	removeShort: 'Remove',
	reading: (name, phase) => `Reading ${name}: ${phase.toLowerCase()}`,
	inShort: (kept, columns, aside) =>
		[
			counted(kept, 'row', 'rows'),
			counted(columns, 'column', 'columns'),
			...(aside > 0 ? [`${integer(aside)} set aside`] : []),
		].join(', '),
	soFar: (rows) => counted(rows, 'row read', 'rows read'),
	timeLeft: (seconds) =>
		seconds < 5
			? 'a few seconds left'
			: seconds < 60
				? `about ${integer(Math.ceil(seconds / 5) * 5)} seconds left`
				: `about ${counted(Math.round(seconds / 60), 'minute', 'minutes')} left`,
	large: (gigabytes) =>
		`This file is very large (${number(gigabytes, 1)} GB): the browser may lack the memory to read it whole.`,
	readSample: 'Read a sample of one million rows',
	readWhole: 'Read the whole file',
	counts: (read, kept, aside) =>
		`${counted(read, 'row read', 'rows read')} = ${integer(kept)} kept + ${integer(aside)} set aside`,
	settings: {
		title: 'Reading',
		encoding: 'Encoding',
		delimiter: 'Delimiter',
		otherDelimiter: 'other…',
		delimiterField: 'Sign that parts the cells',
		header: 'Rows of titles',
		noHeader: 'none',
		more: 'All settings',
		quote: 'Text enclosed in',
		quotes,
		escape: 'Quote inside a text',
		escapes,
		skipped: 'Lines to skip above the titles',
		now: (quote, escape, skipped, hasUsualMarks) =>
			[
				quote === 'none' ? 'text without quotes' : `${quotes[quote]}, ${escapes[escape]}`,
				skipped === 0 ? 'no line skipped' : counted(skipped, 'line skipped', 'lines skipped'),
				hasUsualMarks ? 'usual marks of absence' : 'your marks of absence',
			].join(', '),
		back: 'Back to the proposed reading',
		samples: 'Choose the encoding by eye',
		samplesLead:
			'These lines change from one encoding to another. Keep the one whose accents are right.',
		readIn: (encoding) => `Read as ${encoding}`,
		chosen: 'chosen',
	},
	warnings: {
		title: 'Remarks on the reading',
		more: (count) => counted(count, 'other remark', 'other remarks'),
		allLines: 'All the lines',
		lines: (lines, isCut) => `Lines ${isCut ? `${lines.join(', ')}…` : list(lines)}`,
		repair: 'Repair the accents',
		unrepair: 'Back to the original text',
		firstRowIsHeader: 'The first row gives the titles',
		asRows: 'Read as rows',
		asColumns: 'Back to columns',
		unpivoted: (columns) =>
			`${counted(columns, 'column is', 'columns are')} read as rows: each filled cell became a row.`,
		dayFirst: 'Day first',
		monthFirst: 'Month first',
		changeDelimiter: 'Change the delimiter',
	},
	tables: {
		label: 'Tables of the file',
		untitled: (number) => `Table ${integer(number)}`,
		size: (line, rows, columns) =>
			`line ${integer(line)}, ${counted(rows, 'row', 'rows')} × ${counted(columns, 'column', 'columns')}`,
		show: 'Show this one',
		shown: 'shown',
		apart: 'Open as a file of its own',
		fileName: (number) => `table ${integer(number)}`,
	},
	preview: {
		title: 'Preview',
		table: (name) => `Preview of ${name}`,
		line: 'Line',
		kind: 'Type',
		role: 'Role',
		spread: 'Spread',
		content: 'Contents',
		example: 'Example',
		type: (column) => `Type of the column ${column}`,
		separator: (column) => `Separator of the list ${column}`,
		separators: (separator) => (separator === '\n' ? 'line break' : separator),
		order: (column) => `Order of the dates of ${column}`,
		orders: { found: 'order found', 'day-first': 'day first', 'month-first': 'month first' },
		place: (column) => `What ${column} holds`,
		places: { latitude: 'latitude', longitude: 'longitude', both: 'latitude and longitude' },
		scheme: (column) => `Sort of identifier of ${column}`,
		schemes: {
			siret: 'SIRET',
			siren: 'SIREN',
			rna: 'RNA (association)',
			postcode: 'postcode',
			insee: 'INSEE municipality code',
			phone: 'telephone',
			email: 'email address',
			uuid: 'UUID',
		},
		noScheme: 'free form',
		first: (shown, total) =>
			shown < total
				? `The first ${integer(shown)} rows, of ${integer(total)}.`
				: `${counted(total, 'row', 'rows')} in all.`,
		blanks: (count) => `${integer(count)} without value`,
		noBlank: 'always filled',
		distinct: (count) => counted(count, 'value', 'different values'),
		misfits: (count) => counted(count, 'misfit', 'misfits'),
		mark: (mark, rows) => `${mark}: ${integer(rows)}`,
		misfit: (line, raw) => `line ${integer(line)}: “${raw}”`,
		firstMisfits: (shown) => `The first ${integer(shown)}:`,
		marksFound: 'Marks read as the absence of a value',
		noRole: 'attribute',
	},
	spread: {
		bins: (lowest, highest, from, to, share) =>
			`From ${lowest} to ${highest}, mostly from ${from} to ${to} (${share}).`,
		single: (value) => `${value} everywhere.`,
		values: (values, otherRows) =>
			`Most frequent: ${list(values.map(({ value, rows }) => `${value} (${integer(rows)})`))}${otherRows > 0 ? `, then ${counted(otherRows, 'row', 'rows')} of other values` : ''}.`,
		range: (lowest, highest) => `${lowest} to ${highest}`,
		most: (value, share) => `${value}: ${share}`,
		allDifferent: 'all different',
		rare: 'under 1%',
		nearlyAllDifferent: 'nearly all different',
		nothing: 'no value',
	},
	marks: {
		label: 'Marks of absence, for the whole file',
		hint: 'One per line. In typed columns, a cell that is nothing but one of these marks has no value.',
		apply: 'Apply',
		usual: 'Back to the usual marks',
	},
	close: 'Close',
	roles: {
		title: 'All the roles of this file',
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
		lines: (first, last) => `${first} to ${last}`,
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
	updating: 'Updating the tables…',
	next: 'Go on to the dashboard',
	nextMap: 'See the map',
};
