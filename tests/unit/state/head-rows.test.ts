import { describe, expect, it } from 'vitest';
import type { ReadingChoices } from '../../../src/lib/model/reading.ts';
import { readHead } from '../../../src/lib/state/head-rows.ts';
import { read } from '../import/reading.ts';

const TEXT = "Bilan\nnom;ville;jour\n'a;b';Lille;1\n'c;d';Douai;2\n'e;f';Lens;3\n";

async function headUnder(choices: ReadingChoices, before: ReadingChoices = {}) {
	const blob = new Blob([TEXT]);
	const { reading } = await read(TEXT, before);
	return readHead(blob, choices, { reading, choices: before });
}

describe('first rows under new choices', () => {
	it('are those of the whole reading', async () => {
		const whole = await read(TEXT, { headerRows: 0 });
		const head = await headUnder({ headerRows: 0 });
		expect(head?.names).toEqual(whole.reading.columns.map(({ name }) => name));
		expect(head?.rows[1]).toEqual(['a;b', 'Lille', '1']);
	});

	it('are cut anew when the delimiter or the quote changes', async () => {
		const head = await headUnder({ quote: '"', preambleRows: 2 });
		expect(head?.rows[1]?.slice(0, 2)).toEqual(["'c", "d'"]);
	});

	it('are cut anew when such a choice is taken back', async () => {
		const head = await headUnder({}, { quote: '"' });
		expect(head?.rows[0]).toEqual(['a;b', 'Lille', '1']);
	});
});
