import type { Amount } from '../../charts/amount.ts';
import type { HidingReason } from '../hide.ts';

/** What is told of a cell when it is hidden or changed. */
export type Report = (
	labels: string[],
	reason: HidingReason | 'widened',
	value: Amount | undefined,
) => void;

/** What publications need to know of a kind of chart. */
export interface ChartRules<Input> {
	/** Whether a value from a file that anybody may have written can be drawn as this chart. */
	isInput(value: unknown): value is Input;
	/** The input with its counts of persons under `k` hidden, and what would reveal them. */
	protect(input: Input, k: number, report: Report): Input;
}
