import { foldWords } from '../../lib/import/fold-words.ts';
import { canSplit } from '../../lib/measures/asked-rows.ts';
import { measureNamed, MEASURES, missingOf } from '../../lib/measures/catalogue.ts';
import type { Ask, Measure, Need } from '../../lib/measures/measure.ts';
import { ALL_SUMMARIES, numberMeasure, numberMeasured } from '../../lib/measures/numbers.ts';
import type { Available } from '../../lib/model/availability.ts';
import { populationOf } from '../../lib/model/compared-population.ts';
import type { Dimension } from '../../lib/model/filter.ts';
import { unitFor } from '../../lib/model/period.ts';
import { DATA_SPAN, type DataSpan } from '../../lib/queries/data-span.ts';
import { wordsOf } from '../../lib/text/measure-words.ts';
import { LOCALES, wordingOf, type Wording } from '../../lib/text/messages.ts';
import { Misuse } from '../misuse.ts';
import { askedFilter } from './asked-filter.ts';
import type { CommandProject } from './command-project.ts';
import type { MeasureArguments } from './measure-arguments.ts';
import { hasPeriod, namedFields, splitNamed } from './named-fields.ts';
import { nearestNames } from './nearest-names.ts';

/** A measure with what it is asked of the data at hand. */
export interface AskedMeasure {
	measure: Measure;
	ask: Ask;
	warnings: string[];
}

const namesOf = (measure: Measure) => [
	measure.id,
	...LOCALES.map((locale) => wordsOf(measure, wordingOf(locale).t).name),
];

/** The measures of the columns of numbers that the data have. */
export function numberMeasuresOf({ fields }: Available): Measure[] {
	return fields
		.filter(({ holds }) => holds === 'number')
		.flatMap((field) => ALL_SUMMARIES.map((summary) => numberMeasure(summary, field)));
}

/** The measure of that identifier or name. Throws a Misuse that gives the nearest. */
export function measureAsked(wanted: string, available: Available, { t }: Wording): Measure {
	const number = numberMeasured(wanted);
	const ofNumbers = numberMeasuresOf(available);
	const known = number ? ofNumbers.find(({ id }) => id === wanted) : measureNamed(wanted);
	const all = [...MEASURES, ...ofNumbers];
	const folded = foldWords(wanted);
	const found = known ?? all.find((one) => namesOf(one).some((name) => foldWords(name) === folded));
	if (found) return found;
	const near = nearestNames(wanted, all.flatMap(namesOf));
	const ids = MEASURES.map(({ id }) => id);
	throw new Misuse(t.measureCommand.unknownMeasure(wanted, near, ids, ALL_SUMMARIES));
}

/** A need in the words of the roles: « Participations : Date ». */
function needWords({ table, column }: Need, { t }: Wording): string {
	const words: Record<string, string> = t.importing.columns[table];
	const named = words[column];
	return t.measureCommand.need(t.importing.tables[table], column === 'rows' ? undefined : named);
}

/** Throws a Misuse that says what the data lack. */
function checkNeeds({ id, needs }: Measure, available: Available, wording: Wording): void {
	const missing = missingOf(needs, available);
	if (missing.length === 0) return;
	const words = missing.map((need) => needWords(need, wording));
	throw new Misuse(wording.t.measureCommand.missing(id, words));
}

/** The population that a measure is compared with; the option says which when the field does not. */
function referenceOf(
	given: string | undefined,
	by: Dimension,
	available: Available,
	wording: Wording,
): string {
	const { populations } = available;
	const found = given === undefined ? populationOf(available, by) : given;
	if (found !== undefined && populations.includes(found)) return found;
	const folded = found === undefined ? undefined : foldWords(found);
	const near = populations.find((one) => foldWords(one) === folded);
	if (near !== undefined) return near;
	throw new Misuse(wording.t.measureCommand.noPopulation(found, by, populations));
}

function optionsOf(
	measure: Measure,
	by: Dimension | undefined,
	{ options }: MeasureArguments,
	available: Available,
	wording: Wording,
): Record<string, string | number> {
	const words = wording.t.measureCommand;
	const isCompared = measure.needs.some(({ table }) => table === 'reference');
	const numbers = measure.options ?? [];
	const allowed = [...numbers.map(({ name }) => name), ...(isCompared ? ['reference'] : [])];
	const asked = new Map(options.map(({ name, value }) => [name, value]));
	for (const name of asked.keys()) {
		if (!allowed.includes(name)) throw new Misuse(words.unknownOption(name, measure.id, allowed));
	}
	const values = numbers.map(({ name, least, most, usual }): [string, number] => {
		const written = asked.get(name);
		const value = written === undefined ? usual : Number(written || NaN);
		if (Number.isInteger(value) && value >= least && value <= most) return [name, value];
		throw new Misuse(words.badOption(name, written ?? '', least, most));
	});
	const set: Record<string, string | number> = Object.fromEntries(values);
	if (isCompared && by) {
		set.reference = referenceOf(asked.get('reference'), by, available, wording);
	}
	return set;
}

/** What the command asks of the data. Throws a Misuse that says what is wrong, or what the data lack. */
export async function askedMeasure(
	args: MeasureArguments,
	project: CommandProject,
	wording: Wording,
): Promise<AskedMeasure> {
	const { available } = project;
	const measure = measureAsked(args.measure ?? '', available, wording);
	checkNeeds(measure, available, wording);
	const fields = namedFields(measure, project);
	const splitBy = (wanted: string | undefined, option: string) =>
		wanted === undefined ? undefined : splitNamed(measure, fields, wanted, option, wording);
	// A length of periods alone asks for one row for each of them.
	const isByPeriod = args.period !== undefined && canSplit(measure, 'period');
	const usual = measure.usualSplit ?? (isByPeriod ? 'period' : undefined);
	const by = splitBy(args.by, '--by') ?? usual;
	const also = splitBy(args.also, '--also');
	if (also !== undefined && (measure.splits !== 'any' || also === by)) {
		throw new Misuse(wording.t.measureCommand.cannotSplitTwice(measure.id));
	}
	if (args.period !== undefined && !hasPeriod(measure)) {
		throw new Misuse(wording.t.measureCommand.noDates(measure.id));
	}
	const { filter, warnings } = await askedFilter(args.where, fields, measure, project, wording);
	const [span] = await project.run<DataSpan>(DATA_SPAN);
	const unit = args.period ?? (span?.first && span.last ? unitFor(span.first, span.last) : 'month');
	const options = optionsOf(measure, by, args, available, wording);
	return { measure, ask: { filter, by, also, unit, options }, warnings };
}
