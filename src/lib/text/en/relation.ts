import { createFormats } from '../formats.ts';
import { pluralOf } from '../plural.ts';
import type { relation as reference } from '../fr/relation.ts';

const plural = pluralOf('en');
const { integer } = createFormats('en');

const quoted = (name: string) => `“${name}”`;
const valuesOf = (name: string) => `values of ${quoted(name)}`;

export const relation: typeof reference = {
	label: 'Relation shown by the map',
	ties: 'The actors and the ties stated between them',
	directions: {
		stated: 'in the direction that each row says',
		directed: 'all from source to target',
		undirected: 'all without direction',
	},
	direction: 'Direction of the ties',
	incidences: {
		participations: {
			both: 'The participants and the events they came to',
			first: 'The participants tied by the events they came to together',
			second: 'The events tied by their common participants',
		},
		decisions: {
			both: 'The contributions and the bodies that decide on them',
			first: 'The contributions tied by the bodies that decide on them',
			second: 'The bodies tied by the contributions they decide on',
		},
		criteria: {
			both: 'The structures and the criteria they hold',
			first: 'The structures tied by their common criteria',
			second: 'The criteria tied by the structures that hold them',
		},
	},
	columns: {
		both: (first, second) => `The ${valuesOf(first)} and those of ${quoted(second)}`,
		first: (first, second) =>
			`The ${valuesOf(first)} tied by those of ${quoted(second)} that they share`,
		second: (first, second) =>
			`The ${valuesOf(second)} tied by those of ${quoted(first)} that they share`,
		directed: (first, second) => `The ties from ${quoted(first)} to ${quoted(second)}`,
		undirected: (first, second) => `The ties between ${quoted(first)} and ${quoted(second)}`,
	},
	rows: {
		both: (second) => `Each row and the ${valuesOf(second)} that it names`,
		first: (second) => `The rows tied by the ${valuesOf(second)} that they share`,
		second: (second) => `The ${valuesOf(second)} named in one row`,
	},
	inFile: (words, file) => `${words}, in ${file}`,
	replies: (file) => `Who answers whom in ${file}`,
	replyColumns: (author, parent, id) =>
		`the author ${quoted(author)} answering that of the row whose ${quoted(id)} is ${quoted(parent)}`,
	answers: (condition) => `answers: ${condition}`,
	anyColumns: 'Two columns of a file…',
	anyReplies: 'Who answers whom, after three columns…',
	given: 'From the files',
	free: 'To compose',
	file: 'File',
	inTheFile: 'in',
	forms: {
		directed: 'ties from the first to the second',
		undirected: 'ties without direction between the two',
		'two-mode': 'both sorts on the map',
		first: 'the first, tied by the second',
		second: 'the second, tied by the first',
	},
	form: 'What the map shows',
	firstColumn: 'First column',
	secondColumn: 'Second column',
	several: 'or several',
	severalTitle: 'The other columns in the second place',
	andOthers: (names) => `and ${names}`,
	eachRow: 'each row',
	and: 'and',
	shownAs: 'showing',
	idColumn: 'Column of the identifier',
	parentColumn: 'Column of the row that is answered',
	authorColumn: 'Column of the author',
	repliesWords: { author: 'the author', answers: 'answering that of the row whose', is: 'is' },
	minimum: 'at least',
	shared: 'in common',
	atLeast: (count) => `at least ${integer(count)} in common`,
	weight: 'weight',
	weightBy: (words) => `weight: ${words}`,
	weightColumn: (column) => `weight: ${quoted(column)}`,
	noWeight: 'number of rows',
	weights: {
		count: 'number in common',
		newman: 'Newman, large groups count less',
		jaccard: 'Jaccard, the common part of all that two actors have',
	},
	weightNames: { newman: 'collaboration after Newman', jaccard: 'Jaccard index' },
	pairs: (count) =>
		`${integer(count)} ${plural(count, { one: 'pair compared', other: 'pairs compared' })}`,
	tieMeaning: {
		ties: 'a stated tie',
		replies: 'an answer',
		participations: 'a participation',
		decisions: 'a decision',
		criteria: 'a criterion held',
		columns: 'a row that names both',
		count: 'number of things in common',
		newman: 'collaboration after Newman',
		jaccard: 'Jaccard index, from 0 to 1',
	},
	condition: {
		is: (column, values) => `only ${quoted(column)} = ${values}`,
		none: (column) => `only ${quoted(column)} = no value`,
		or: ' or ',
		more: (count) =>
			`${integer(count)} ${plural(count, { one: 'other value', other: 'other values' })}`,
		between: (column, from, to) => `only ${quoted(column)} between ${from} and ${to}`,
		from: (column, from) => `only ${quoted(column)} from ${from} on`,
		to: (column, to) => `only ${quoted(column)} up to ${to}`,
		anything: (column) => `${quoted(column)} without limit`,
		add: 'Add a condition',
		title: 'Only the rows where…',
		column: 'Column',
		how: 'Condition',
		isOneOf: 'is one of these values',
		isBetween: 'is between two bounds',
		sought: 'Search a value',
		values: 'Values',
		valuesFailed: 'The values could not be read. Close this condition, then open it again.',
		noValues: 'No value found.',
		firstValues: (count) => `The ${integer(count)} most frequent values. Search to see the others.`,
		fromLabel: 'From',
		toLabel: 'To',
		apply: 'Apply',
		remove: 'Take away',
		close: 'Close',
		choose: 'Choose at least one value.',
		bound: 'Give at least one bound.',
		order: 'The first bound is beyond the second: no row would fit.',
		number: 'A bound is a number, such as 12 or 2.5.',
	},
	described: {
		words: (file, id) => `actors described by ${file}, identifier ${quoted(id)}`,
		add: 'Describe the actors with a file',
		title: 'The file that describes the actors',
		id: 'Column of the identifier',
		match: (described, tied) =>
			plural(described, {
				one: `${integer(described)} of ${integer(tied)} actors is described`,
				other: `${integer(described)} of ${integer(tied)} actors are described`,
			}),
	},
};
