/** A text of the data or of its user as Markdown that shows it as it is, on one line. */
export function asMarkdown(text: string): string {
	return text
		.replaceAll(/\s+/g, ' ')
		.trim()
		.replaceAll(/[\\`*_{}[\]<>()#+!|~&-]/g, String.raw`\$&`);
}

/** A block of code, whatever fences the code holds. */
export function codeBlock(code: string, language: string): string {
	const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([ticks]) => ticks.length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}${language}\n${code}\n${fence}`;
}

/** A table; the cells are Markdown already. */
export function markdownTable(heads: readonly string[], rows: readonly string[][]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}
