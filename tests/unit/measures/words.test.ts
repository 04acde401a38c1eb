import { describe, expect, test } from 'vitest';
import { MEASURES } from '../../../src/lib/measures/catalogue.ts';
import { columnsOf } from '../../../src/lib/measures/measure.ts';
import { ALL_SUMMARIES, numberMeasure } from '../../../src/lib/measures/numbers.ts';
import { NO_FILTER } from '../../../src/lib/model/filter.ts';
import type { MeasureText } from '../../../src/lib/model/measure-words.ts';
import { wordsOf } from '../../../src/lib/text/measure-words.ts';
import { LOCALES, wordingOf } from '../../../src/lib/text/messages.ts';

const AGE = { table: 'actors', column: 'âge' } as const;
const every = [...MEASURES, ...ALL_SUMMARIES.map((summary) => numberMeasure(summary, AGE))];
const split = { filter: NO_FILTER, by: 'channel', also: 'theme', unit: 'month' } as const;

describe.each(LOCALES)('in %s', (locale) => {
	const { t } = wordingOf(locale);

	test.each(every)('the measure $id has every column and option named', (measure) => {
		const { name, definition, formula, columnName, optionName } = wordsOf(measure, t);
		for (const said of [name, definition, formula]) expect(said.trim()).not.toBe('');
		expect(definition).not.toContain('\n');
		const { columns = {} }: MeasureText = t.measures.of[measure.words];
		const named = Object.keys({ ...t.measures.columns, ...columns });
		for (const column of columnsOf(measure, split)) {
			expect(named).toContain(column);
			expect(columnName(column).trim()).not.toBe('');
		}
		for (const { name: option } of measure.options ?? []) {
			expect(Object.keys(t.measures.options)).toContain(option);
			expect(optionName(option).trim()).not.toBe('');
		}
	});

	test('no two measures, and no two columns of a measure, have the same name', () => {
		const names = every.map((measure) => wordsOf(measure, t).name);
		expect(new Set(names).size).toBe(names.length);
		for (const measure of every) {
			const { columnName } = wordsOf(measure, t);
			const columns = columnsOf(measure, split).map(columnName);
			expect(new Set(columns).size).toBe(columns.length);
		}
	});
});

test('a measure of numbers is named by its column', () => {
	const mean = numberMeasure('mean', AGE);
	expect(wordsOf(mean, wordingOf('fr').t).name).toBe('Moyenne de «\u00a0âge\u00a0»');
	expect(wordsOf(mean, wordingOf('en').t).name).toBe('Mean of “âge”');
});

test('a column means what its measure says, else what all say', () => {
	const named = (id: string, column: string) => {
		const measure = every.find((one) => one.id === id);
		return measure && wordsOf(measure, wordingOf('en').t).columnName(column);
	};
	expect(named('lorenz', 'actors')).toBe('Share of participants');
	expect(named('channel-sets', 'actors')).toBe('Identified participants');
	expect(named('rate', 'known')).toBe('Participants of known category');
	expect(named('mean:actors.âge', 'known')).toBe('Rows with a value');
});
