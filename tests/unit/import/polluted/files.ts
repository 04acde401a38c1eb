import { HEADER, ROWS, TABLE, written, writtenRows } from './attendance.ts';

const lines = writtenRows(TABLE);
const clean = written();
const titles = 'Rencontres du quartier\nExport du 3 avril 2024\n\n';
const second = 'quartier,budget,année\nBellevue,1200,2024\nKeredern,800,2024\n';

/** The lines with one of them changed. */
const changed = (row: number, change: (line: string) => string, ending = '\n') =>
	lines.map((line, at) => (at === row ? change(line) : line) + ending).join('');

/** Files that are wrong, or strange, in one way each. */
export const POLLUTED: Record<string, string> = {
	clean,
	'without a last line break': clean.slice(0, -1),
	'a quote too many in the header': changed(0, (line) => `"${line}`),
	'a quote too many': changed(4, (line) => `"${line}`),
	'a quote too many before quotes': changed(2, (line) => line.replace(',"Il', ',""Il')),
	'a quote too many at the end': changed(5, (line) => `${line}"`),
	'a quote too many on the last row': changed(12, (line) => line.replace('H-09', '"H-09')),
	'a delimiter too many': changed(3, (line) => line.replace('H-03', 'H-03,')),
	'a delimiter too few': changed(1, (line) => line.replace('habitants,', 'habitants')),
	'a row cut by semicolons': changed(11, (line) => line.replaceAll(',', ';')),
	'no escape': written(TABLE, { escape: 'none' }),
	backslashes: written(TABLE, { escape: 'backslash' }),
	apostrophes: written(TABLE, { quote: "'" }),
	semicolons: written(TABLE, { delimiter: ';' }),
	spaces: written(TABLE, { delimiter: ' ' }),
	'commas and spaces': written(TABLE, { delimiter: ', ' }),
	CRLF: written(TABLE, { newline: '\r\n' }),
	CR: written(TABLE, { newline: '\r' }),
	'CR, at the very end': written(TABLE, { newline: '\r' }).slice(0, -1),
	'mixed line breaks': lines.map((line, at) => line + ['\n', '\r\n', '\r'][at % 3]!).join(''),
	titles: titles + clean,
	'no header': written(ROWS),
	'only a header': `${HEADER.join(',')}\n`,
	'a header again': clean + clean,
	'two header rows': written([HEADER, ['jour', 'nom', 'code', 'texte', 'nombre'], ...ROWS]),
	'blank rows': lines.map((line) => `${line}\n\n,,,,\n`).join(''),
	'delimiters at the end': `${clean},,,,\n,,,,\n`,
	notes: `${clean}\nSource : mairie\n* hors enfants\n`,
	'two tables': `${clean}\n${second}`,
	'two tables, the second titled': `${clean}\nBudgets\n\n${second}`,
	'two tables end to end': clean + second,
	'a single column': 'remarque\nOui, mais\nNon\n"Deux\nlignes"\n',
	'short rows': 'a;b;c\n1;2\n3;4;5\n6\n7;8;9\n',
};
