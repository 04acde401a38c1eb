/** Rows that have the same key, groups and rows in the order in which they come. */
export function groupedBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
	const groups = new Map<string, Row[]>();
	for (const row of rows) {
		const key = keyOf(row);
		const group = groups.get(key);
		if (group) group.push(row);
		else groups.set(key, [row]);
	}
	return [...groups.values()];
}
