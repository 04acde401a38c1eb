import type { importing as reference } from '../fr/import.ts';
import { reading } from './reading.ts';

const quoted = (text: string) => `“${text}”`;

export const importing: typeof reference = {
	...reading,
	errors: {
		empty: () => 'The file is empty. Choose a file that holds a table.',
		'too-large': () =>
			'The file does not fit in the memory of the browser. Read a sample of it, or split it into several files.',
		binary: () => 'The file holds null bytes: it is not a text. Choose a CSV file.',
		'data-package': (detail) =>
			`The description of the files (datapackage.json) is not valid${detail ? ` at ${quoted(detail)}` : ''}. Correct it, then open the example again.`,
		worker: (detail) =>
			`The reading stopped${detail ? ` (${detail})` : ''}. The file is intact: try again, or split it if it is very large.`,
		'archive-empty': () =>
			'The archive holds no table (CSV, workbook). Choose one that does, or drop the files themselves.',
		'archive-damaged': (detail) =>
			`The archive is incomplete or damaged${detail ? `: ${quoted(detail)} cannot be decompressed` : ''}. Download it again, or decompress it on your computer and drop the files.`,
		'archive-encrypted': (detail) =>
			`${detail ? quoted(detail) : 'The file'} is protected by a password. Open it in its own software, remove the protection, then drop it again.`,
		'archive-too-large': () =>
			'Once decompressed, the content is over what a browser can read (2 GB). Drop the files one by one, or split them.',
		'workbook-damaged': () =>
			'The workbook cannot be read. Open it in your spreadsheet, save it as XLSX or CSV, then drop this new file.',
		'graph-xml': (detail) =>
			`The network file (XML) is malformed${detail ? ` at line ${detail}` : ''}: a tag is not closed, or a character is not escaped. Save it again from the program it comes from, or correct that line.`,
		'graph-truncated': (detail) =>
			`The network file stops before its end${detail ? ` (at line ${detail})` : ''}: a part of it is missing. Download it or save it again.`,
		'graph-line': (detail) =>
			`A line of the network (Pajek) cannot be understood${detail ? `: line ${detail}` : ''}. Correct it in a text editor, or save the network again from its program, one per file.`,
		'graph-json': (detail) =>
			`The network file (JSON) does not have the expected form${detail ? ` at ${quoted(detail)}` : ''}: it needs a list “nodes” and a list “edges” or “links”, where each tie has a “source” and a “target”.`,
		'graph-json-syntax': (detail) =>
			`The network file (JSON) is malformed${detail ? ` at line ${detail}` : ''}. Download it or save it again.`,
		'address-invalid': () =>
			'This is not the address of a file on the web. Paste a whole address, which begins with https:// or http://.',
		'address-refused': (detail) =>
			detail
				? `The site answered with an error (${detail}). Check the address, or download the file and drop it here.`
				: 'The file did not come: the address is wrong, the connection is down, or the site does not let other pages read its files (the browser does not say which). Open the address in a new tab, download the file and drop it here.',
	},
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
