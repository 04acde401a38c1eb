import { markdownTable, spread, times, whole } from '../../tools/markdown.mjs';
import { median, range } from '../../tools/statistics.mjs';
import { CONTENDERS } from './contenders.mjs';

const TITLES = [
	'file chosen → first answer',
	'ms, median (range)',
	'CPU ms',
	'peak MiB',
	'over idle MiB',
	'longest block ms',
	'CPU × native',
	'× native',
];

/** Steps of Maillage: name, mark at which each begins and ends. Several run side by side. */
const STEPS = [
	['reading', 'begins reading', 'begins typing'],
	['typing', 'begins typing', 'begins writing'],
	['writing', 'begins writing', 'read'],
	['waiting for the engine', 'read', 'both'],
	['storing', 'both', 'stored'],
	['query', 'stored', 'queried'],
];

/** How many times what native DuckDB takes, run by run: what slows a round down cancels out. */
function ratioOf(key, outcomes, natives) {
	return median(
		outcomes.map(({ [key]: own }, run) => {
			const native = natives[run]?.[key];
			return native && own ? own / native : undefined;
		}),
	);
}

function rowOf({ key, title }, outcomes) {
	const own = outcomes[key];
	const failure = own.find(({ failed }) => failed)?.failed;
	const durations = own.map(({ milliseconds }) => milliseconds);
	const of = (value) => median(own.map(value));
	return [
		failure ? `${title} (failed: ${failure})` : title,
		spread(median(durations), range(durations)),
		whole(of(({ cpuMs }) => cpuMs)),
		whole(of(({ peakMiB }) => peakMiB)),
		whole(of(({ peakMiB, idleMiB }) => (idleMiB === undefined ? undefined : peakMiB - idleMiB))),
		whole(of(({ longestGap }) => longestGap)),
		times(ratioOf('cpuMs', own, outcomes.native ?? [])),
		times(ratioOf('milliseconds', own, outcomes.native ?? [])),
	];
}

function stepsOf(outcomes) {
	const took = (from, to) =>
		whole(
			median(
				outcomes.map(({ marks }) =>
					marks?.[to] === undefined ? undefined : marks[to] - (marks[from] ?? 0),
				),
			),
		);
	const steps = STEPS.map(([name, from, to]) => `${name} ${took(from, to)}`);
	const start = took('', 'begins reading');
	return (
		`Maillage, ms: first bytes at ${start}, ${steps.join(', ')}. ` +
		`The engine, beside the reading, was open at ${took('', 'engine')}.`
	);
}

/** The results of one file, as a Markdown table and the steps of Maillage below. */
export function reportOf({ dialect, rows, bytes, outcomes }) {
	const runs = Math.max(...Object.values(outcomes).map((all) => all.length));
	return [
		`### ${dialect}: ${whole(rows)} rows, ${whole(bytes / 1e6)} MB, ${runs} runs`,
		markdownTable(
			TITLES,
			CONTENDERS.filter(({ key }) => outcomes[key]).map((one) => rowOf(one, outcomes)),
		),
		...(outcomes.maillage ? [stepsOf(outcomes.maillage)] : []),
	].join('\n\n');
}
