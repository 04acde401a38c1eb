import type { DateOrder } from '../../model/column.ts';
import { momentIn } from './moments.ts';

/** Rows whose date shows which of day and month comes first. */
export interface OrderProofs {
	dayFirst: number;
	monthFirst: number;
}

const ZERO = 0x30;
const SLASH = 0x2f;

function digitAt(text: string, at: number): number {
	const digit = text.charCodeAt(at) - ZERO;
	return digit >= 0 && digit <= 9 ? digit : -1;
}

/** The two numbers that `16/01/2025`, `6-1-25` or `16.1.2025 10:30` begin with, as 1601; else -1. */
function firstTwoNumbers(text: string): number {
	let at = 0;
	const next = () => {
		let number = digitAt(text, at++);
		const units = digitAt(text, at);
		if (number >= 0 && units >= 0) {
			number = number * 10 + units;
			at++;
		}
		return number;
	};
	const first = next();
	const mark = text.charCodeAt(at++);
	if (first < 0 || !(mark >= SLASH - 2 && mark <= SLASH)) return -1;
	const second = next();
	if (second < 0 || text.charCodeAt(at++) !== mark) return -1;
	return digitAt(text, at) >= 0 && digitAt(text, at + 1) >= 0 ? first * 100 + second : -1;
}

function twoNumbersOf(cell: string): number {
	return firstTwoNumbers(digitAt(cell, 0) < 0 ? cell.trim() : cell);
}

/** What the dates of a column say together about their order. `counts` are the rows of each of the cells. */
export function orderProofs(cells: readonly string[], counts: ArrayLike<number>): OrderProofs {
	const proofs: OrderProofs = { dayFirst: 0, monthFirst: 0 };
	for (let index = 0; index < cells.length; index++) {
		const numbers = twoNumbersOf(cells[index] ?? '');
		if (numbers < 0) continue;
		const first = Math.floor(numbers / 100);
		const second = numbers % 100;
		if (first > 12 && first <= 31 && second <= 12) proofs.dayFirst += counts[index] ?? 0;
		else if (second > 12 && second <= 31 && first <= 12) proofs.monthFirst += counts[index] ?? 0;
	}
	return proofs;
}

/** Day first, unless more dates are possible when the month comes first. */
export function provedOrder({ dayFirst, monthFirst }: OrderProofs): DateOrder {
	return monthFirst > dayFirst ? 'month-first' : 'day-first';
}

/**
 * The rows whose date stays open to two readings (`03/04/2025`): none when the other dates of the
 * column settle the order.
 */
export function ambiguousRows(cells: readonly string[], counts: ArrayLike<number>): number {
	const { dayFirst, monthFirst } = orderProofs(cells, counts);
	if (dayFirst !== monthFirst) return 0;
	let rows = 0;
	for (let index = 0; index < cells.length; index++) {
		const cell = cells[index] ?? '';
		const numbers = twoNumbersOf(cell);
		const isSameEitherWay = numbers < 0 || Math.floor(numbers / 100) === numbers % 100;
		if (isSameEitherWay || Number.isNaN(momentIn(cell, 'day-first'))) continue;
		if (!Number.isNaN(momentIn(cell, 'month-first'))) rows += counts[index] ?? 0;
	}
	return rows;
}
