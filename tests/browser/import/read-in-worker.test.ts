import { describe, expect, it } from 'vitest';
import { readInWorker } from '../../../src/lib/import/read-in-worker.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

const long = () =>
	utf8(`a;b\n${Array.from({ length: 300_000 }, (_, i) => `${i};"texte ${i}"`).join('\n')}\n`);

describe('readInWorker', () => {
	it('reads a file away from the page, phase after phase', async () => {
		const progress: [number, string][] = [];
		const bytes = utf8('nom;n\nA;1\nB;2\n');
		const read = await readInWorker(
			bytes,
			{},
			{ onprogress: (share, phase) => progress.push([share, phase]) },
		);
		expect(read.reading).toMatchObject({ delimiter: ';', rowsKept: 2 });
		expect(new TextDecoder().decode(read.csv)).toBe('2,A,1,1\n3,B,2,2\n');
		expect(read.csvColumns.map(({ name }) => name)).toEqual(['line', 'r0', 'r1', 't1']);
		expect(progress.map(([, phase]) => phase)).toEqual([
			'decoding',
			'parsing',
			'typing',
			'writing',
		]);
		expect(progress.map(([share]) => share)).toEqual(
			progress.map(([share]) => share).toSorted((a, b) => a - b),
		);
		expect(bytes).toHaveLength(14);
	});

	it('obeys the choices', async () => {
		const { reading } = await readInWorker(utf8('nom;n\nA;1\n'), {
			delimiter: ',',
			hasHeader: false,
		});
		expect(reading).toMatchObject({ delimiter: ',', rowsKept: 2 });
	});

	it('says why a file cannot be read', async () => {
		await expect(readInWorker(utf8('  \n'))).rejects.toMatchObject({
			name: 'ReadingError',
			code: 'empty',
		});
	});

	it('stops at once when it is given up, and can read again', async () => {
		const giveUp = new AbortController();
		const reading = readInWorker(long(), {}, { signal: giveUp.signal });
		giveUp.abort();
		await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
		await expect(
			readInWorker(utf8('a;b\n1;2\n'), {}, { signal: giveUp.signal }),
		).rejects.toMatchObject({ name: 'AbortError' });
		const { reading: again } = await readInWorker(utf8('a;b\n1;2\n'));
		expect(again.rowsKept).toBe(1);
	});

	it('rejects choices that cannot be sent to a worker', async () => {
		const types = { a: { kind: 'text', toString: () => 'x' } } as const;
		await expect(readInWorker(utf8('a;b\n1;2\n'), { types })).rejects.toMatchObject({
			name: 'DataCloneError',
		});
	});
});
