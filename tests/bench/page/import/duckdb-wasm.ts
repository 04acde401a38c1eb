import type { ChannelTotal, Contender } from './contender.ts';

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** DuckDB-WASM alone: the engine reads the file where it is, and finds its dialect and types. */
export const contender: Contender = async (file, { decimal, channel, amount }, mark) => {
	const [duckdb, { default: wasm }, { default: script }] = await Promise.all([
		import('@duckdb/duckdb-wasm'),
		import('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url'),
		import('@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url'),
	]);
	const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), new Worker(script));
	await db.instantiate(new URL(wasm, location.href).href);
	await db.open({ path: ':memory:', query: { castBigIntToDouble: true } });
	const connection = await db.connect();
	mark('engine');
	const { BROWSER_FILEREADER } = duckdb.DuckDBDataProtocol;
	await db.registerFileHandle('file.csv', file, BROWSER_FILEREADER, true);
	await connection.query(
		`CREATE TABLE file AS SELECT * FROM read_csv('file.csv', decimal_separator = '${decimal}')`,
	);
	mark('read');
	const result = await connection.query(
		`SELECT ${quoted(channel)} AS channel, count(*) AS participations,
			sum(${quoted(amount)}) AS amount FROM file GROUP BY 1`,
	);
	const channels = result.toArray().map((row) => row.toJSON() as ChannelTotal);
	mark('queried');
	return { rows: channels.reduce((sum, one) => sum + one.participations, 0), channels };
};
