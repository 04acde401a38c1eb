import type { MeasureText, MeasureWords } from '../model/measure-words.ts';
import type { Messages } from './messages.ts';

/** What is said of a measure, in one language. */
export interface WordsOfMeasure {
	name: string;
	definition: string;
	formula: string;
	/** Where the method was published. */
	reference?: string;
	/** The name of a column of its rows, of an option; their own identifier when none is known. */
	columnName(column: string): string;
	optionName(option: string): string;
}

/** As much of a measure as its words depend on. */
interface Named {
	words: MeasureWords;
	/** The first of a measure of numbers is their column. */
	needs: readonly { column: string }[];
}

export function wordsOf({ words, needs }: Named, { measures }: Messages): WordsOfMeasure {
	const { name, columns, ...said }: MeasureText = measures.of[words];
	const columnNames: Readonly<Record<string, string>> = { ...measures.columns, ...columns };
	const optionNames: Readonly<Record<string, string>> = measures.options;
	return {
		...said,
		name: typeof name === 'string' ? name : name(needs[0]?.column ?? ''),
		columnName: (column) => columnNames[column] ?? column,
		optionName: (option) => optionNames[option] ?? option,
	};
}
