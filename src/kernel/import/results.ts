import { Column } from './column';
import { settle } from './distinct';

/** The column at an address, settled: its different cells are known. */
export function settled(column: Column): Column {
	settle(column);
	return column;
}

export function sizeOf(column: Column): u32 {
	return column.size;
}

export function codesOf(column: Column): usize {
	return column.codes;
}

export function distinctPoolOf(column: Column): usize {
	return column.distinctPool;
}

export function distinctOffsetsOf(column: Column): usize {
	return column.distinctOffsets;
}
