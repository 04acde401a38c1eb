import { createFormats } from '../formats.ts';
import { pluralOf } from '../plural.ts';
import type { measureCommand as reference } from '../fr/measure-command.ts';

const { integer, list } = createFormats('en');
const plural = pluralOf('en');

const rows = (count: number) => `${integer(count)} ${plural(count, { one: 'row', other: 'rows' })}`;

const quoted = (text: string) => `“${text}”`;
const near = (names: readonly string[]) =>
	names.length > 0 ? ` Did you mean ${names.map(quoted).join(' or ')}?` : '';
const among = (names: readonly string[]) => (names.length > 0 ? names.join(', ') : 'none');

/** What the command `maillage measure` says. */
export const measureCommand: typeof reference = {
	noMeasure: '--measure NAME says what is measured; --list gives the names.',
	noFile: 'Give a file, a folder or a description (datapackage.json).',
	twoFormats: '--json or --csv, one of the two.',
	alsoAlone: '--also goes with --by.',
	notAPair: (option, given) => `${option}: ${quoted(given)} is not of the form FIELD=VALUE.`,
	badUnit: (given, units) => `--period: ${quoted(given)} is none of ${units.join(', ')}.`,
	unknownMeasure: (wanted, close, names, summaries) =>
		`--measure: no measure ${quoted(wanted)}.${near(close)} Measures: ${names.join(', ')}; and, of a column of numbers, ${summaries.join(', ')}, as in sum:participations.duration.`,
	unknownField: (option, wanted, close, names) =>
		`${option}: no field ${quoted(wanted)} in these data.${near(close)} Fields: ${among(names)}.`,
	cannotSplit: (option, measure, field, allowed) =>
		`${option}: ${measure} cannot be split by ${field}. Possible here: ${among(allowed)}.`,
	cannotSplitTwice: (measure) =>
		`--also: ${measure} cannot be split by two fields, or they are twice the same.`,
	noDates: (measure) => `--period: ${measure} counts rows that have no date.`,
	need: (table, column) => (column === undefined ? table : `${table}: ${column}`),
	missing: (measure, needs) =>
		`${measure} cannot be measured: these data have no column, or no value, for ${list(needs.map(quoted))}.`,
	unknownOption: (name, measure, allowed) =>
		`--option: ${measure} has no option ${quoted(name)}. Options: ${among(allowed)}.`,
	badOption: (name, given, least, most) =>
		`--option: ${name}=${given} is not a whole number from ${least} to ${most}.`,
	noPopulation: (wanted, field, populations) =>
		`${wanted === undefined ? `No population of reference speaks of ${field}` : `No population of reference ${quoted(wanted)}`}. Say which by --option reference=NAME: ${among(populations)}.`,
	badPeriod: (given) =>
		`--where: ${quoted(given)} is not a period. Write 2024-01-01..2024-06-30, 2024-06 or 2024.`,
	twoPeriods: '--where: one period at a time.',
	unknownValue: (field, value, close) => `--where: no row says ${field}=${value}.${near(close)}`,
	withoutEffect: (field) => `--where: ${field} changes nothing to this measure.`,
	mended: (file) =>
		`${file} holds mended rows: open them in Maillage, then give here the decisions that it saves.`,
	unreadable: (file, path) =>
		`${file} is neither a description of data nor decisions of Maillage (at ${path}).`,
	ignored: (file) => `${file}: corrections of a network, without effect on measures.`,
	newerVersion: (file, older) =>
		`${file} looks like a newer version of ${older}: its rows are not counted. Give only one of the two.`,
	list: {
		by: 'can be split by',
		everything: 'any field of its rows',
		categories: 'any field of its rows, but the period',
		nothing: 'nothing',
		option: (name, meaning, least, most, usual) =>
			`--option ${name}=${usual} (${meaning}, from ${least} to ${most})`,
		numbers: 'And, of each column of numbers, as in sum:participations.duration:',
		lacks: (needs) => `missing here: ${list(needs)}`,
		fields: 'Fields of these data:',
	},
	files: (names) => list(names),
	used: (used, selected) => `Rows used: ${integer(used)} of ${integer(selected)} in the selection.`,
	setAside: (count) => `Set aside when read: ${rows(count)}.`,
	unknown: (field, count) => `Without ${field}: ${rows(count)}.`,
	merged: (count) =>
		`${integer(count)} ${plural(count, { one: 'actor merged into another', other: 'actors merged into another' })}.`,
	fictional: 'Fictional data.',
};
