import type { ColumnKind } from '../model/column.ts';
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

/** A text in quotes where it needs them. A blank one has them too: bare nothing is a missing cell. */
function field(text: string): string {
	if (text !== '' && !/[",\r\n]|^\s|\s$/.test(text)) return text;
	return `"${text.replaceAll('"', '""')}"`;
}

/** Collects text as UTF-8, piece after piece. */
class Utf8Writer {
	readonly #encoder = new TextEncoder();
	#bytes = new Uint8Array(1 << 20);
	#length = 0;

	write(text: string): void {
		const most = this.#length + text.length * 3;
		if (most > this.#bytes.length) {
			const larger = new Uint8Array(Math.max(most, this.#bytes.length * 2));
			larger.set(this.#bytes.subarray(0, this.#length));
			this.#bytes = larger;
		}
		this.#length += this.#encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written;
	}

	/** Exactly what was written, in a buffer of its own. */
	end(): Uint8Array<ArrayBuffer> {
		return this.#bytes.slice(0, this.#length);
	}
}

/**
 * The table in one fixed dialect, for an engine that then guesses nothing: UTF-8, commas, quotes,
 * LF, no header. First the line of each row, then the text of every column as read (`r0`, `r1`…:
 * blank is `""`, a cell that the file does not give is bare nothing, NULL), then the values of the
 * typed columns (`t<i>`: bare nothing when there is none or when the text does not fit).
 */
export function toCanonicalCsv({ columns, rows, lines, padded }: ReadTable): CanonicalCsv {
	const typed = columns.flatMap((profiled, index) => {
		const sqlType = TYPES[profiled.column.type.kind];
		return sqlType && profiled.typed
			? [{ ...profiled, typed: profiled.typed, sqlType, index }]
			: [];
	});
	const raw = columns.map(({ cells }) => ({
		codes: cells.codes,
		fields: cells.values.map((cell) => `,${field(cell)}`),
	}));
	const values = typed.map(({ cells, typed: texts }) => ({
		codes: cells.codes,
		fields: texts.map((text) => `,${text}`),
	}));

	const writer = new Utf8Writer();
	let piece = '';
	for (let row = 0; row < rows.length; row++) {
		const given = padded.get(row) ?? raw.length;
		piece += lines[row];
		for (let index = 0; index < raw.length; index++) {
			const { codes, fields } = raw[index]!;
			piece += index < given ? fields[codes[row]!]! : ',';
		}
		for (const { codes, fields } of values) piece += fields[codes[row]!]!;
		piece += '\n';
		if (piece.length >= PIECE) {
			writer.write(piece);
			piece = '';
		}
	}
	writer.write(piece);

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
	return { bytes: writer.end(), columns: names };
}
