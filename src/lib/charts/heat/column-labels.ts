import { max } from 'd3';
import { periodAxis } from '../columns/period-axis.ts';
import { TEXT_SIZES, type Mark } from '../drawing.ts';
import { textWidth } from '../text-width.ts';
import { holdsWords, wrapWords } from '../wrap.ts';
import type { HeatLayout } from './layout.ts';

const SIZE = TEXT_SIZES.s;
const LINE = 15;
const WIDEST_STEP = 96;

interface Labels {
	marks: Mark[];
	height: number;
}

/** Names over their columns, in two lines at most; their short form where the long one is cut. */
function names({ input, columns, x0, cell }: HeatLayout, y: number): Labels {
	const texts = columns.map((index) => {
		const { label, short } = input.columns[index]!;
		const width = cell.width - 4;
		const text = short !== undefined && !holdsWords(label, width, { size: SIZE }) ? short : label;
		return wrapWords(text, width, { size: SIZE });
	});
	const most = max(texts, (lines) => lines.length) ?? 0;
	const marks = texts.flatMap((lines, place) =>
		lines.map((text, line): Mark => ({
			kind: 'text',
			x: x0 + (place + 0.5) * cell.width,
			y: y + (most - lines.length + line) * LINE + 12,
			text,
			paint: 'muted',
			size: 's',
			anchor: 'middle',
		})),
	);
	return { marks, height: most * LINE + 4 };
}

/** Every nth step, so that none touches the next. */
function steps({ input, columns, x0, cell, right }: HeatLayout, y: number): Labels {
	const texts = columns.map((index) => {
		const { short, label } = input.columns[index]!;
		return wrapWords(short ?? label, WIDEST_STEP, { size: SIZE, maxLines: 1 })[0] ?? '';
	});
	const longest = (max(texts, (text) => textWidth(text, SIZE)) ?? 0) + 6;
	const step = Math.max(1, Math.ceil(longest / cell.width));
	const style = { paint: 'muted', size: 's', anchor: 'middle', tabular: true } as const;
	const marks = texts.flatMap((text, place): Mark[] => {
		const x = x0 + (place + 0.5) * cell.width;
		const isInside = x + textWidth(text, SIZE) / 2 <= right;
		if (place % step !== 0 || !isInside) return [];
		return [{ kind: 'text', x, y: y + 12, text, ...style }];
	});
	return { marks, height: LINE + 4 };
}

/** What stands over the columns, its top at `y`; nothing for time, which is named below. */
export function labelsAbove(layout: HeatLayout, y: number): Labels {
	const { columnsAre } = layout.input;
	if (columnsAre === 'time') return { marks: [], height: 4 };
	return columnsAre === 'steps' ? steps(layout, y) : names(layout, y);
}

/** The axis of time under the columns. */
export function labelsBelow(layout: HeatLayout, y: number): Labels {
	const { input, columns, x0, cell, right } = layout;
	if (input.columnsAre !== 'time') return { marks: [], height: 0 };
	const periods = columns.map((index) => {
		const { label, short, context } = input.columns[index]!;
		return { key: '', end: '', label, short: short ?? label, ...(context && { context }) };
	});
	const bands = periods.map(({ label }, place) => ({
		...{ from: '', to: '', label },
		x0: x0 + place * cell.width,
		x1: x0 + (place + 1) * cell.width,
	}));
	return periodAxis(periods, bands, { y: y + 16, right });
}
