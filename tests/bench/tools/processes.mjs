import { readdirSync, readFileSync } from 'node:fs';

const EVERY_MS = 50;

/** Processes are looked for less often than they are measured. */
const SAMPLES_PER_SEARCH = 10;

function readText(path) {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		// The process has ended, or this system has no /proc.
		return '';
	}
}

/** A process and all those it started, on systems that have /proc. */
function processTree(root) {
	const children = new Map();
	for (const name of readdirSync('/proc')) {
		if (!/^\d+$/.test(name)) continue;
		const stat = readText(`/proc/${name}/stat`);
		// The command, in parentheses, may hold anything.
		const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
		children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
	}
	const tree = [root];
	for (const pid of tree) tree.push(...(children.get(pid) ?? []));
	return tree;
}

/** Milliseconds of processor that a process has had, on all its threads. Linux counts in hundredths. */
function processorMs(pid) {
	const stat = readText(`/proc/${pid}/stat`);
	const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
	return fields.length > 12 ? (Number(fields[11]) + Number(fields[12])) * 10 : 0;
}

function residentMiB(pid) {
	return Number(/^VmRSS:\s+(\d+)/m.exec(readText(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;
}

/**
 * Watches the resident memory of a process and of those it started, and the time of processor they
 * take. Pages that they share count for each: compare with what they took before the work began,
 * which is `idle`. Nothing without /proc.
 */
export function watchProcesses(root) {
	if (process.platform !== 'linux') return { end: () => ({}) };
	let tree = processTree(root);
	const processorBefore = new Map(tree.map((pid) => [pid, processorMs(pid)]));
	let samples = 0;
	let idle;
	let peak = 0;
	const sample = () => {
		if (samples++ % SAMPLES_PER_SEARCH === 0) tree = processTree(root);
		const sum = tree.reduce((total, pid) => total + residentMiB(pid), 0);
		idle ??= sum;
		peak = Math.max(peak, sum);
	};
	sample();
	const timer = setInterval(sample, EVERY_MS);
	return {
		end() {
			clearInterval(timer);
			const cpuMs = tree.reduce(
				(total, pid) => total + Math.max(0, processorMs(pid) - (processorBefore.get(pid) ?? 0)),
				0,
			);
			sample();
			return { idleMiB: idle, peakMiB: peak, cpuMs };
		},
	};
}
