import { pluralOf } from '../plural.ts';
import type { explore as reference } from '../fr/explore.ts';

const plural = pluralOf('en');

export const explore: typeof reference = {
	title: 'Explore',
	lead: 'The rows of your files as they were read, the profile of each column, and SQL queries.',
	file: 'File',
	search: 'Search the rows',
	rows: (count, shown) => `${shown} ${plural(count, { one: 'row', other: 'rows' })}`,
	matching: (count, shown, total) =>
		`${shown} ${plural(count, { one: 'row', other: 'rows' })} found of ${total}`,
	line: 'Line',
	table: (name) => `Rows of ${name}`,
	sortHint: 'A click on a heading sorts the table.',
	profile: {
		title: 'Columns',
		blanks: (count, shown) => (count === 0 ? 'no blank cell' : `${shown} blank`),
		distinct: (count, shown) =>
			`${shown} distinct ${plural(count, { one: 'value', other: 'values' })}`,
		misfits: (count, shown) =>
			`${shown} ${plural(count, { one: 'cell does not fit the type', other: 'cells do not fit the type' })}`,
		range: (low, high) => `from ${low} to ${high}`,
		median: (value) => `median ${value}`,
		frequent: 'Most frequent values',
		histogram: (low, high) => `Distribution from ${low} to ${high}`,
	},
	sql: {
		title: 'SQL queries',
		lead: 'The tables of your files and the canonical tables. Nothing here can change your data.',
		editor: 'SQL query',
		run: 'Run',
		shortcut: 'Ctrl + Enter',
		running: 'Query running',
		result: 'Result of the query',
		empty: 'The query gives no row.',
		download: 'Download as CSV',
		failed: 'The query could not be run.',
		at: (line, column) => `Line ${line}, column ${column}.`,
		stopped: 'Query stopped.',
		tables: 'Tables',
		canonical: 'Canonical tables',
		files: 'Your files (typed)',
		rawFiles: 'Your files (exact text)',
		insert: (name) => `Write a query on ${name}`,
		limit: (shown) => `Only the first ${shown} rows are shown; the CSV holds them all.`,
	},
};
