import { CONTENDERS } from './contenders.mjs';
import { wrongIn } from './check.mjs';
import { reportOf } from './report.mjs';
import { workload } from './workload.mjs';

const ROWS = 1_000_000;
const LARGE_ROWS = 5_000_000;
const RUNS = 5;
const LARGE_RUNS = 2;

/** A file is not measured again when that would take longer than this, once there are enough runs. */
const MOST_SECONDS = 125;
const FEWEST_RUNS = 2;

/** One run of one contender: its outcome, or why there is none. */
async function attempt(contender, file, errors) {
	try {
		const outcome = await contender.run(file);
		const wrong = wrongIn(outcome.answer, file.answer);
		if (wrong) errors.push(`${contender.key}, ${file.dialect}, ${file.rows} rows: ${wrong}`);
		return { ...outcome, wrong };
	} catch (error) {
		const message = String(error instanceof Error ? error.message : error).split('\n')[0];
		if (contender.isOurs) errors.push(`${contender.key}, ${file.dialect}: ${message}`);
		return { failed: message };
	}
}

/** Every contender in turn, again and again: what slows the machine down slows all of them down. */
async function measure(file, contenders, runs, errors) {
	const outcomes = Object.fromEntries(contenders.map(({ key }) => [key, []]));
	const began = Date.now();
	for (let run = 1; run <= runs; run++) {
		const withThisRun = (Date.now() - began) * (run / Math.max(1, run - 1));
		const isLate = withThisRun > MOST_SECONDS * 1000;
		if (isLate && run > FEWEST_RUNS) break;
		for (const contender of contenders) {
			const outcome = await attempt(contender, file, errors);
			outcomes[contender.key].push(outcome);
			const said = outcome.failed ?? outcome.wrong ?? `${Math.round(outcome.milliseconds)} ms`;
			console.log(`${file.dialect} ${run}/${runs} ${contender.key}: ${said}`);
		}
	}
	return outcomes;
}

/** From the choice of a file to the answer of a first question, the opening of the engine included. */
export async function runPart({ origin, options }) {
	const sizes = [{ rows: Number(options.rows ?? ROWS), runs: Number(options.runs ?? RUNS) }];
	if (options.large) sizes.push({ rows: LARGE_ROWS, runs: Number(options.runs ?? LARGE_RUNS) });
	const dialects = String(options.dialects ?? 'english,french').split(',');
	const asked = String(options.contenders ?? CONTENDERS.map(({ key }) => key)).split(',');
	const contenders = CONTENDERS.filter(({ key }) => asked.includes(key));
	const errors = [];
	const results = [];
	for (const { rows, runs } of sizes) {
		for (const dialect of dialects) {
			const { path, bytes, answer } = await workload(dialect, rows);
			const file = { path, dialect, origin, rows, answer };
			const outcomes = await measure(file, contenders, runs, errors);
			results.push({ dialect, rows, bytes, outcomes });
		}
	}
	return { results, markdown: results.map(reportOf).join('\n\n'), errors };
}
