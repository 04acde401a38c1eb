/** @typedef {string | number} Cell An empty string is a blank cell. */

/**
 * One line of CSV, without its line break; cells are quoted only when they have to be (RFC 4180).
 * @param {readonly Cell[]} cells
 * @param {string} delimiter
 */
export function csvLine(cells, delimiter) {
	return cells.map((cell) => quoted(String(cell), delimiter)).join(delimiter);
}

/**
 * @param {string} text
 * @param {string} delimiter
 */
function quoted(text, delimiter) {
	const must = text.includes(delimiter) || /["\r\n]/.test(text);
	return must ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A whole file, header first, each line ended.
 * @param {readonly string[]} header
 * @param {readonly (readonly Cell[])[]} rows
 * @param {{ delimiter: string, newline: string }} dialect
 */
export function csvFile(header, rows, { delimiter, newline }) {
	return [header, ...rows].map((cells) => csvLine(cells, delimiter) + newline).join('');
}
