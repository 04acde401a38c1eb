import type { Column, ColumnType } from '$lib/model/column.ts';
import type { CivilDate } from '$lib/model/period.ts';
import type { Wording } from '$lib/text/messages.ts';

const DAY = 86_400_000;

/** Under that share of the rows, a share is not written as a percentage. */
const RARE = 0.01;

/** From that share of different values on, the most frequent one says nothing of the column. */
const NEARLY_ALL = 0.8;

/** What a column's histogram shows: the height of each bar between 0 and 1, and its words. */
export interface Spread {
	bars: number[];
	/** Beside the bars. */
	caption: string;
	/** In place of the bars, for whoever does not see them. */
	sentence: string;
}

function civilDate(milliseconds: number): CivilDate {
	return new Date(milliseconds).toISOString().slice(0, 10) as CivilDate;
}

function isDrawable(milliseconds: number): boolean {
	return Math.abs(milliseconds) < 8.64e15;
}

/** Years are not cut by thousands. */
function areYears({ kind }: ColumnType, lowest: number, highest: number): boolean {
	return kind === 'integer' && lowest >= 1800 && highest <= 2200;
}

function valueWriter(
	type: ColumnType,
	[lowest, highest]: [number, number],
	{ formats }: Wording,
): (value: number) => string {
	const asDate = (milliseconds: number) =>
		isDrawable(milliseconds) ? formats.shortDate(civilDate(milliseconds)) : String(milliseconds);
	if (type.kind === 'date') return (value) => asDate(Math.round(value) * DAY);
	if (type.kind === 'date-time') return asDate;
	if (areYears(type, lowest, highest)) return (value) => String(Math.round(value));
	if (type.kind === 'integer') return (value) => formats.integer(value);
	const span = highest - lowest;
	return (value) =>
		formats.number(value, span < 1 ? 4 : span < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);
}

/** The histogram of a column, in figures and in words. */
export function spreadOf({ type, distinct, distribution }: Column, wording: Wording): Spread {
	const { formats, t } = wording;
	const words = t.importScreen.spread;
	if (distribution.kind === 'values') {
		const { values, otherRows } = distribution;
		const [most] = values;
		if (most === undefined) return { bars: [], caption: words.nothing, sentence: words.nothing };
		if (most.rows === 1 && values.length > 1) {
			return { bars: [], caption: words.allDifferent, sentence: words.allDifferent };
		}
		const sentence = words.values(values, otherRows);
		const rows = values.reduce((sum, value) => sum + value.rows, otherRows);
		if (values.length > 1 && distinct > rows * NEARLY_ALL) {
			return { bars: [], caption: words.nearlyAllDifferent, sentence };
		}
		const share = most.rows / rows;
		return {
			bars: values.map((value) => value.rows / most.rows),
			caption: words.most(most.value, share < RARE ? words.rare : formats.percent(share)),
			sentence,
		};
	}
	const { lowest, highest, counts } = distribution;
	const write = valueWriter(type, [lowest, highest], wording);
	const most = Math.max(...counts);
	const bars = counts.map((count) => count / most);
	if (counts.length === 1) {
		return { bars, caption: write(lowest), sentence: words.single(write(lowest)) };
	}
	const step = (highest - lowest) / counts.length;
	const fullest = counts.indexOf(most);
	const rows = counts.reduce((sum, count) => sum + count, 0);
	return {
		bars,
		caption: words.range(write(lowest), write(highest)),
		sentence: words.bins(
			write(lowest),
			write(highest),
			write(lowest + fullest * step),
			write(lowest + (fullest + 1) * step),
			formats.percent(most / rows),
		),
	};
}
