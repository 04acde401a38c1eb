import type { CanonicalTable } from '../../model/canonical.ts';
import type { RowCondition } from '../../model/relation.ts';
import type { SourceTable, StoredColumn } from '../../model/source-table.ts';
import { ident, join, literal, sql, where, type Statement } from '../../sql/statement.ts';
import { listItems, stored } from '../files/load-file.ts';
import { normalised } from '../canonical/values.ts';

/** As the columns of numbers are typed; `2,5` is written so by people. */
function numberIn(text: string): number | undefined {
	const number = Number(text.trim().replace(',', '.'));
	return text.trim() !== '' && Number.isFinite(number) ? number : undefined;
}

const isNumeric = ({ type, typed }: StoredColumn) =>
	typed !== undefined && (type.kind === 'integer' || type.kind === 'number');
const isDate = ({ type, typed }: StoredColumn) =>
	typed !== undefined && (type.kind === 'date' || type.kind === 'date-time');

function isOneOf(column: StoredColumn, values: readonly string[]): Statement {
	const texts = values.map((value) =>
		literal(value.trim().replaceAll(/\s+/g, ' ').normalize('NFC')),
	);
	if (texts.length === 0) return sql`false`;
	if (column.type.kind === 'list') {
		const items = listItems(column, column.type.separator);
		return sql`list_has_any(${items}, [${join(texts)}])`;
	}
	const same = sql`${normalised(ident(column.raw))} IN (${join(texts)})`;
	const numbers = values.flatMap((value) => numberIn(value) ?? []);
	if (!isNumeric(column) || numbers.length === 0) return same;
	const typed = ident(column.typed ?? column.raw);
	return sql`(${same} OR ${typed}::DOUBLE IN (${join(numbers.map((number) => sql`${number}`))}))`;
}

function isBetween(column: StoredColumn, from?: string, to?: string): Statement {
	const bound = (text: string | undefined, sign: '>=' | '<=') => {
		if (text === undefined || text.trim() === '') return [];
		const operator = sign === '>=' ? sql`>=` : sql`<=`;
		if (isDate(column)) {
			return [sql`${ident(column.typed ?? '')}::DATE ${operator} TRY_CAST(${text} AS DATE)`];
		}
		const number = numberIn(text);
		if (!isNumeric(column) || number === undefined) return [sql`false`];
		return [sql`${ident(column.typed ?? '')}::DOUBLE ${operator} ${number}`];
	};
	return join([sql`true`, ...bound(from, '>='), ...bound(to, '<=')], ' AND ');
}

function conditionOf(condition: RowCondition, table: SourceTable): Statement {
	const column = table.columns.find(({ name }) => name === condition.column);
	if (!column) return sql`false`;
	return 'is' in condition
		? isOneOf(column, condition.is)
		: isBetween(column, condition.from, condition.to);
}

/** The conditions on the rows of one file, in a query over its stored columns. */
export function rowConditions(wanted: readonly RowCondition[], table: SourceTable): Statement[] {
	return wanted
		.filter((condition) => condition.table === table.name)
		.map((condition) => sql`coalesce(${conditionOf(condition, table)}, false)`);
}

/** The same, on the rows of a canonical table: those that come from other files are all kept. */
export function canonicalConditions(
	wanted: readonly RowCondition[],
	tables: readonly SourceTable[],
	canonical: CanonicalTable,
): Statement[] {
	return tables.flatMap((table) => {
		const conditions = rowConditions(wanted, table);
		if (conditions.length === 0) return [];
		const lines = sql`SELECT line FROM ${stored(table.name)} ${where(conditions)}`;
		const from = ident(canonical);
		return [
			sql`(${from}.source_file <> ${literal(table.file)} OR ${from}.source_line IN (${lines}))`,
		];
	});
}
