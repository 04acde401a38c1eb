import { columnsOf, rowsOf, type Ask, type Measure } from '../../lib/measures/measure.ts';
import { rowsUsed, type RowsUsed } from '../../lib/measures/rows-used.ts';
import { restricted } from '../../lib/model/filter.ts';
import { DATA_SPAN, type DataSpan } from '../../lib/queries/data-span.ts';
import { readable } from '../../lib/sql/readable.ts';
import { sql } from '../../lib/sql/statement.ts';
import { wordsOf } from '../../lib/text/measure-words.ts';
import type { Wording } from '../../lib/text/messages.ts';
import { version } from '../../../package.json';
import type { AskedMeasure } from './asked-measure.ts';
import type { CommandFile } from './command-file.ts';
import type { CommandProject } from './command-project.ts';

export type Row = Record<string, unknown>;

/** Where a figure comes from. */
interface Provenance {
	/** Of Maillage. */
	version: string;
	/** Those that feed the table that the measure counts, and those that say something of its rows. */
	files: {
		name: string;
		sha256: string;
		rowsRead: number;
		rowsKept: number;
		rowsSetAside: number;
		fictional: boolean;
		feeds: string[];
	}[];
	rows: RowsUsed & { table: string; leavesOut: readonly string[] };
	merges: { alias: string; kept: string }[];
	/** First and last dates of the whole data. */
	span: { from: string; to: string } | null;
	sql: string;
}

/** The answer of the command. */
export interface Measured {
	measure: {
		id: string;
		name: string;
		definition: string;
		formula: string;
		reference?: string;
	};
	asked: {
		by: string | null;
		also: string | null;
		/** Length of periods, where the measure has some. */
		period: string | null;
		filter: {
			period: { from: string; to: string } | null;
			values: Record<string, (string | null)[]>;
		};
		options: Readonly<Record<string, string | number>>;
	};
	/** In the order of the CSV, with what they hold. */
	columns: { id: string; name: string }[];
	rows: Row[];
	provenance: Provenance;
	warnings: string[];
}

function hasPeriods({ splits }: Measure, { by, also }: Ask): boolean {
	return by === 'period' || also === 'period' || splits === 'none';
}

function columnsShown(measure: Measure, ask: Ask, rows: readonly Row[]): string[] {
	const columns = columnsOf(measure, ask);
	const isNamed = ask.by !== undefined && rows.some(({ label }) => label !== undefined);
	return isNamed ? columns.toSpliced(1, 0, 'label') : columns;
}

function filesOf(files: readonly CommandFile[]): Provenance['files'] {
	return files.flatMap(({ name, sha256, reading, fictional, feeds, version: newer }) => {
		if (newer) return [];
		const { rowsRead, rowsKept, rowsSetAside } = reading;
		const tables = [...new Set(feeds.map(({ table }) => table))];
		return [{ name, sha256, rowsRead, rowsKept, rowsSetAside, fictional, feeds: tables }];
	});
}

/** Measures what was asked. The same data and the same question give the same answer. */
export async function measured(
	{ measure, ask, warnings }: AskedMeasure,
	{ files, run }: CommandProject,
	{ t }: Wording,
): Promise<Measured> {
	const statement = measure.statement(ask);
	const rows = rowsOf<Row, object>(measure as Measure<Row>, await run(statement), ask);
	const [used] = await run<RowsUsed>(rowsUsed(measure, ask));
	const [span] = await run<DataSpan>(DATA_SPAN);
	const { columnName, name, definition, formula, reference } = wordsOf(measure, t);
	const { filter, by, also, unit, options = {} } = ask;
	return {
		measure: { id: measure.id, name, definition, formula, ...(reference && { reference }) },
		asked: {
			by: by ?? null,
			also: also ?? null,
			period: hasPeriods(measure, ask) ? unit : null,
			filter: { period: filter.period ?? null, values: Object.fromEntries(restricted(filter)) },
			options,
		},
		columns: columnsShown(measure, ask, rows).map((id) => ({ id, name: columnName(id) })),
		rows,
		provenance: {
			version,
			files: filesOf(files),
			rows: {
				table: measure.table,
				...(used ?? { rows: 0, used: 0, withoutCategory: 0, withoutAlso: 0 }),
				leavesOut: measure.leavesOut ?? [],
			},
			merges: await run(sql`SELECT alias, kept_id AS kept FROM merges ORDER BY kept_id, alias`),
			span: span?.first && span.last ? { from: span.first, to: span.last } : null,
			sql: readable(statement),
		},
		warnings,
	};
}
