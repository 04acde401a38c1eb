import { createFormats } from '../formats.ts';
import type { decisions as french } from '../fr/decisions.ts';
import type { DecisionName } from '../../model/decision-name.ts';
import { pluralOf } from '../plural.ts';
import { layoutName } from './layouts.ts';
import { mapCorrections } from './map-corrections.ts';

const plural = pluralOf('en');
const { integer, list } = createFormats('en');

const counted = (count: number, one: string, other: string) =>
	`${integer(count)} ${plural(count, { one, other })}`;

const quoted = (text: string) => `“${text}”`;

const holds = {
	key: 'one value per row',
	date: 'dates',
	place: 'coordinates',
	number: 'numbers',
	names: 'names',
};

const named = (name: DecisionName): string => {
	switch (name.kind) {
		case 'add-files':
			return name.files.length === 1
				? `adding ${name.files[0]}`
				: `adding ${counted(name.files.length, 'file', 'files')}`;
		case 'remove-file':
			return `removing ${name.file}`;
		case 'reading':
			return `reading of ${name.file}`;
		case 'column-type':
			return `type of ${quoted(name.column)}`;
		case 'unpivot':
			return `columns read as rows, ${name.file}`;
		case 'corrections':
			return `correction of ${counted(name.count, 'row', 'rows')}`;
		case 'roles':
			return `roles of ${name.file}`;
		case 'same-actors':
			return `merge of ${counted(name.count, 'actor', 'actors')}`;
		case 'different-actors':
			return `${counted(name.count, 'actor', 'actors')} kept apart`;
		case 'withdraw-actors':
			return 'withdrawal of a decision on actors';
		case 'replace-file':
			return `replacement of ${name.older}`;
		case 'keep-both':
			return `${name.file} kept apart`;
		case 'replay':
			return `decisions taken from ${name.file}`;
	}
};

const schemes = {
	siret: 'same SIRET',
	siren: 'same SIREN',
	rna: 'same RNA number',
	email: 'same e-mail address',
	'email-domain': 'addresses of one domain',
};

export const decisions: typeof french = {
	undo: (name) => `Undo: ${named(name)}`,
	redo: (name) => `Redo: ${named(name)}`,
	done: (name) => `Done: ${named(name)}.`,
	nothingToUndo: 'Undo',
	nothingToRedo: 'Redo',
	undone: (name) => `Undone: ${named(name)}.`,
	redone: (name) => `Done again: ${named(name)}.`,
	layout: (name) => `Recognised: ${layoutName(name)}`,
	reason: (reason) => {
		switch (reason.by) {
			case 'layout':
				return `from the layout (${layoutName(reason.layout)})`;
			case 'name':
				return 'from the title of the column';
			case 'file-name':
				return 'from the title and the name of the file';
			case 'content':
				return `from the contents: ${holds[reason.holds]}`;
			case 'link':
				return `its values are found in ${reason.file}`;
			case 'default':
				return 'the same value for every row';
		}
	},
	chosenByYou: 'chosen by you',
	role: (column) => `Role of the column ${column}`,
	attention: {
		title: 'To decide',
		nothing: 'Nothing asks for a decision. You can go on.',
		show: 'Show',
		inFile: (file, words) => `${file}: ${words}`,
		giveRoles: 'Give roles',
		showRows: 'Show these rows',
		showLinks: 'Show which',
		compare: 'Compare',
		more: (count) => counted(count, 'other point', 'other points'),
		version: (match, file) =>
			`${file} looks like a newer version of ${match.older}. Its rows do not count yet.`,
		noRole: (file) =>
			`${file}: no column has a role. Say what each is for, or the file gives neither chart nor map.`,
		aside: (file, rows) =>
			`${file}: ${counted(rows, 'row set aside', 'rows set aside')} can be corrected.`,
		warnings: (file, count) => `${file}: ${counted(count, 'point', 'points')} to check.`,
		failed: (file) => `${file} could not be read.`,
		same: (groups) =>
			`${counted(groups, 'group of names looks', 'groups of names look')} alike: are they one actor?`,
		link: (from, column, missing) =>
			`${from}, ${quoted(column)}: ${counted(missing, 'value is', 'values are')} not found in the other files.`,
	},
	version: {
		counts: ({ added, changed, gone, unchanged }) =>
			added + changed + gone === 0
				? `The ${integer(unchanged)} rows are the same.`
				: `${counted(added, 'new row', 'new rows')}, ${integer(changed)} changed, ${integer(gone)} gone, ${integer(unchanged)} unchanged.`,
		key: (key) =>
			key.length > 0
				? `Rows are found again by ${list(key.map(quoted))}.`
				: 'Rows are compared whole.',
		newColumns: (names) =>
			`${plural(names.length, { one: 'New column', other: 'New columns' })}: ${list(names)}.`,
		goneColumns: (names) =>
			`${plural(names.length, { one: 'Column gone', other: 'Columns gone' })}: ${list(names)}.`,
		replace: (older) => `Replace ${older}`,
		keepBoth: 'Keep both',
		rows: 'Rows that differ',
		changes: { added: 'new', changed: 'changed', gone: 'gone' },
		change: 'Change',
		line: 'Line',
		was: (before, after) => `${before || '(blank)'} → ${after || '(blank)'}`,
		first: (shown) => `At most ${integer(shown)} of each kind.`,
	},
	mend: {
		fileName: '-set-aside',
		back: 'You can also correct them in a spreadsheet and take that file back here: only these rows are read again.',
		takeBack: 'Take back corrected rows…',
		open: 'Correct',
		row: (line) => `Correct line ${integer(line)}`,
		surplus: (number) => `Surplus ${integer(number)}`,
		lead: 'Put each value in its column. The original file does not change.',
		suggested: 'Suggestion: cells were joined where a delimiter seems to be written in a text.',
		keep: 'Keep this row',
		cancel: 'Cancel',
		tooMany: 'Empty the surplus cells, or join them to another.',
		all: (count) => `Correct ${integer(count)} rows as suggested`,
		done: (count) => counted(count, 'row corrected', 'rows corrected'),
		undo: (line) => `Undo the correction of line ${integer(line)}`,
		undoShort: 'Undo',
	},
	kept: {
		save: 'Save the decisions',
		saveActors: 'The names as CSV',
		lead: 'Roles, settings, corrections, merges, networks and dashboards, without the data. Drop this file with the next ones: the decisions are applied again.',
		fileName: 'decisions',
		actorsName: 'names',
		received: (received) => {
			switch (received.kind) {
				case 'mended': {
					const refused = received.refused.map(({ line }) => integer(line));
					const left =
						refused.length > 0
							? ` Left aside, with more values than columns or taken back already: ${plural(refused.length, { one: 'line', other: 'lines' })} ${list(refused)}.`
							: '';
					return `${received.from}: ${counted(received.rows, 'corrected row', 'corrected rows')} taken back into ${received.file}.${left}`;
				}
				case 'mended-elsewhere':
					return `${received.from} corrects rows of ${received.file}, which is not in this project. Add that file first.`;
				case 'actors':
					return `${received.from}: ${counted(received.decisions, 'decision', 'decisions')} on names taken back.`;
				case 'decisions':
					return `${received.from}: decisions taken back for ${list([counted(received.files, 'file', 'files'), counted(received.actors, 'group of names', 'groups of names'), ...(received.networks > 0 ? [counted(received.networks, 'network', 'networks')] : []), ...(received.dashboards > 0 ? [counted(received.dashboards, 'dashboard', 'dashboards')] : [])])}.`;
				case 'corrections':
					return mapCorrections.received(received);
				case 'unreadable':
					return `${received.from} is not a valid file of decisions, at ${quoted(received.path)}. Nothing was changed.`;
			}
		},
		dismiss: 'Close',
	},
	same: {
		title: 'The same actor?',
		lead: 'Several names may be one actor’s. Nothing is merged without you, and everything can be undone.',
		search: 'Look for names that are alike',
		again: 'Look again',
		searching: 'Comparing names',
		cancel: 'Stop',
		none: 'No name is like another.',
		levels: { high: 'Very likely', possible: 'Possible' },
		mentions: (rows) => counted(rows, 'mention', 'mentions'),
		keep: (label) => `Keep the name ${label}`,
		member: (label) => `${label} is the same actor`,
		merge: 'Merge',
		refuse: 'They are not the same',
		mergeAll: (groups) =>
			groups === 1
				? 'Merge the very likely group'
				: `Merge the ${integer(groups)} very likely groups`,
		group: (label) => `Names like ${label}`,
		more: (groups) => `Show ${counted(groups, 'more group', 'more groups')}`,
		decided: (count) => counted(count, 'decision taken', 'decisions taken'),
		merged: (members, kept) => `${list(members)} → ${kept}`,
		different: (members) => `${list(members)}: distinct`,
		withdraw: 'Undo',
		error: (message) => `The comparison stopped (${message}). Look again.`,
		reason: (reason) => {
			switch (reason.by) {
				case 'identifier':
					return schemes[reason.scheme];
				case 'spelling':
					return 'accents, capitals or punctuation';
				case 'abbreviation':
					return 'abbreviation';
				case 'small-words':
					return 'small words';
				case 'word-order':
					return 'order of the words';
				case 'misspelling':
					return 'some letters';
				case 'extra-words':
					return 'more words';
			}
		},
	},
};
