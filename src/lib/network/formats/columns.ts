import type { AttributeValue } from '../network-rows.ts';

export type ColumnType = 'boolean' | 'integer' | 'long' | 'double' | 'string';

/** A column of a file of nodes or ties: a name that no other bears, and what all its values are. */
export interface Column<Row> {
	name: string;
	type: ColumnType;
	/** Undefined where there is no value. */
	valueOf: (row: Row) => Value | undefined;
}

export type Value = string | number | boolean;

/** What is written of a value: numbers that are none, and blanks, are not. */
export function valueOf(value: AttributeValue | undefined): Value | undefined {
	if (value === null || value === '') return undefined;
	return typeof value === 'number' && !Number.isFinite(value) ? undefined : value;
}

const LARGEST_INTEGER = 2 ** 31 - 1;

function typeOfValue(value: Value): ColumnType {
	if (typeof value === 'boolean') return 'boolean';
	if (typeof value === 'string') return 'string';
	if (!Number.isSafeInteger(value)) return 'double';
	return Math.abs(value) <= LARGEST_INTEGER ? 'integer' : 'long';
}

const NUMBERS: readonly ColumnType[] = ['integer', 'long', 'double'];

/** The narrowest type that holds all the values; undefined when there is none. */
export function typeOf(values: Iterable<Value | undefined>): ColumnType | undefined {
	let type: ColumnType | undefined;
	for (const value of values) {
		if (value === undefined) continue;
		const own = typeOfValue(value);
		if (type === undefined || type === own) type = own;
		else if (!NUMBERS.includes(type) || !NUMBERS.includes(own)) return 'string';
		else type = NUMBERS[Math.max(NUMBERS.indexOf(type), NUMBERS.indexOf(own))];
	}
	return type;
}

/** Gives names that no other has, whatever the case: one that is taken gets `_` at its end. */
export class ColumnNames {
	readonly #taken: Set<string>;

	constructor(taken: Iterable<string>) {
		this.#taken = new Set(Array.from(taken, (name) => name.toLowerCase()));
	}

	distinct(wanted: string): string {
		let name = wanted.trim() === '' ? '_' : wanted;
		while (this.#taken.has(name.toLowerCase())) name += '_';
		this.#taken.add(name.toLowerCase());
		return name;
	}
}
