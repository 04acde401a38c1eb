import kernelBase64 from 'maillage:kernel/import';

/** What the compiled kernel (`src/kernel/import`) offers. Addresses are places in its memory. */
export interface KernelExports {
	memory: WebAssembly.Memory;
	begin(columnCount: number, expectedRows: number): void;
	setDialect(first: number, next: number, quote: number, endsAtCr: number): void;
	setHeader(hash: number, isKnown: number): void;
	inputOf(length: number): number;
	cellOf(length: number): number;
	scan(from: number, length: number, isLast: number): number;
	stoppedAtOdd(): number;
	addOne(column: number, length: number, hash: number): void;
	endRow(line: number): void;
	lineNow(): number;
	setLine(line: number): void;
	rowCount(): number;
	linesAt(): number;
	columnOf(column: number): number;
	sizeOf(column: number): number;
	codesOf(column: number): number;
	distinctPoolOf(column: number): number;
	distinctOffsetsOf(column: number): number;
}

let compiled: Promise<WebAssembly.Module> | undefined;

/** The kernel's code, compiled once. */
export function loadKernel(): Promise<WebAssembly.Module> {
	compiled ??= WebAssembly.compile(
		Uint8Array.from(atob(kernelBase64), (character) => character.charCodeAt(0)),
	);
	return compiled;
}

/** A kernel of its own for one table: its memory goes with it. */
export function newKernel(module: WebAssembly.Module): KernelExports {
	return new WebAssembly.Instance(module).exports as unknown as KernelExports;
}
