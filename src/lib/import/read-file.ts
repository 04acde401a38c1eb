import type { Encoding, ReadingChoices } from '../model/reading.ts';
import { DECLARATION, detectDialect } from './dialect/detect-dialect.ts';
import { decodesAsUtf8 } from './encoding/decoder.ts';
import { guessEncoding } from './encoding/guess.ts';
import { textDecoder } from './encoding/text-decoder.ts';
import { utf16ToUtf8 } from './encoding/to-utf8.ts';
import { loadKernel } from './kernel/kernel.ts';
import { piecesOf } from './pieces.ts';
import { ReadingError } from './reading-error.ts';
import { readTables } from './read-tables.ts';

import { LF, type Dialect } from './scan/byte-dialect.ts';
import type { TableBuilder } from './tables/table-builder.ts';

/** A file cut into its tables; their cells are bytes in `cellEncoding`. */
export interface ParsedFile {
	encoding: Encoding;
	/** That of the cells: UTF-16 was turned into UTF-8. */
	cellEncoding: Encoding;
	lyingBom: boolean;
	dialect: Dialect;
	tables: TableBuilder[];
}

/** What a reading shows of its course: bytes and rows so far, of how many bytes. */
export interface ReadingProgress {
	bytes: number;
	totalBytes: number;
	rows: number;
}

/** Past that size a file and the engine together do not fit a tab: only a sample is read. */
export const LARGEST = 1.5e9;

/** The head of a file, enough to tell its encoding and its dialect. */
const HEAD = 1 << 20;

/** Of the head, what is cut by every dialect in turn. */
const DIALECT_SAMPLE = 1 << 17;

function countLines(bytes: Uint8Array): number {
	let lines = 1;
	for (let at = 0; at < bytes.length; at++) if (bytes[at] === LF) lines++;
	return lines;
}

async function bytesOf(blob: Blob, end: number): Promise<Uint8Array> {
	return new Uint8Array(await blob.slice(0, end).arrayBuffer());
}

/** Whether a strict UTF-8 reading still holds once every different cell is known. */
function staysUtf8(tables: readonly TableBuilder[]): boolean {
	return tables.every((table) => {
		const { width } = table.layout;
		for (let index = 0; index < width; index++) {
			if (!decodesAsUtf8(table.column(index).pool)) return false;
		}
		return true;
	});
}

/**
 * Cuts a file into tables, rows and cells under the user's choices; what they leave open is found.
 * Throws a ReadingError when its bytes are no text.
 */
export async function readFile(
	blob: Blob,
	choices: ReadingChoices = {},
	onprogress: (progress: ReadingProgress) => void = () => undefined,
): Promise<ParsedFile> {
	if (blob.size > LARGEST && choices.mostRows === undefined) throw new ReadingError('too-large');
	const head = await bytesOf(blob, HEAD);
	const isWhole = blob.size <= HEAD;
	const guess = guessEncoding(head, isWhole, choices.encoding);
	let { encoding } = guess;
	const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
	const cellEncoding = isWide ? 'utf-8' : encoding;
	const content = head.subarray(guess.bomLength);
	const start = isWide ? utf16ToUtf8(content, encoding as 'utf-16le' | 'utf-16be') : content;
	const decode = textDecoder(cellEncoding);

	const sample = start.subarray(0, DIALECT_SAMPLE);
	const declaration = DECLARATION.exec(decode(sample.subarray(0, 16)))?.[0] ?? '';
	const bytes = sample.subarray(declaration.length);
	const isWholeSample = isWhole && start.length <= DIALECT_SAMPLE;
	const declared = declaration === '' ? undefined : declaration[4];
	const { dialect, width } = detectDialect(
		{ bytes, isWhole: isWholeSample, decode },
		{ ...choices, delimiter: choices.delimiter ?? declared },
	);

	const skipped = declaration.length * (isWide ? 2 : 1);
	const tables = await readTables(piecesOf(blob, guess.bomLength + skipped, encoding), {
		dialect,
		usualWidth: width,
		kernel: isWhole ? undefined : await loadKernel(),
		expectedRows: isWhole ? 0 : Math.ceil((countLines(start) / start.length) * blob.size * 1.02),
		choices,
		decode,
		firstLine: declaration === '' ? 1 : 2,
		onprogress: (read, rows) => onprogress({ bytes: read, totalBytes: blob.size, rows }),
	});
	let cells: Encoding = cellEncoding;
	if (encoding === 'utf-8' && choices.encoding === undefined && !isWhole && !staysUtf8(tables)) {
		encoding = cells = 'windows-1252';
	}
	if (tables.length === 0) throw new ReadingError('empty');
	return { encoding, cellEncoding: cells, lyingBom: guess.lyingBom, dialect, tables };
}
