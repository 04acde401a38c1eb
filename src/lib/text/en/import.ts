import type { ColumnKind } from '../../model/column.ts';
import type { Delimiter, RejectReason } from '../../model/reading.ts';
import { createFormats } from '../formats.ts';
import type { importing as reference } from '../fr/import.ts';
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

const delimiters: Record<Delimiter, string> = {
	',': 'comma',
	';': 'semicolon',
	'\t': 'tab',
	'|': 'vertical bar',
};

const kinds: Record<ColumnKind, string> = {
	text: 'Text',
	category: 'Category',
	identifier: 'Identifier',
	integer: 'Whole number',
	number: 'Number',
	date: 'Date',
	'yes-no': 'Yes or no',
	list: 'List',
};

const warnings: typeof reference.warnings = (warning) => {
	switch (warning.code) {
		case 'lying-bom':
			return 'The file announces UTF-8 but is not. It was read as Windows-1252: check the accents in the preview.';
		case 'destroyed-characters':
			return `${counted(warning.count, 'character was', 'characters were')} already lost in the file received (shown as “\ufffd”). Nothing can bring them back: ask the source for a new export.`;
		case 'single-column':
			return 'Only one column was found. If you expect several, change the delimiter.';
		case 'padded-rows':
			return `${counted(warning.count, 'row has', 'rows have')} fewer cells than the header (${atLines(warning.lines)}). The missing cells have no value.`;
		case 'renamed-columns':
			return `${plural(warning.names.length, { one: 'A column title was blank or repeated', other: 'Column titles were blank or repeated' })}. ${plural(warning.names.length, { one: 'Name given', other: 'Names given' })}: ${list(warning.names.map(quoted))}.`;
		case 'stray-quotes':
			return `${counted(warning.count, 'row has', 'rows have')} a misplaced quotation mark (${atLines(warning.lines)}). It is kept as a character: check ${plural(warning.count, { one: 'this row', other: 'these rows' })}.`;
		case 'damaged-identifiers':
			return `Column ${quoted(warning.column)}: ${counted(warning.count, 'identifier was', 'identifiers were')} damaged by a spreadsheet (digits or leading zero lost). Do not use it as a key; to get them back, start from the original file.`;
		case 'no-rows':
			return 'The file has no row of data. Check the delimiter and the header row.';
	}
};

const reasons: Record<RejectReason, string> = {
	'too-many-cells': 'Too many cells',
	'blank-row': 'Blank row',
	'unclosed-quote': 'Quotation mark never closed',
};

const reject: typeof reference.reject = ({ reason, column }) => {
	const where = column === undefined ? '' : ` from cell ${integer(column)} on`;
	switch (reason) {
		case 'too-many-cells':
			return `More cells than the header${where}: a delimiter is probably written inside a text. Put that text between quotation marks in the file.`;
		case 'blank-row':
			return 'The row holds nothing but delimiters.';
		case 'unclosed-quote':
			return `A quotation mark opens and never closes${where}. Close it or remove it in the file.`;
	}
};

export const importing: typeof reference = {
	encodings: { 'utf-8': 'UTF-8', 'windows-1252': 'Windows-1252' },
	delimiters,
	header: (hasHeader) => (hasHeader ? 'titles in the first row' : 'no row of titles'),
	summary: (reading) =>
		[
			importing.encodings[reading.encoding],
			delimiters[reading.delimiter],
			importing.header(reading.hasHeader),
			counted(reading.rowsRead, 'row read', 'rows read'),
			counted(reading.columns.length, 'column', 'columns'),
			reading.rowsSetAside === 0
				? 'no row set aside'
				: counted(reading.rowsSetAside, 'row set aside', 'rows set aside'),
		].join(', '),
	phases: {
		decoding: 'Reading the characters',
		parsing: 'Cutting into rows and columns',
		typing: 'Recognising the types',
		writing: 'Preparing the data',
	},
	warnings,
	reasons,
	reject,
	misfits: (count, kind) =>
		`${counted(count, 'cell does', 'cells do')} not read as ${quoted(kinds[kind].toLowerCase())}: kept as text, without a value in calculations.`,
	errors: {
		empty: () => 'The file is empty. Choose a file that holds a table.',
		'too-large': () =>
			'The file is over 512 MB and cannot be read in one piece. Split it into several files.',
		'utf-16': () =>
			'The file is encoded in UTF-16, which is not read yet. In your spreadsheet, save it as “CSV UTF-8”.',
		spreadsheet: () =>
			'The file is a workbook or an archive, not a CSV. Open it in your spreadsheet and save the sheet as “CSV UTF-8”.',
		binary: () => 'The file holds null bytes: it is not a text. Choose a CSV file.',
		'data-package': (detail) =>
			`The description of the files (datapackage.json) is not valid${detail ? ` at ${quoted(detail)}` : ''}. Correct it, then open the example again.`,
		worker: (detail) =>
			`The reading stopped${detail ? ` (${detail})` : ''}. The file is intact: try again, or split it if it is very large.`,
	},
	kinds,
	tables: {
		actors: 'Actors',
		events: 'Events',
		participations: 'Participations',
		ties: 'Ties',
		contributions: 'Contributions',
		decisions: 'Decisions',
		criteria: 'Criteria',
		indicators: 'Indicators',
		reference: 'Reference population',
	},
	columns: {
		actors: {
			actor_id: 'Identifier of the actor',
			label: 'Name',
			nature: 'Nature (person, organisation, group, place)',
			kind: 'Kind of actor',
			territory: 'Territory',
			lat: 'Latitude',
			lon: 'Longitude',
			parent_id: 'Actor it belongs to',
		},
		events: {
			event_id: 'Identifier of the event',
			label: 'Title',
			kind: 'Kind of event',
			channel: 'Channel (in person, online, paper)',
			theme: 'Theme',
			territory: 'Territory',
			lat: 'Latitude',
			lon: 'Longitude',
			starts: 'Start',
			ends: 'End',
			status: 'Status',
		},
		participations: {
			actor_id: 'Who takes part',
			event_id: 'In which event',
			date: 'Date',
			channel: 'Channel (in person, online, paper)',
			role: 'In what capacity',
			quantity: 'Number of participations',
			territory: 'Territory',
			theme: 'Theme',
		},
		ties: {
			source_id: 'First actor',
			target_id: 'Second actor',
			kind: 'Kind of tie',
			directed: 'Directed tie',
			weight: 'Weight',
			starts: 'Start',
			ends: 'End',
			evidence: 'Evidence',
		},
		contributions: {
			contribution_id: 'Identifier of the contribution',
			label: 'Title',
			date: 'Date submitted',
			channel: 'Channel (in person, online, paper)',
			theme: 'Theme',
			territory: 'Territory',
			author_id: 'Author',
			merged_into: 'Merged into',
		},
		decisions: {
			contribution_id: 'Contribution concerned',
			date: 'Date',
			stage: 'Stage',
			decided_by: 'Who decides',
			criterion: 'Criterion',
			reason: 'Reason',
			outcome: 'Outcome',
			link: 'Address of the document',
		},
		criteria: {
			structure_id: 'Structure',
			field: 'Field (human, social, environmental, democratic)',
			effect: 'Effect',
			criterion: 'Criterion',
			indicator: 'Indicator',
			proof: 'Proof',
			proof_kind: 'Kind of proof',
			level: 'Level',
			version: 'Version',
		},
		indicators: {
			indicator_id: 'Identifier of the indicator',
			label: 'Title',
			date: 'Date',
			value: 'Value',
			target: 'Target',
			unit: 'Unit',
		},
		reference: {
			dimension: 'Dimension compared',
			category: 'Category',
			population: 'Population',
		},
	},
};
