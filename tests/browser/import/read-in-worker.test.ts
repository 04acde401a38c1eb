import { tableFromIPC } from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { readInWorker, type ReadingPhase } from '../../../src/lib/import/read-in-worker.ts';
import type { ReadingProgress } from '../../../src/lib/import/read-file.ts';

/** Larger than the pieces that a file is read in. */
const long = () => {
	const text = 'texte '.repeat(20);
	const rows = Array.from({ length: 100_000 }, (_, i) => `${i};"${text}${i}"`);
	return new Blob([`a;b\n${rows.join('\n')}\n`]);
};

describe('readInWorker', () => {
	it('reads a file away from the page, phase after phase', async () => {
		const phases: ReadingPhase[] = [];
		const blob = new Blob(['nom;n\nA;1\nB;2\n']);
		const { reading, shipment } = await readInWorker(
			blob,
			{},
			{
				onprogress: (phase) => {
					if (phases.at(-1) !== phase) phases.push(phase);
				},
			},
		);
		expect(reading).toMatchObject({ delimiter: ';', rowsKept: 2 });
		expect(phases).toEqual(['reading', 'typing', 'writing']);
		expect(shipment.columns.map(({ name }) => name)).toEqual(['line', 'r0', 'r1', 't1']);
		const rows = shipment.cells.flatMap((piece) =>
			tableFromIPC(piece)
				.toArray()
				.map((row) => ({ ...row })),
		);
		expect(rows).toEqual([
			{ line: 2, r0: 1, r1: 1, t1: 1 },
			{ line: 3, r0: 2, r1: 2, t1: 2 },
		]);
		expect(
			shipment.words && tableFromIPC(shipment.words).getChild('w0')?.get(0)?.toArray(),
		).toEqual(['A', 'B']);
		expect(await blob.text()).toBe('nom;n\nA;1\nB;2\n');
	});

	it('says how many bytes and rows are read, up to all of them', async () => {
		const seen: ReadingProgress[] = [];
		const blob = long();
		await readInWorker(
			blob,
			{},
			{ onprogress: (_, progress) => void (progress && seen.push(progress)) },
		);
		expect(seen.length).toBeGreaterThan(1);
		expect(seen.every(({ totalBytes }) => totalBytes === blob.size)).toBe(true);
		for (const key of ['bytes', 'rows'] as const) {
			const course = seen.map((progress) => progress[key]);
			expect(course).toEqual(course.toSorted((a, b) => a - b));
		}
		expect(seen.at(-1)).toMatchObject({ bytes: blob.size });
	});

	it('obeys the choices', async () => {
		const { reading } = await readInWorker(new Blob(['nom;n\nA;1\n']), {
			delimiter: ',',
			headerRows: 0,
		});
		expect(reading).toMatchObject({ delimiter: ',', rowsKept: 2, headerRows: 0 });
	});

	it('says why a file cannot be read', async () => {
		await expect(readInWorker(new Blob(['  \n']))).rejects.toMatchObject({
			name: 'ReadingError',
			code: 'empty',
		});
		await expect(readInWorker(new Blob(['nom;ville\nA;\0Brest\n']))).rejects.toMatchObject({
			name: 'ReadingError',
			code: 'binary',
		});
	});

	it('stops at once when it is given up, and can read again', async () => {
		const giveUp = new AbortController();
		const reading = readInWorker(long(), {}, { signal: giveUp.signal });
		giveUp.abort();
		await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
		const small = new Blob(['a;b\n1;2\n']);
		await expect(readInWorker(small, {}, { signal: giveUp.signal })).rejects.toMatchObject({
			name: 'AbortError',
		});
		const { reading: again } = await readInWorker(small);
		expect(again.rowsKept).toBe(1);
	});

	it('reads several files at once, each in its own worker', async () => {
		const blobs = ['a;b\n1;2\n', 'a,b\n1,2\n3,4\n', 'a|b\n1|2\n'].map((text) => new Blob([text]));
		const all = await Promise.all(blobs.map((blob) => readInWorker(blob)));
		expect(all.map(({ reading }) => [reading.delimiter, reading.rowsKept])).toEqual([
			[';', 1],
			[',', 2],
			['|', 1],
		]);
	});

	it('rejects choices that cannot be sent to a worker', async () => {
		const types = { a: { kind: 'text', toString: () => 'x' } } as const;
		await expect(readInWorker(new Blob(['a;b\n1;2\n']), { types })).rejects.toMatchObject({
			name: 'DataCloneError',
		});
	});
});
