import { afterLineEnd, endOfLine, toBytes, type Dialect } from '../scan/byte-dialect.ts';
import { mendRecord } from '../scan/mend.ts';
import { RecordScan } from '../scan/record-scan.ts';

/** How the first rows look when they are cut by one dialect. */
export interface Attempt {
	dialect: Dialect;
	/** Lines of one cell above the table. */
	titles: number;
	/** Cells of the first row under them. */
	firstWidth: number;
	/** The commonest number of cells over one, 1 when there is none. */
	width: number;
	/** Share of the rows that have it, titles above the table left out. */
	share: number;
	/** Share of the rows that have as many cells, more than one, as the row before or after them. */
	steady: number;
	/** Cells in all, beyond one a row. */
	cuts: number;
	/** Rows whose quotes do not follow the rules. */
	troubled: number;
	/** Share of such rows. */
	trouble: number;
	/** The cells of the first rows. */
	rows: Uint8Array[][];
}

const SAMPLE_ROWS = 400;
const KEPT_ROWS = 60;

/** Lines of one cell that may stand above a table. */
const MOST_TITLES = 12;

function isBlank(cell: Uint8Array): boolean {
	return cell.every((byte) => byte <= 32);
}

/** Cuts the head of a file by a dialect, as far as `SAMPLE_ROWS` rows. */
export function attempt(head: Uint8Array, isWhole: boolean, dialect: Dialect): Attempt {
	const bytes = toBytes(dialect);
	const scan = new RecordScan(bytes);
	const rows: Uint8Array[][] = [];
	const widths: number[] = [];
	let troubled = 0;
	/** A first row in trouble waits until the others tell how many cells it should have. */
	let firstAt: number | undefined;
	for (let at = 0; at < head.length && widths.length < SAMPLE_ROWS;) {
		const status = scan.scan(head, at, head.length, isWhole);
		if (status === 'incomplete' && widths.length > 0) break;
		let cells: Uint8Array[];
		if (status === 'complete') {
			cells = Array.from({ length: scan.cellCount }, (_, index) => scan.cell(head, index).slice());
			at = scan.next;
		} else {
			const usual = widths.find((width) => width > 1);
			if (usual === undefined && widths.length === 0 && firstAt === undefined) {
				firstAt = at;
				at = afterLineEnd(head, endOfLine(head, at, head.length, bytes), head.length);
				troubled++;
				continue;
			}
			const mended = mendRecord(head, at, head.length, usual, bytes);
			if (mended.next <= at) break;
			({ cells } = mended);
			at = mended.next;
			troubled++;
		}
		if (cells.every(isBlank)) continue;
		widths.push(cells.length);
		if (rows.length < KEPT_ROWS) rows.push(cells);
	}
	if (firstAt !== undefined) {
		const { width } = measure(widths);
		const wanted = width > 1 ? width : undefined;
		const { cells } = mendRecord(head, firstAt, head.length, wanted, bytes);
		widths.unshift(cells.length);
		rows.unshift(cells);
	}
	const trouble = troubled / Math.max(1, widths.length);
	return { dialect, troubled, trouble, rows, ...measure(widths) };
}

type Measures = Pick<Attempt, 'titles' | 'firstWidth' | 'width' | 'share' | 'steady' | 'cuts'>;

function measure(widths: readonly number[]): Measures {
	const start = widths.findIndex((width) => width > 1);
	const mayBeTitles =
		start <= Math.min(MOST_TITLES, widths.length / 2) && start <= widths.length - 2;
	const titles = start > 0 && mayBeTitles ? start : 0;
	const table = widths.slice(titles);
	const tally = new Map<number, number>();
	for (const width of table) if (width > 1) tally.set(width, (tally.get(width) ?? 0) + 1);
	const steady = table.filter(
		(width, at) => width > 1 && (width === table[at - 1] || width === table[at + 1]),
	);
	const [commonest] = [...tally].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
	return {
		titles,
		firstWidth: table[0] ?? 1,
		width: commonest?.[0] ?? 1,
		share: (commonest?.[1] ?? 0) / Math.max(1, table.length),
		steady: steady.length / Math.max(1, table.length),
		cuts: widths.reduce((sum, width) => sum + width - 1, 0),
	};
}
