import type { DataType, RecordBatch, Schema, Table } from 'apache-arrow';
import type { CellValue, Result, ResultRow } from './engine.ts';

/** Arrow's type numbers: stable parts of its format, so that its code is not needed here. */
const ARROW = { int: 2, decimal: 7, date: 8, timestamp: 10, list: 12, struct: 13, map: 17 };

function wholeNumber(value: bigint): CellValue {
	return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
}

/** Little-endian 32-bit words of a two's complement number. */
function bigintOf(words: Uint32Array): bigint {
	let value = 0n;
	for (let i = words.length - 1; i >= 0; i--) value = (value << 32n) | BigInt(words[i] ?? 0);
	return BigInt.asIntN(words.length * 32, value);
}

/** The engine knows dates before and after all others. */
function iso(milliseconds: number): string {
	const date = new Date(milliseconds);
	if (Number.isNaN(date.getTime())) return milliseconds < 0 ? '-infinity' : 'infinity';
	return date.toISOString();
}

const civil = (milliseconds: number) => iso(milliseconds).split('T')[0] ?? '';

const civilTime = (milliseconds: number) => iso(milliseconds).slice(0, 19).replace('T', ' ');

function plain(value: unknown, type: DataType): CellValue {
	if (value === null || value === undefined) return null;
	switch (type.typeId as number) {
		case ARROW.int:
			return typeof value === 'bigint' ? wholeNumber(value) : (value as number);
		case ARROW.decimal: {
			const digits = bigintOf(value as Uint32Array);
			const scale = (type as unknown as { scale: number }).scale;
			return scale === 0 ? wholeNumber(digits) : Number(digits) / 10 ** scale;
		}
		case ARROW.date:
			return civil(Number(value));
		case ARROW.timestamp:
			return civilTime(Number(value));
		case ARROW.list: {
			const child = (type as unknown as { children: { type: DataType }[] }).children[0];
			return child ? Array.from(value as Iterable<unknown>, (item) => plain(item, child.type)) : [];
		}
		case ARROW.struct:
		case ARROW.map:
			return JSON.stringify(value);
		default:
			return typeof value === 'bigint' ? wholeNumber(value) : (value as CellValue);
	}
}

function columnsOf(schema: Schema): Result['columns'] {
	return schema.fields.map((field) => ({ name: field.name, type: String(field.type) }));
}

/** An answer of the engine as it comes. */
export type ArrowBatches = { schema: Schema; batches: readonly RecordBatch[] } | Table;

/** Arrow batches as plain rows, column by column. */
export function toResult(source: ArrowBatches): Result {
	const columns = columnsOf(source.schema);
	const rows: ResultRow[] = [];
	for (const batch of source.batches) {
		const start = rows.length;
		for (let i = 0; i < batch.numRows; i++) rows.push({});
		source.schema.fields.forEach((field, index) => {
			const vector = batch.getChildAt(index);
			for (let i = 0; i < batch.numRows; i++) {
				const row = rows[start + i];
				if (row) row[field.name] = plain(vector?.get(i), field.type);
			}
		});
	}
	return { columns, rows };
}
