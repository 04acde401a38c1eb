import { canSplit } from '../../lib/measures/asked-rows.ts';
import type { Measure } from '../../lib/measures/measure.ts';
import { dimensionOfField, type Field } from '../../lib/model/field.ts';
import type { CategoryDimension, Dimension } from '../../lib/model/filter.ts';
import { foldWords } from '../../lib/import/fold-words.ts';
import { dimensionName } from '../../lib/panels/wording.ts';
import { saidOf } from '../../lib/queries/dimension.ts';
import { LOCALES, wordingOf, type Wording } from '../../lib/text/messages.ts';
import { Misuse } from '../misuse.ts';
import type { CommandProject } from './command-project.ts';
import { nearestNames } from './nearest-names.ts';

/** Something that rows can be split or restricted by, with all that it may be called. */
export interface NamedField<Of extends Dimension = Dimension> {
	dimension: Of;
	/** The column behind it; none for the period. */
	field?: Field;
	names: string[];
}

/** What a canonical column is called in the files that feed it: « tranche d’âge » is `actors.kind`. */
function namesInFiles({ table, column }: Field, { fed }: CommandProject): string[] {
	return fed.flatMap(({ feed }) => {
		const source = feed.table === table ? feed.columns[column] : undefined;
		return source && 'column' in source ? [source.column] : [];
	});
}

const wordsFor = (dimension: Dimension) =>
	LOCALES.map((locale) => dimensionName(dimension, wordingOf(locale)));

/** Every field that the data have, as it is called from the rows of a measure, those of its own table first. */
export function namedFields(measure: Measure, project: CommandProject): NamedField[] {
	const { table } = measure;
	const { fields } = project.available;
	const nearestFirst = fields.toSorted(
		(a, b) => Number(b.table === table) - Number(a.table === table),
	);
	const named = nearestFirst.flatMap((field): NamedField<CategoryDimension>[] => {
		const dimension = dimensionOfField(field, table);
		if (dimension === undefined) return [];
		const columns = [field.column, ...namesInFiles(field, project)];
		const names = columns.flatMap((name) => [name, `${field.table}.${name}`]);
		return [{ dimension, field, names: [dimension, ...names, ...wordsFor(dimension)] }];
	});
	if (!fields.some(({ holds }) => holds === 'date')) return named;
	return [{ dimension: 'period', names: ['period', 'date', ...wordsFor('period')] }, ...named];
}

/** The dimensions among these, each once. */
export const dimensionsIn = (fields: readonly NamedField[]): Dimension[] => [
	...new Set(fields.map(({ dimension }) => dimension)),
];

/** The field of that name: its own first, else one of its other names, else but for case and accents. */
export function fieldNamed(
	fields: readonly NamedField[],
	wanted: string,
	option: string,
	{ t }: Wording,
): NamedField {
	const folded = foldWords(wanted);
	const found =
		fields.find(({ dimension }) => dimension === wanted) ??
		fields.find(({ names }) => names.includes(wanted)) ??
		fields.find(({ names }) => names.some((name) => foldWords(name) === folded));
	if (found) return found;
	const names = fields.flatMap((one) => one.names);
	const near = nearestNames(wanted, names);
	throw new Misuse(t.measureCommand.unknownField(option, wanted, near, dimensionsIn(fields)));
}

/** The field that a measure is split by. Throws a Misuse when it cannot be. */
export function splitNamed(
	measure: Measure,
	fields: readonly NamedField[],
	wanted: string,
	option: string,
	wording: Wording,
): Dimension {
	const { dimension } = fieldNamed(fields, wanted, option, wording);
	if (canSplit(measure, dimension)) return dimension;
	const allowed = dimensionsIn(fields).filter((one) => canSplit(measure, one));
	throw new Misuse(wording.t.measureCommand.cannotSplit(option, measure.id, dimension, allowed));
}

/** Whether the rows of a measure have dates. */
export const hasPeriod = (measure: Measure) => saidOf(measure.table, 'period') !== undefined;
