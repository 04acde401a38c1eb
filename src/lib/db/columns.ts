import { EngineError, type NumberColumn } from './engine.ts';
import type { ArrowBatches } from './rows.ts';

const EMPTY = new Uint8Array(0);

function isNumbers(values: unknown): values is NumberColumn {
	return [Uint8Array, Uint16Array, Uint32Array, Int32Array, Float64Array].some(
		(type) => values instanceof type,
	);
}

/** Arrow batches as one array per column, in the order of the columns. */
export function toColumns({ schema, batches }: ArrowBatches): NumberColumn[] {
	return schema.fields.map(({ name }, index) => {
		const pieces = batches.flatMap((batch): NumberColumn[] => {
			const data = batch.getChildAt(index)?.data[0];
			if (!data || batch.numRows === 0) return [];
			const values: unknown = data.values;
			if (data.nullCount > 0 || !isNumbers(values)) {
				throw new EngineError(`The column ${name} is not of numbers only`, { fatal: false });
			}
			return [values.subarray(0, batch.numRows)];
		});
		return side(pieces);
	});
}

/** Arrays of one type, one after the other. */
function side(pieces: readonly NumberColumn[]): NumberColumn {
	const [first = EMPTY] = pieces;
	const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
	const all = new (first.constructor as new (length: number) => NumberColumn)(length);
	let next = 0;
	for (const piece of pieces) {
		all.set(piece, next);
		next += piece.length;
	}
	return all;
}
