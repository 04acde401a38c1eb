import type { ColumnKind } from '../model/column.ts';
import type { DistinctValues } from './distinct-values.ts';
import type { ReadTable } from './read-table.ts';

export type StoredType = 'VARCHAR' | 'BIGINT' | 'DOUBLE' | 'DATE' | 'BOOLEAN';

/** A column of the canonical CSV: the line of the row, or the texts or values of a file's column. */
export interface CanonicalCsvColumn {
	name: string;
	sqlType: StoredType;
	source: { kind: 'line' } | { kind: 'raw' | 'typed'; column: string };
}

export interface CanonicalCsv {
	bytes: Uint8Array<ArrayBuffer>;
	columns: CanonicalCsvColumn[];
}

const TYPES: Partial<Record<ColumnKind, StoredType>> = {
	integer: 'BIGINT',
	number: 'DOUBLE',
	date: 'DATE',
	'yes-no': 'BOOLEAN',
};

/** Characters per piece: a whole file in one string can pass the engine's limit. */
const PIECE = 1 << 16;

const NEEDS_QUOTES = /[",\r\n]|^\s|\s$|^$/;

/** A text in quotes where it needs them. A blank one has them too: bare nothing is a missing cell. */
function field(text: string): string {
	if (!NEEDS_QUOTES.test(text)) return text;
	return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
}

/** The fields of a column by code: prepared when its texts come back, written one by one otherwise. */
function fieldsOf({ values, codes }: DistinctValues): (code: number) => string {
	if (values.length * 4 > codes.length) return (code) => field(values[code] ?? '');
	const prepared = values.map(field);
	return (code) => prepared[code] ?? '';
}

/** Pieces side by side, in a buffer of their own. */
function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
	let end = 0;
	for (const piece of pieces) {
		bytes.set(piece, end);
		end += piece.length;
	}
	return bytes;
}

/**
 * The table in one fixed dialect, for an engine that then guesses nothing: UTF-8, commas, quotes,
 * LF, no header. First the line of each row, then the text of every column as read (`r0`, `r1`…:
 * blank is `""`, a cell that the file does not give is bare nothing, NULL), then the values of the
 * typed columns (`t<i>`: bare nothing when there is none or when the text does not fit).
 */
export function toCanonicalCsv({ columns, lines, padded }: ReadTable): CanonicalCsv {
	const typed = columns.flatMap((profiled, index) => {
		const sqlType = TYPES[profiled.column.type.kind];
		return sqlType && profiled.typed
			? [{ ...profiled, typed: profiled.typed, sqlType, index }]
			: [];
	});
	const raw = columns.map(({ cells }) => ({ codes: cells.codes, field: fieldsOf(cells) }));
	const values = typed.map(({ cells, typed: texts }) => ({ codes: cells.codes, texts }));

	const encoder = new TextEncoder();
	const pieces: Uint8Array[] = [];
	let piece = '';
	for (let row = 0; row < lines.length; row++) {
		const given = padded.get(row) ?? raw.length;
		piece += lines[row];
		for (let index = 0; index < raw.length; index++) {
			const { codes, field } = raw[index]!;
			piece += ',';
			if (index < given) piece += field(codes[row]!);
		}
		for (const { codes, texts } of values) {
			piece += ',';
			piece += texts[codes[row]!]!;
		}
		piece += '\n';
		if (piece.length >= PIECE) {
			pieces.push(encoder.encode(piece));
			piece = '';
		}
	}
	pieces.push(encoder.encode(piece));

	const names: CanonicalCsvColumn[] = [
		{ name: 'line', sqlType: 'BIGINT', source: { kind: 'line' } },
		...columns.map(({ column }, index) => ({
			name: `r${index}`,
			sqlType: 'VARCHAR' as const,
			source: { kind: 'raw' as const, column: column.name },
		})),
		...typed.map(({ column, sqlType, index }) => ({
			name: `t${index}`,
			sqlType,
			source: { kind: 'typed' as const, column: column.name },
		})),
	];
	return { bytes: joined(pieces), columns: names };
}
