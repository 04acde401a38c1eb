import type { Reject } from '$lib/model/reading.ts';

export interface RejectGroup {
	/** The first of them. */
	reject: Reject;
	lastLine: number;
}

/** Blank rows on lines that follow each other say nothing more than one: they are shown once. */
export function groupBlankRows(rejects: readonly Reject[]): RejectGroup[] {
	const groups: RejectGroup[] = [];
	for (const reject of rejects) {
		const last = groups.at(-1);
		const follows =
			reject.reason === 'blank-row' &&
			last?.reject.reason === 'blank-row' &&
			reject.line === last.lastLine + 1;
		if (follows) last.lastLine = reject.line;
		else groups.push({ reject, lastLine: reject.line });
	}
	return groups;
}
