import type { Amount, NumberFormat } from '../amount.ts';

/** One big number, or the range in which it lies. */
export interface NumberInput {
	value: Amount;
	/** Greatest possible value: « 412 à 487 ». */
	upper?: number;
	format?: NumberFormat;
	/** The count behind a share or a rate: what a publication protects. */
	count?: Amount;
}
