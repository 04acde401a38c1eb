import { describe, expect, it } from 'vitest';
import type { ReadingWarning } from '../../../../src/lib/model/reading.ts';
import { read, type Rows } from '../reading.ts';
import { HEADER, linesOf, ROWS, TABLE, written, writtenRows, type Writing } from './attendance.ts';

const LINES = linesOf(TABLE);

/** The warnings that say that the rows of a line may not stand under their titles. */
const ABOUT_ROWS: ReadonlySet<ReadingWarning['code']> = new Set([
	'padded-rows',
	'shifted-rows',
	'stray-quotes',
]);

function isTold({ reading }: Rows, line: number): boolean {
	return (
		reading.rejects.some((reject) => reject.line === line) ||
		reading.warnings.some(
			(warning) =>
				ABOUT_ROWS.has(warning.code) && 'lines' in warning && warning.lines.includes(line),
		)
	);
}

/** The file with one row written otherwise. */
const withRow = (row: number, text: string) =>
	writtenRows(TABLE)
		.map((own, at) => `${at === row ? text : own}\n`)
		.join('');

/** The cells of a row with commas between them, but for one place that has `mark`. */
function joinedBut(row: number, place: number, mark: string): string {
	return writtenRows(TABLE[row]!.map((cell) => [cell])).reduce(
		(text, cell, at) => text + (at === place ? mark : ',') + cell,
	);
}

/** No row but this one differs from what it is in the clean file, and this one is told. */
async function expectOthersUntouched(text: string, row: number, message: string) {
	const found = await read(text);
	const line = LINES[row]!;
	/** A row over several lines may come back in several pieces. */
	const isIts = (other: number) => other >= line && other < (LINES[row + 1] ?? Infinity);
	expect(found.header, message).toEqual(HEADER);
	const others = found.rows.filter((_, at) => !isIts(found.lines[at]!));
	expect(others, message).toEqual(ROWS.filter((_, at) => at !== row - 1));
	const kept = [...found.lines].filter(isIts);
	const setAside = found.reading.rejects.map((reject) => reject.line).filter(isIts);
	const pieces = [...kept, ...setAside];
	expect(pieces, message).toContain(line);
	expect(new Set(pieces).size, message).toBe(pieces.length);
	for (const piece of pieces) expect(isTold(found, piece), `${message}: told`).toBe(true);
}

describe('one delimiter too many', () => {
	it.each(ROWS.map((_, at) => at + 1))('in row %i leaves the others alone', async (row) => {
		for (let place = 0; place < HEADER.length; place++) {
			const text = place === 0 ? `,${writtenRows(TABLE)[row]}` : joinedBut(row, place, ',,');
			await expectOthersUntouched(withRow(row, text), row, `before cell ${place}`);
		}
		await expectOthersUntouched(withRow(row, `${writtenRows(TABLE)[row]},`), row, 'at the end');
	});

	it('in the header is left out, and told', async () => {
		for (let place = 1; place < HEADER.length; place++) {
			const found = await read(withRow(0, joinedBut(0, place, ',,')));
			expect(found.header).toEqual(HEADER);
			expect(found.rows).toEqual(ROWS);
			expect(found.codes).toEqual(['realigned-header']);
		}
		const before = await read(withRow(0, `,${HEADER.join(',')}`));
		expect([before.header, ...before.rows]).toEqual(TABLE);
		expect(before.codes).toEqual(['realigned-header']);
		const after = await read(withRow(0, `${HEADER.join(',')},`));
		expect([after.header, ...after.rows]).toEqual(TABLE);
	});
});

describe('one delimiter too few', () => {
	it.each(ROWS.map((_, at) => at + 1))('in row %i leaves the others alone', async (row) => {
		for (let place = 1; place < HEADER.length; place++) {
			const text = withRow(row, joinedBut(row, place, ''));
			await expectOthersUntouched(text, row, `before cell ${place}`);
		}
	});

	it('in the header leaves all rows alone, and is told', async () => {
		for (let place = 1; place < HEADER.length; place++) {
			const found = await read(withRow(0, joinedBut(0, place, '')));
			expect(found.rows).toEqual(ROWS);
			expect(found.header.join('')).toBe(HEADER.join(''));
			expect(found.codes).toEqual(['renamed-columns']);
		}
	});
});

describe('one row cut by another delimiter', () => {
	const marks = [';', '\t', '|'];
	const places = marks.flatMap((mark) => ROWS.map((_, at) => [mark, at + 1] as const));

	it.each(places)('%j: row %i comes back the same, and is told', async (mark, row) => {
		const text = withRow(row, writtenRows([TABLE[row]!], { delimiter: mark, quotesAll: true })[0]!);
		const found = await read(text);
		expect([found.header, ...found.rows]).toEqual(TABLE);
		expect(isTold(found, LINES[row]!)).toBe(true);
	});

	it.each(places)('%j: row %i, little quoted, leaves the others alone', async (mark, row) => {
		const text = writtenRows([TABLE[row]!], { delimiter: mark })[0]!;
		await expectOthersUntouched(withRow(row, text), row, mark);
	});

	it.each(marks)('%j: the header comes back the same', async (mark) => {
		const found = await read(withRow(0, HEADER.join(mark)));
		expect([found.header, ...found.rows]).toEqual(TABLE);
	});

	it('does not cut a sentence that has as many words as there are columns', async () => {
		const text = withRow(5, 'Aucune réunion cette semaine là');
		const found = await read(text);
		expect(found.rows[4]).toEqual(['Aucune réunion cette semaine là', '', '', '', '']);
	});
});

describe('another delimiter in the whole file', () => {
	it.each([';', '\t', '|', ' ', ', ', ','])('%j gives the same table', async (delimiter) => {
		const found = await read(written(TABLE, { delimiter }));
		expect([found.header, ...found.rows]).toEqual(TABLE);
		expect(found.reading).toMatchObject({ delimiter, quote: '"', escape: 'doubled' });
		expect(found.codes).toEqual([]);
	});

	it.each([';', '\t', '|', ' ', ', ', ',', '::'])(
		'%j is obeyed when it is chosen',
		async (delimiter) => {
			const found = await read(written(TABLE, { delimiter }), { delimiter });
			expect([found.header, ...found.rows]).toEqual(TABLE);
			expect(found.codes).toEqual([]);
		},
	);
});

describe('other line breaks in the whole file', () => {
	const endings: [string, Partial<Writing>][] = ['\n', '\r\n', '\r'].flatMap((newline) => [
		[`${JSON.stringify(newline)}, at the end too`, { newline }],
		[`${JSON.stringify(newline)}, not at the end`, { newline, endsLine: false }],
	]);

	it.each(endings)('give the same table: %s', async (_, writing) => {
		const found = await read(written(TABLE, writing));
		expect([found.header, ...found.rows]).toEqual(TABLE);
		expect(found.reading.newline).toBe(writing.newline);
		expect([...found.lines]).toEqual(LINES.slice(1));
		expect(found.codes).toEqual([]);
	});

	it.each([
		['LF and CRLF', ['\n', '\r\n']],
		['CR and LF', ['\r', '\n']],
		['all three', ['\r\n', '\r', '\n']],
	])('give the same table when they are mixed: %s', async (_, newlines) => {
		const text = writtenRows(TABLE)
			.map((row, at) => row + newlines[at % newlines.length]!)
			.join('');
		const found = await read(text);
		expect([found.header, ...found.rows]).toEqual(TABLE);
		expect(found.codes).toEqual([]);
	});

	it('give the same table when the last one is there twice, or more', async () => {
		for (const more of ['\n', '\n\n', '\r\n\r\n', '  \n']) {
			const found = await read(written() + more);
			expect([found.header, ...found.rows]).toEqual(TABLE);
			expect(found.codes).toEqual([]);
		}
	});
});
