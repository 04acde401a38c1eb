import type { ColumnKind } from '../../model/column.ts';
import type { Delimiter, Encoding, RejectReason } from '../../model/reading.ts';
import { createFormats } from '../formats.ts';
import type { reading as reference } from '../fr/reading.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');
const { integer, list } = createFormats('en');

const counted = (count: number, one: string, other: string) =>
	`${integer(count)} ${plural(count, { one, other })}`;

const quoted = (text: string) => `“${text}”`;

/** “line 12”, “lines 12, 45 and 78”, “lines 12, 45, 78…” past the fifth. */
const atLines = (lines: readonly number[]) => {
	const shown = lines.slice(0, 5).map(integer);
	const words = lines.length > shown.length ? `${shown.join(', ')}…` : list(shown);
	return `${plural(lines.length, { one: 'line', other: 'lines' })} ${words}`;
};

const delimiters = new Map<Delimiter, string>([
	[',', 'comma'],
	[';', 'semicolon'],
	['\t', 'tab'],
	['|', 'vertical bar'],
	[' ', 'space'],
	[', ', 'comma and space'],
	['; ', 'semicolon and space'],
]);

const encodings: Record<Encoding, string> = {
	'utf-8': 'UTF-8',
	'utf-16le': 'UTF-16 (little endian)',
	'utf-16be': 'UTF-16 (big endian)',
	'windows-1252': 'Windows-1252',
	macintosh: 'MacRoman',
};

const kinds: Record<ColumnKind, string> = {
	text: 'Text',
	category: 'Category',
	identifier: 'Identifier',
	integer: 'Whole number',
	number: 'Number',
	date: 'Date',
	'date-time': 'Date and time',
	'yes-no': 'Yes or no',
	list: 'List',
	place: 'Place (coordinates)',
};

const warnings: typeof reference.warnings = (warning) => {
	switch (warning.code) {
		case 'lying-bom':
			return 'The file announces UTF-8 but is not. It was read as Windows-1252: check the accents in the preview.';
		case 'destroyed-characters':
			return `${counted(warning.count, 'character was', 'characters were')} already lost in the file received (shown as “\ufffd”). Nothing can bring them back: ask the source for a new export.`;
		case 'double-encoding':
			return warning.repaired
				? 'Accents that had been encoded twice were repaired.'
				: `Accents have been encoded twice: ${quoted(warning.example)} (${counted(warning.count, 'place', 'places')}). They can be repaired.`;
		case 'single-column':
			return 'Only one column was found. If you expect several, change the delimiter.';
		case 'no-header':
			return 'No row of titles was recognised: the columns were given names. If the first row holds the titles, say so.';
		case 'preamble':
			return `${plural(warning.lines.length, { one: 'One line stands', other: `${integer(warning.lines.length)} lines stand` })} above the table (title, date of export…): ${plural(warning.lines.length, { one: 'it is not counted', other: 'they are not counted' })}.`;
		case 'several-header-rows':
			return `${integer(warning.count)} rows of titles were joined: their words follow each other in the name of each column.`;
		case 'several-tables':
			return `The file holds ${integer(warning.count)} tables: this is number ${integer(warning.table + 1)}. The others can be opened one by one.`;
		case 'realigned-header':
			return 'The row of titles had a blank cell too many, which was left out so that titles stand above their columns. Check them.';
		case 'padded-rows':
			return `${counted(warning.count, 'row has', 'rows have')} fewer cells than the header (${atLines(warning.lines)}). The missing cells have no value.`;
		case 'shifted-rows':
			return `${counted(warning.count, 'row has a blank cell too many', 'rows have blank cells too many')} (${atLines(warning.lines)}): their values may be shifted by a column. Check them.`;
		case 'renamed-columns':
			return `${plural(warning.names.length, { one: 'A column title was blank or repeated', other: 'Column titles were blank or repeated' })}. ${plural(warning.names.length, { one: 'Name given', other: 'Names given' })}: ${list(warning.names.map(quoted))}.`;
		case 'stray-quotes':
			return `${counted(warning.count, 'row has', 'rows have')} a misplaced quotation mark or delimiter (${atLines(warning.lines)}). Nothing was lost: check ${plural(warning.count, { one: 'this row', other: 'these rows' })}.`;
		case 'damaged-identifiers':
			return `Column ${quoted(warning.column)}: ${counted(warning.count, 'identifier was', 'identifiers were')} damaged by a spreadsheet (digits or leading zero lost). Do not use it as a key; to get them back, start from the original file.`;
		case 'invalid-identifiers':
			return `Column ${quoted(warning.column)}: ${counted(warning.count, 'identifier does', 'identifiers do')} not have the expected form. ${plural(warning.count, { one: 'It is kept as it stands.', other: 'They are kept as they stand.' })}`;
		case 'ambiguous-dates':
			return `Column ${quoted(warning.column)}: ${counted(warning.count, 'date reads', 'dates read')} in two ways (is 03/04 the 3rd of April or the 4th of March?). The day is read first: confirm or change it.`;
		case 'guarded-cells':
			return `Column ${quoted(warning.column)}: ${counted(warning.count, 'cell', 'cells')} began with a protecting apostrophe, which was left out of the value. The original text stays visible.`;
		case 'wide-table':
			return `${counted(warning.unpivot.columns.length, 'column looks', 'columns look')} alike (${list(warning.unpivot.columns.slice(0, 3).map(quoted))}…): they can also be read as rows, one for each filled cell.`;
		case 'unused-corrections':
			return `${counted(warning.count, 'corrected row is', 'corrected rows are')} no longer in this file: ${warning.count < 2 ? 'its correction is' : 'their corrections are'} kept aside.`;
		case 'sample':
			return `Sample: only the first ${integer(warning.rows)} rows were read. No total is complete.`;
		case 'no-rows':
			return 'The file has no row of data. Check the delimiter and the header row.';
	}
};

const reasons: Record<RejectReason, string> = {
	'too-many-cells': 'Too many cells',
	'blank-row': 'Blank row',
	'unclosed-quote': 'Quotation mark never closed',
	'repeated-header': 'Titles repeated',
	footnote: 'Note under the table',
};

const reject: typeof reference.reject = ({ reason, column }) => {
	const where = column === undefined ? '' : ` from cell ${integer(column)} on`;
	switch (reason) {
		case 'too-many-cells':
			return `More cells than the header${where}: a delimiter is probably written inside a text. Correct the row here, or put that text between quotation marks in the file.`;
		case 'blank-row':
			return 'The row holds nothing but delimiters.';
		case 'unclosed-quote':
			return `A quotation mark opens and never closes${where}. Correct the row here, or close it in the file.`;
		case 'repeated-header':
			return 'The row repeats the titles of the columns.';
		case 'footnote':
			return 'The row fills only its first cell, after the table: it is probably a note or a source.';
	}
};

export const reading: typeof reference = {
	encodings,
	delimiter: (delimiter) => delimiters.get(delimiter) ?? quoted(delimiter),
	quotes: { '"': 'straight quotes', "'": 'apostrophes', none: 'none' },
	escapes: { doubled: 'doubled quote', backslash: 'backslash', none: 'none' },
	header: (rows) =>
		rows === 0
			? 'no row of titles'
			: rows === 1
				? 'titles in the first row'
				: `titles in ${integer(rows)} rows`,
	summary: (read, isSheet = false) =>
		[
			...(isSheet
				? ['Table taken out of the file']
				: [encodings[read.encoding], reading.delimiter(read.delimiter)]),
			reading.header(read.headerRows),
			counted(read.rowsRead, 'row read', 'rows read'),
			counted(read.columns.length, 'column', 'columns'),
			read.rowsSetAside === 0
				? 'no row set aside'
				: counted(read.rowsSetAside, 'row set aside', 'rows set aside'),
		].join(', '),
	phases: {
		opening: 'Opening',
		reading: 'Reading the rows',
		typing: 'Recognising the types',
		writing: 'Preparing the data',
	},
	warnings,
	reasons,
	reject,
	misfits: (count, kind) =>
		kind === 'identifier'
			? `${counted(count, 'identifier is', 'identifiers are')} damaged: kept as text, ${count === 1 ? 'it links' : 'they link'} nothing.`
			: `${counted(count, 'cell does', 'cells do')} not read as ${quoted(kinds[kind].toLowerCase())}: kept as text, without a value in calculations.`,
	kinds,
};
