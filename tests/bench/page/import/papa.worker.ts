import Papa from 'papaparse';
import type { Answer, ChannelTotal, FileFacts } from './contender.ts';
import type { FromPapaWorker, ToPapaWorker } from './papa.ts';

type Row = Record<string, string | number | boolean | Date | null>;

function answer(message: FromPapaWorker): void {
	self.postMessage(message);
}

function parse(file: File): Promise<Row[]> {
	return new Promise((resolve, reject) => {
		Papa.parse<Row>(file, {
			header: true,
			dynamicTyping: true,
			skipEmptyLines: true,
			complete: ({ data }) => resolve(data),
			error: reject,
		});
	});
}

/** Papa Parse takes `12,5` for a text. */
function convertDecimals(rows: readonly Row[]): void {
	const names = Object.keys(rows[0] ?? {});
	const decimals = names.filter((name) => /^-?\d+,\d+$/.test(String(rows[0]![name])));
	for (const row of rows) {
		for (const name of decimals) {
			const value = row[name];
			if (typeof value === 'string') row[name] = Number(value.replace(',', '.'));
		}
	}
}

function group(rows: readonly Row[], { channel, amount }: FileFacts): Answer {
	const totals = new Map<string, ChannelTotal>();
	for (const row of rows) {
		const name = String(row[channel]);
		let total = totals.get(name);
		if (!total) totals.set(name, (total = { channel: name, participations: 0, amount: 0 }));
		total.participations++;
		total.amount += row[amount] as number;
	}
	return { rows: rows.length, channels: [...totals.values()] };
}

async function read({ file, facts }: ToPapaWorker): Promise<void> {
	const rows = await parse(file);
	if (facts.decimal === ',') convertDecimals(rows);
	answer({ kind: 'parsed' });
	answer({ kind: 'answered', answer: group(rows, facts) });
}

self.onmessage = ({ data }: MessageEvent<ToPapaWorker>) => {
	read(data).catch((error: unknown) => answer({ kind: 'failed', error: String(error) }));
};
