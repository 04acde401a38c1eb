import { ReadingError } from '../reading-error.ts';

const MiB = 2 ** 20;
const LIMITS = { total: 2048 * MiB, ratio: 1000, ratioFrom: 50 * MiB };

/**
 * How much one file may give once decompressed. Nothing real comes close to either limit:
 * what passes them was made to fill the memory.
 */
export class Allowance {
	readonly #limits: typeof LIMITS;
	#given = 0;

	constructor(limits: Partial<typeof LIMITS> = {}) {
		this.#limits = { ...LIMITS, ...limits };
	}

	/** Counts the bytes that come out of `compressedSize` bytes; throws past a limit. */
	meter(compressedSize: number): (length: number) => void {
		let size = 0;
		const { total, ratio, ratioFrom } = this.#limits;
		return (length) => {
			size += length;
			this.#given += length;
			const isBomb = size > ratioFrom && size > ratio * compressedSize;
			if (this.#given > total || isBomb) throw new ReadingError('archive-too-large');
		};
	}
}
