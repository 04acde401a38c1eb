const thousands = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ' ');

/** A whole number with spaces between thousands, or a dash. */
export function whole(value) {
	return value === undefined ? '–' : thousands(String(Math.round(value)));
}

/** `median (least–most)`. */
export function spread(middle, ends) {
	return middle === undefined ? '–' : `${whole(middle)} (${whole(ends[0])}–${whole(ends[1])})`;
}

export function times(value) {
	return value === undefined ? '–' : `${value.toFixed(2)} ×`;
}

/** A table of texts whose first column is to the left and the others to the right. */
export function markdownTable(titles, rows) {
	const widths = titles.map((_, at) => Math.max(3, ...[titles, ...rows].map((r) => r[at].length)));
	const line = (cells) =>
		`| ${cells.map((c, at) => (at === 0 ? c.padEnd(widths[at]) : c.padStart(widths[at]))).join(' | ')} |`;
	const rule = widths.map((width, at) =>
		at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
	);
	return [line(titles), line(rule), ...rows.map(line)].join('\n');
}
