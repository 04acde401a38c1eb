import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { ReadingChoices } from '../../../../src/lib/model/reading.ts';
import { write } from '../encoding/written.ts';
import { read, type Rows } from '../reading.ts';
import {
	anyTables,
	dialects,
	encoders,
	ordinaryTables,
	SEED,
	textOf,
	westernTables,
	type Table,
	type WrittenDialect,
} from './tables.ts';

const RUNS = { numRuns: 300, seed: SEED };

const chosen = ({ delimiter, quote, escape }: WrittenDialect): ReadingChoices => ({
	delimiter,
	quote,
	escape,
	preambleRows: 0,
	headerRows: 1,
});

function expectSame(found: Rows, table: Table): void {
	const { rowsRead, rowsKept, rowsSetAside } = found.reading;
	expect([found.header, ...found.rows]).toEqual(table);
	expect(rowsRead).toBe(rowsKept + rowsSetAside);
	expect(rowsSetAside).toBe(0);
}

describe('a table written by a correct program', () => {
	it('reads back the same in any dialect that is given, in any encoding of Unicode', async () => {
		await fc.assert(
			fc.asyncProperty(anyTables, dialects, encoders, async (table, dialect, encode) => {
				expectSame(await read(encode(textOf(table, dialect)), chosen(dialect)), table);
			}),
			RUNS,
		);
	});

	it('reads back the same from Windows-1252', async () => {
		await fc.assert(
			fc.asyncProperty(westernTables, dialects, async (table, dialect) => {
				const bytes = write(textOf(table, dialect), 'windows-1252');
				const choices = { ...chosen(dialect), encoding: 'windows-1252' } as const;
				expectSame(await read(bytes, choices), table);
			}),
			RUNS,
		);
	});

	it('reads back the same when nothing is given, where its content is ordinary', async () => {
		await fc.assert(
			fc.asyncProperty(ordinaryTables, dialects, encoders, async (table, dialect, encode) => {
				// A single cell between apostrophes is no proof that they are quotes.
				const quotesAll = dialect.quotesAll || dialect.quote === "'";
				const found = await read(encode(textOf(table, { ...dialect, quotesAll })));
				expectSame(found, table);
				expect(found.reading.delimiter).toBe(dialect.delimiter);
			}),
			RUNS,
		);
	});
});

describe('Papa Parse', () => {
	it('reads the same rows in any text that follows the rules', async () => {
		await fc.assert(
			fc.asyncProperty(anyTables, dialects, async (table, dialect) => {
				const usual: WrittenDialect = { ...dialect, quote: '"', escape: 'doubled' };
				const text = textOf(table, usual);
				const { delimiter, newline } = usual;
				const { data } = Papa.parse<string[]>(text, { delimiter, newline, skipEmptyLines: true });
				const found = await read(text, chosen(usual));
				expect([found.header, ...found.rows]).toEqual(data);
			}),
			RUNS,
		);
	});
});
