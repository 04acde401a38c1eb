/** Three lines of the table, used again and again: words are short, and compared by the million. */
const LONGEST = 64;
const line = () => new Uint8Array(LONGEST + 1);
const LINES = [line(), line(), line()] as const;

/**
 * Damerau–Levenshtein distance (optimal string alignment: letters added, left out, changed, or two
 * neighbours exchanged), or `most + 1` as soon as it is more than `most`. Words of more than 64 letters
 * are compared as they stand.
 */
export function editDistance(a: string, b: string, most: number): number {
	if (a === b) return 0;
	if (Math.abs(a.length - b.length) > most || b.length > LONGEST || a.length > LONGEST) {
		return most + 1;
	}
	let [before, last, row]: readonly [Uint8Array, Uint8Array, Uint8Array] = LINES;
	for (let j = 0; j <= b.length; j++) last[j] = j;
	for (let i = 1; i <= a.length; i++) {
		row[0] = i;
		let least = i;
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				cost = Math.min(cost, before[j - 2]! + 1);
			}
			row[j] = cost;
			least = Math.min(least, cost);
		}
		if (least > most) return most + 1;
		[before, last, row] = [last, row, before];
	}
	return Math.min(last[b.length]!, most + 1);
}
