/**
 * DuckDB itself, on one thread, told every type: what the others are compared with. A process of its
 * own, `node native.mjs FILE DIALECT`, whose last line is the outcome as JSON.
 */
import { DuckDBInstance } from '@duckdb/node-api';
import { DIALECTS, KINDS, titleOf } from './dialects.mjs';

const [path, name] = process.argv.slice(2);
const dialect = DIALECTS[name];
const text = (value) => `'${value.replaceAll("'", "''")}'`;
const quoted = (title) => `"${title.replaceAll('"', '""')}"`;
const columns = KINDS.map(({ type }, at) => `${text(dialect.titles[at])}: ${text(type)}`);

const cpuBefore = process.cpuUsage();
const began = performance.now();
const marks = {};
const mark = (step) => (marks[step] = performance.now() - began);

const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
const connection = await instance.connect();
mark('engine');
await connection.run(
	`CREATE TABLE file AS SELECT * FROM read_csv(${text(path)}, auto_detect = false, header = true,
		delim = ${text(dialect.delimiter)}, quote = '"', escape = '"', new_line = '\\n',
		decimal_separator = ${text(dialect.decimal)}, columns = {${columns.join(', ')}})`,
);
mark('read');
const reader = await connection.runAndReadAll(
	`SELECT ${quoted(titleOf(dialect, 'channel'))} AS channel, count(*)::INTEGER AS participations,
		sum(${quoted(titleOf(dialect, 'amount'))}) AS amount FROM file GROUP BY 1`,
);
const channels = reader.getRowObjects();
mark('queried');
const milliseconds = performance.now() - began;
const { user, system } = process.cpuUsage(cpuBefore);
const cpuMs = (user + system) / 1000;
const peakMiB = process.resourceUsage().maxRSS / 1024;
const rows = channels.reduce((sum, { participations }) => sum + participations, 0);
console.log(JSON.stringify({ answer: { rows, channels }, milliseconds, marks, peakMiB, cpuMs }));
