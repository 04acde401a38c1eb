import type { ColumnKind } from '../../model/column.ts';
import type { Holds } from '../../model/canonical.ts';
import type { FeedSource } from '../../model/feed.ts';
import type { SourceTable, StoredColumn } from '../../model/source-table.ts';
import { VOCABULARIES } from '../../model/vocabulary.ts';
import { ident, join, literal, sql, type Statement } from '../../sql/statement.ts';

export const SQL_TYPES: Record<Holds, Statement> = {
	id: sql`VARCHAR`,
	text: sql`VARCHAR`,
	vocabulary: sql`VARCHAR`,
	date: sql`DATE`,
	number: sql`DOUBLE`,
	flag: sql`BOOLEAN`,
};

/**
 * Identifiers are compared after Unicode NFC, trimming and collapsing of inner white space;
 * case and accents are kept.
 */
export function normalised(text: Statement): Statement {
	return sql`NULLIF(trim(regexp_replace(nfc_normalize(${text}), ${literal('[\\s\\x{00A0}\\x{202F}]+')}, ' ', 'g')), '')`;
}

/** The canonical word for the spelling of a cell. A spelling nobody listed is `other` where there is one. */
function wordOf(vocabulary: Record<string, readonly string[]>, text: Statement): Statement {
	const spelling = sql`lower(strip_accents(${normalised(text)}))`;
	const cases = Object.entries(vocabulary).map(
		([word, spellings]) =>
			sql`WHEN ${spelling} IN (${join(spellings.map((s) => literal(s)))}) THEN ${literal(word)}`,
	);
	const unlisted = 'other' in vocabulary ? literal('other') : sql`NULL`;
	return sql`CASE WHEN ${spelling} IS NULL THEN NULL ${join(cases, ' ')} ELSE ${unlisted} END`;
}

const DIRECTED = ['directed', 'oriente', 'orientee', 'dirige', 'oui', 'yes', 'true', '1'];

const TEXTS: ReadonlySet<ColumnKind> = new Set(['text', 'category', 'identifier']);
const MEASURED: ReadonlySet<ColumnKind> = new Set(['integer', 'number', 'place']);

/** One of the two degrees of a place written in one cell, latitude first unless it is a POINT. */
function degree(name: string, text: Statement): Statement {
	const numbers = sql`regexp_extract_all(${text}, ${literal('-?[0-9]+(?:\\.[0-9]+)?')})`;
	const isPoint = sql`starts_with(upper(trim(${text})), 'POINT')`;
	const [here, there] =
		name === 'lat' ? [literal('1'), literal('2')] : [literal('2'), literal('1')];
	return sql`TRY_CAST(${numbers}[CASE WHEN ${isPoint} THEN ${there} ELSE ${here} END::BIGINT] AS DOUBLE)`;
}

function valueOf(name: string, holds: Holds, text: Statement, column?: StoredColumn): Statement {
	switch (holds) {
		case 'id':
		case 'text':
			return normalised(text);
		case 'vocabulary':
			return wordOf(VOCABULARIES[name] ?? {}, text);
		case 'date':
			return (column?.type.kind === 'date' || column?.type.kind === 'date-time') && column.typed
				? sql`${ident(column.typed)}::DATE`
				: sql`TRY_CAST(${text} AS DATE)`;
		case 'number':
			if (column?.type.kind === 'place' && column.type.holds === 'both') return degree(name, text);
			return column?.typed && MEASURED.has(column.type.kind)
				? sql`${ident(column.typed)}::DOUBLE`
				: sql`TRY_CAST(${text} AS DOUBLE)`;
		case 'flag':
			return column?.type.kind === 'yes-no' && column.typed
				? ident(column.typed)
				: sql`lower(strip_accents(${normalised(text)})) IN (${join(DIRECTED.map(literal))})`;
	}
}

/** The text of a column: as read, or as its reading cleaned it of guards and markup. */
function textOf({ type, raw, typed }: StoredColumn): Statement {
	return ident(typed !== undefined && TEXTS.has(type.kind) ? typed : raw);
}

/** The expression of one canonical column over the stored columns of a file. */
export function canonicalValue(
	name: string,
	holds: Holds,
	source: FeedSource | undefined,
	table: SourceTable,
): Statement {
	const type = SQL_TYPES[holds];
	if (source === undefined) return sql`NULL::${type}`;
	if ('constant' in source) return valueOf(name, holds, literal(source.constant));
	if ('line' in source) return sql`${literal(`${table.file}:`)} || line`;
	const column = table.columns.find((c) => c.name === source.column);
	return column ? valueOf(name, holds, textOf(column), column) : sql`NULL::${type}`;
}
