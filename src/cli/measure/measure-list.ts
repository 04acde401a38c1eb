import { missingOf, MEASURES } from '../../lib/measures/catalogue.ts';
import type { Measure } from '../../lib/measures/measure.ts';
import { ALL_SUMMARIES, numberMeasure } from '../../lib/measures/numbers.ts';
import { wordsOf } from '../../lib/text/measure-words.ts';
import { LOCALES, wordingOf, type Wording } from '../../lib/text/messages.ts';
import { numberMeasuresOf } from './asked-measure.ts';
import type { CommandProject } from './command-project.ts';
import { hasPeriod, namedFields } from './named-fields.ts';

/** A measure as the list gives it. */
interface Listed {
	id: string;
	/** In French and in English. */
	names: Record<string, string>;
	definitions: Record<string, string>;
	formulas: Record<string, string>;
	reference?: string;
	splits: Measure['splits'];
	options: NonNullable<Measure['options']>;
	/** With data: whether they allow it, and the columns that they lack. */
	lacks?: string[];
}

/** Any column will do to say what is said of each. */
const ofAnyColumn = ALL_SUMMARIES.map((summary) =>
	numberMeasure(summary, { table: 'participations', column: '…' }),
);

function listed(measure: Measure, project: CommandProject | undefined): Listed {
	const said = LOCALES.map((locale) => [locale, wordsOf(measure, wordingOf(locale).t)] as const);
	const reference = said[0]?.[1].reference;
	const lacks = project && missingOf(measure.needs, project.available);
	return {
		id: measure.id,
		names: Object.fromEntries(said.map(([locale, { name }]) => [locale, name])),
		definitions: Object.fromEntries(said.map(([locale, one]) => [locale, one.definition])),
		formulas: Object.fromEntries(said.map(([locale, one]) => [locale, one.formula])),
		...(reference && { reference }),
		splits: measure.splits,
		options: measure.options ?? [],
		...(lacks && { lacks: lacks.map(({ table, column }) => `${table}.${column}`) }),
	};
}

/** Every measure with its definitions in both languages; those of the columns of numbers once, or of each that the data have. */
export function measureList(project?: CommandProject): Listed[] {
	const ofNumbers = project ? numberMeasuresOf(project.available) : ofAnyColumn;
	return [...MEASURES, ...ofNumbers].map((measure) => listed(measure, project));
}

function splitWords({ splits }: Listed, { t }: Wording): string {
	const words = t.measureCommand.list;
	if (splits === 'any') return words.everything;
	if (splits === 'categories') return words.categories;
	return splits === 'none' ? words.nothing : splits.join(', ');
}

/** The list for people. */
export function measureListText(project: CommandProject | undefined, wording: Wording): string {
	const words = wording.t.measureCommand.list;
	const entries = measureList(project).map((one) => {
		const { id, names, definitions, formulas, options, lacks = [] } = one;
		const set = options.map(({ name, least, most, usual }) => {
			const meaning: Record<string, string> = wording.t.measures.options;
			return words.option(name, meaning[name] ?? name, least, most, usual);
		});
		const more = [`${words.by} ${splitWords(one, wording)}`, ...set];
		return [
			id,
			...LOCALES.map((locale) => `  ${locale}  ${names[locale]}. ${definitions[locale]}`),
			`  =   ${formulas[wording.locale]}`,
			`      ${more.join('; ')}`,
			...(lacks.length > 0 ? [`      ${words.lacks(lacks)}`] : []),
		].join('\n');
	});
	const fields = project ? [fieldList(project, wording)] : [];
	return `${[...entries, ...fields].join('\n\n')}\n`;
}

/** The fields that the data have, by the table whose rows say them. */
function fieldList(project: CommandProject, { t }: Wording): string {
	const tables = new Map(MEASURES.map((measure) => [measure.table, measure]));
	const lines = [...tables].flatMap(([table, measure]) => {
		if ((project.available[table].rows ?? 0) === 0) return [];
		const { date = 0, starts = 0 } = project.available[table];
		const isDated = hasPeriod(measure) && date + starts > 0;
		const own = namedFields(measure, project).filter(({ field }) =>
			field ? field.table === table : isDated,
		);
		const names = own.map(({ dimension, names: [, column] }) =>
			column === undefined || column === dimension ? dimension : `${dimension} (${column})`,
		);
		return [`  ${table}: ${[...new Set(names)].join(', ')}`];
	});
	return [t.measureCommand.list.fields, ...lines].join('\n');
}
