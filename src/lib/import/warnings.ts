import type { ReadingChoices, ReadingWarning } from '../model/reading.ts';
import { countDoubleEncoded } from './encoding/double.ts';
import type { MendedTable } from './corrections/mend-rows.ts';
import type { ProfiledColumn } from './typing/profile-column.ts';
import type { ParsedFile } from './read-file.ts';
import { nameColumns } from './tables/column-names.ts';
import type { TableBuilder } from './tables/table-builder.ts';
import { proposeUnpivot } from './tables/propose-unpivot.ts';
import type { TextTable } from './tables/unpivot.ts';

/** Lines listed in a warning, beside the full count. */
const MOST_LINES = 100;

const REPLACEMENT = '\uFFFD';

function listed(lines: readonly number[]): { count: number; lines: number[] } {
	return { count: lines.length, lines: lines.slice(0, MOST_LINES) };
}

/** How many of these characters the rows hold. */
function countReplacements({ columns, headers }: TextTable): number {
	const inText = (text: string) => text.split(REPLACEMENT).length - 1;
	let count = inText(headers.join(''));
	for (const { values, counts } of columns) {
		values.forEach((value, code) => {
			if (value.includes(REPLACEMENT)) count += inText(value) * (counts[code] ?? 0);
		});
	}
	return count;
}

/** What the first byte of a character becomes when it is encoded twice. */
const MAY_BE_DOUBLED = /[ÂÃâÅï]/;

function doubleEncoding(
	{ columns, headers }: TextTable,
	{ repairsDoubleEncoding }: ReadingChoices,
): ReadingWarning[] {
	if (repairsDoubleEncoding) {
		return [{ code: 'double-encoding', count: 0, example: '', repaired: true }];
	}
	const suspects = columns.flatMap(({ values, counts }) =>
		values.flatMap((value, code) =>
			MAY_BE_DOUBLED.test(value) ? [{ value, rows: counts[code] ?? 0 }] : [],
		),
	);
	// Doubtful places are told from the others by the whole text.
	const all = [...headers, ...suspects.map(({ value }) => value)].join('\n');
	const { count, example } = countDoubleEncoded(all);
	if (count === 0) return [];
	const more = suspects.reduce(
		(sum, { value, rows }) => sum + (rows > 1 ? countDoubleEncoded(value).count * (rows - 1) : 0),
		0,
	);
	return [{ code: 'double-encoding', count: count + more, example, repaired: false }];
}

function ofLayout({ tables }: ParsedFile, table: TableBuilder, names: string[]): ReadingWarning[] {
	const warnings: ReadingWarning[] = [];
	const { layout, line } = table;
	if (names.length === 1) warnings.push({ code: 'single-column' });
	if (layout.headerRows === 0) warnings.push({ code: 'no-header' });
	const hasTitle = table.title !== undefined && tables.length > 1;
	if (layout.preambleRows > 0 && table === tables[0] && !hasTitle) {
		const count = Math.min(MOST_LINES, Math.max(1, line - 1));
		const lines = Array.from({ length: count }, (_, index) => index + 1);
		warnings.push({ code: 'preamble', lines });
	}
	if (layout.headerRows > 1) {
		warnings.push({ code: 'several-header-rows', count: layout.headerRows });
	}
	if (tables.length > 1) {
		const index = tables.indexOf(table);
		warnings.push({ code: 'several-tables', count: tables.length, table: index });
	}
	if (layout.isRealigned) warnings.push({ code: 'realigned-header' });
	return warnings;
}

function sample({ lines }: TextTable, { mostRows }: ReadingChoices): ReadingWarning[] {
	const isCut = mostRows !== undefined && lines.length >= mostRows;
	return isCut ? [{ code: 'sample', rows: lines.length }] : [];
}

function ofRows(table: TableBuilder, texts: TextTable): ReadingWarning[] {
	const warnings: ReadingWarning[] = [];
	if (texts.padded.size > 0) {
		const lines = [...texts.padded.keys()].map((row) => texts.lines[row] ?? 0);
		warnings.push({ code: 'padded-rows', ...listed(lines) });
	}
	if (table.widened.length > 0 && table.widened.length * 2 < table.rowCount) {
		warnings.push({ code: 'shifted-rows', ...listed(table.widened) });
	}
	const { renamed } = nameColumns(texts.headers);
	if (table.layout.headerRows > 0 && renamed.length > 0) {
		warnings.push({ code: 'renamed-columns', names: renamed });
	}
	if (table.mended.length > 0) warnings.push({ code: 'stray-quotes', ...listed(table.mended) });
	return warnings;
}

function ofColumn(profiled: ProfiledColumn): ReadingWarning[] {
	const { column, invalidCount, ambiguousDates, guardedCount } = profiled;
	const { name, type, misfitCount } = column;
	const warnings: ReadingWarning[] = [];
	if (type.kind === 'identifier' && misfitCount > 0) {
		warnings.push({ code: 'damaged-identifiers', column: name, count: misfitCount });
	}
	if (invalidCount > 0) {
		warnings.push({ code: 'invalid-identifiers', column: name, count: invalidCount });
	}
	if (ambiguousDates > 0) {
		warnings.push({ code: 'ambiguous-dates', column: name, count: ambiguousDates });
	}
	if (guardedCount > 0) {
		warnings.push({ code: 'guarded-cells', column: name, count: guardedCount });
	}
	return warnings;
}

/** What there is to notice about a table, the most serious first. */
export function warningsOf(
	file: ParsedFile,
	table: TableBuilder,
	{ texts, unused }: MendedTable,
	columns: readonly ProfiledColumn[],
	choices: ReadingChoices,
): ReadingWarning[] {
	const destroyed = countReplacements(texts);
	const wide = choices.unpivot ? undefined : proposeUnpivot(texts);
	return [
		...sample(texts, choices),
		...(file.lyingBom ? [{ code: 'lying-bom' as const }] : []),
		...(destroyed > 0 ? [{ code: 'destroyed-characters' as const, count: destroyed }] : []),
		...doubleEncoding(texts, choices),
		...ofLayout(file, table, texts.names),
		...ofRows(table, texts),
		...(unused > 0 ? [{ code: 'unused-corrections' as const, count: unused }] : []),
		...(wide ? [{ code: 'wide-table' as const, unpivot: wide }] : []),
		...columns.flatMap(ofColumn),
		...(texts.lines.length === 0 ? [{ code: 'no-rows' as const }] : []),
	];
}
