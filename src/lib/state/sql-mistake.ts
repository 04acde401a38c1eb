export interface SqlMistake {
	message: string;
	/** Where the engine saw it in the user's text, 1-based; absent when it does not say. */
	place?: { line: number; column: number };
}

/** Finds in an error of DuckDB the place that its caret shows: `LINE 2: … ` with `^` under it. */
export function locateMistake(message: string): SqlMistake {
	const lines = message.split('\n');
	const index = lines.findIndex((line) => /^LINE \d+: /.test(line));
	const shown = lines[index];
	const caret = lines[index + 1]?.indexOf('^') ?? -1;
	if (shown === undefined || caret < 0) return { message };
	const prefix = /^LINE (\d+): (\.\.\.)?/.exec(shown);
	// A long line is cut at its start: its column cannot be known.
	if (!prefix || prefix[2]) return { message };
	const place = { line: Number(prefix[1]), column: caret - prefix[0].length + 1 };
	return { message, place };
}
