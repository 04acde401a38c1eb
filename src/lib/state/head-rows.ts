import { rowsOf } from '../import/columns/distinct-values.ts';
import { readFile } from '../import/read-file.ts';
import { textsOf } from '../import/read-table.ts';
import type { Reading, ReadingChoices } from '../model/reading.ts';

/** The first rows of a file, as texts. */
export interface HeadRows {
	names: string[];
	rows: string[][];
	lines: number[];
}

/** Enough for the rows of a preview, and cut in a few milliseconds. */
const HEAD = 1 << 14;
const MOST_ROWS = 30;

const LF = 10;
const CR = 13;

/** The head of a file up to the end of a line, so that its last row is whole. */
async function headOf(blob: Blob): Promise<Blob> {
	if (blob.size <= HEAD) return blob;
	const bytes = new Uint8Array(await blob.slice(0, HEAD).arrayBuffer());
	const end = Math.max(bytes.lastIndexOf(LF), bytes.lastIndexOf(CR));
	return new Blob([end > 0 ? bytes.subarray(0, end + 1) : bytes]);
}

/** A reading of the file already made, and the choices under which it was. */
export interface EarlierReading {
	reading: Reading;
	choices: ReadingChoices;
}

/** What an earlier reading found and the new choices leave open, so that it is not looked for again. */
function withFound(choices: ReadingChoices, earlier: EarlierReading | undefined): ReadingChoices {
	if (!earlier) return choices;
	const { reading, choices: before } = earlier;
	const { delimiter, quote, escape } = reading;
	const isCutAlike = (['encoding', 'delimiter', 'quote', 'escape'] as const).every(
		(part) => choices[part] === before[part],
	);
	const found = isCutAlike ? { delimiter, quote, escape } : {};
	return { ...choices, encoding: choices.encoding ?? reading.encoding, ...found };
}

/**
 * The first rows of a file under some choices, without waiting for the whole. Nothing when its head
 * alone does not tell: text of two bytes a letter, another table than the first.
 */
export async function readHead(
	blob: Blob,
	choices: ReadingChoices,
	earlier?: EarlierReading,
): Promise<HeadRows | undefined> {
	const known = withFound(choices, earlier);
	const { encoding } = known;
	if (encoding === 'utf-16le' || encoding === 'utf-16be' || (choices.table ?? 0) > 0) {
		return undefined;
	}
	try {
		const file = await readFile(await headOf(blob), { ...known, mostRows: MOST_ROWS });
		const [table] = file.tables;
		if (!table) return undefined;
		const { names, columns, lines } = textsOf(file, table, choices);
		return {
			names,
			rows: rowsOf(columns).slice(0, MOST_ROWS),
			lines: [...lines.subarray(0, MOST_ROWS)],
		};
	} catch {
		return undefined;
	}
}
