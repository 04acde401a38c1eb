import type { Wording } from '../../text/messages.ts';
import { isHidden, rangeText, shown, type Amount } from '../amount.ts';
import type { UpsetInput } from './input.ts';

const MOST_ROWS = 16;

/** A row of the drawing: a whole set, or those that are in some sets and in no other. */
export interface UpsetRow {
	kind: 'whole' | 'combination';
	key?: string | null;
	/** Places of its sets. */
	dots: number[];
	label: string;
	value: Amount;
	upper?: number;
	/** As it is written. */
	amount: string;
	isUnknown: boolean;
	/** Stands out among the combinations. */
	isMarked: boolean;
}

const most = ({ value, upper }: Pick<UpsetRow, 'value' | 'upper'>) => upper ?? shown(value);

/** The sets with their totals, then the combinations from the largest on, what is unknown last. */
export function upsetRows(
	{ sets, combinations, format, markedLabel }: UpsetInput,
	wording: Wording,
): { wholes: UpsetRow[]; combinations: UpsetRow[]; omitted: UpsetRow[] } {
	const amount = (value: Amount, upper?: number) => rangeText(value, upper, wording, format);
	const wholes = sets.flatMap(({ label, total }, index): UpsetRow[] =>
		total === undefined
			? []
			: [
					{
						kind: 'whole',
						dots: [index],
						label,
						value: total,
						amount: amount(total),
						isUnknown: false,
						isMarked: false,
					},
				],
	);
	const rows = combinations.map((one): UpsetRow => {
		const isMarked = one.marked === true && markedLabel !== undefined;
		return {
			kind: 'combination',
			...(one.key === undefined ? {} : { key: one.key }),
			dots: sets.flatMap(({ key }, index) => (one.sets.includes(key) ? [index] : [])),
			label: isMarked ? wording.t.charts.upset.marked(one.label, markedLabel) : one.label,
			value: one.value,
			...(one.upper === undefined ? {} : { upper: one.upper }),
			amount: amount(one.value, one.upper),
			isUnknown: one.state === 'unknown',
			isMarked,
		};
	});
	// A hidden value has no place among the others: those keep the order that they are given in.
	const known = rows.filter(({ isUnknown }) => !isUnknown);
	const hidden = known.filter(({ value }) => isHidden(value));
	const sorted = [
		...known.filter(({ value }) => !isHidden(value)).sort((a, b) => most(b) - most(a)),
		...hidden,
	];
	const drawn = sorted.length > MOST_ROWS ? MOST_ROWS - 1 : sorted.length;
	return {
		wholes,
		combinations: [...sorted.slice(0, drawn), ...rows.filter(({ isUnknown }) => isUnknown)],
		omitted: sorted.slice(drawn),
	};
}
