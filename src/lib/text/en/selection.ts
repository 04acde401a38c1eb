import { pluralOf } from '../plural.ts';
import type { selection as reference } from '../fr/selection.ts';

const plural = pluralOf('en');

export const selection: typeof reference = {
	title: 'Selection',
	all: 'Everything is shown. Click a bar, or drag over a time chart, to filter the rest.',
	clear: 'Show everything',
	undo: 'Previous selection',
	redo: 'Next selection',
	removeFilter: (what) => `Remove the filter ${what}`,
	filter: 'Filter…',
	filterTitle: 'Filter the data',
	close: 'Close',
	by: 'By',
	rowsOf: {
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
	search: 'Search a value',
	noValue: 'No value contains this text.',
	rows: (count, shown) => `${shown} ${plural(count, { one: 'row', other: 'rows' })}`,
	more: (count, shown) =>
		`${shown} ${plural(count, { one: 'other value', other: 'other values' })}: search them by name.`,
	from: 'From',
	to: 'To',
	apply: 'Apply',
	badPeriod: 'The end must follow the beginning.',
};
