import type { Reading, ReadingChoices, ReadingWarning } from '../model/reading.ts';
import { decode } from './decode.ts';
import { detectDialect } from './dialect.ts';
import { profileColumn, type ProfiledColumn } from './profile-column.ts';
import { ReadingError } from './reading-error.ts';
import { parseRows } from './rows.ts';

/** A file read: what was understood of it, and its cells, column by column (`rowsOf` gives rows). */
export interface ReadTable {
	reading: Reading;
	/** Column names. */
	names: string[];
	/** Line of the file on which each row begins, 1-based. */
	lines: number[];
	/** By index of row: how many cells the file gives, for the rows it leaves short. */
	padded: Map<number, number>;
	columns: ProfiledColumn[];
}

/** The steps of a reading that can be shown as progress, in order. */
export type ReadingPhase = 'decoding' | 'parsing' | 'typing' | 'writing';

function damagedIdentifiers({ column }: ProfiledColumn): ReadingWarning[] {
	if (column.type.kind !== 'identifier' || column.misfitCount === 0) return [];
	return [{ code: 'damaged-identifiers', column: column.name, count: column.misfitCount }];
}

/**
 * Reads a whole file under the user's choices; what they leave open is found.
 * Throws a ReadingError when the bytes are no table at all.
 */
export function readTable(
	bytes: Uint8Array,
	choices: ReadingChoices = {},
	onphase: (phase: ReadingPhase) => void = () => undefined,
): ReadTable {
	onphase('decoding');
	const decoded = decode(bytes, choices.encoding);
	if (decoded.text.trim() === '') throw new ReadingError('empty');

	onphase('parsing');
	const dialect = detectDialect(decoded.text, choices.delimiter);
	const parsed = parseRows(decoded.text, dialect, choices);
	const { names, header, lines, padded } = parsed;

	onphase('typing');
	const types = new Map(Object.entries(choices.types ?? {}));
	const columns = parsed.columns.map((cells, index) => {
		const name = names[index] ?? '';
		return profileColumn(name, header[index] ?? '', cells, lines, types.get(name));
	});

	const warnings: ReadingWarning[] = [];
	if (decoded.lyingBom) warnings.push({ code: 'lying-bom' });
	if (decoded.replacementCharacters > 0) {
		warnings.push({ code: 'destroyed-characters', count: decoded.replacementCharacters });
	}
	if (names.length === 1) warnings.push({ code: 'single-column' });
	warnings.push(...parsed.warnings, ...columns.flatMap(damagedIdentifiers));
	if (lines.length === 0) warnings.push({ code: 'no-rows' });

	const reading: Reading = {
		encoding: decoded.encoding,
		...dialect,
		hasHeader: parsed.hasHeader,
		rowsRead: lines.length + parsed.rowsSetAside,
		rowsKept: lines.length,
		rowsSetAside: parsed.rowsSetAside,
		rejects: parsed.rejects,
		columns: columns.map(({ column }) => column),
		warnings,
	};
	return { reading, names, lines, padded, columns };
}
