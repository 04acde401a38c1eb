import type { Escape } from '../../../../src/lib/model/reading.ts';

export const HEADER = ['date', 'rencontre', 'habitant', 'remarque', 'présents'];

/** Attendance at meetings; cells hold quotes, commas, apostrophes, semicolons and line breaks. */
export const ROWS = [
	['2024-01-16', 'Café des habitants', 'H-01', 'Très bien, à refaire', '12'],
	['2024-01-16', 'Café des habitants', 'H-02', 'Il a dit "oui", puis non', '7'],
	['2024-01-23', 'Balade urbaine', 'H-03', 'Deux lignes\nde remarques', '31'],
	['2024-01-30', "Atelier de l'été", 'H-01', 'Salle trop petite', '18'],
	['2024-02-06', 'Réunion publique', 'H-04', '', '140'],
	['2024-02-13', 'Réunion publique', 'H-05', 'Un banc; une fontaine', '96'],
	['2024-02-20', 'Café des habitants', 'H-06', '"Le quartier, c\'est nous"', '23'],
	['2024-02-27', 'Marche exploratoire', 'H-02', 'De nuit\n\navec la mairie', '15'],
	['2024-03-05', 'Marche exploratoire', 'H-07', 'Éclairage à revoir', '11'],
	['2024-03-12', "Atelier de l'été", 'H-08', "C'est loin, dit-elle", '9'],
	['2024-03-19', 'Balade urbaine', 'H-03', 'Pluie', '4'],
	['2024-03-26', 'Réunion publique', 'H-09', 'Vote à 21 h', '88'],
];

export const TABLE = [HEADER, ...ROWS];

export interface Writing {
	delimiter: string;
	quote: string;
	escape: Escape;
	newline: string;
	/** The last row ends like the others. */
	endsLine: boolean;
	/** All cells are quoted, not only those that need it. */
	quotesAll: boolean;
}

const USUAL: Writing = {
	delimiter: ',',
	quote: '"',
	escape: 'doubled',
	newline: '\n',
	endsLine: true,
	quotesAll: false,
};

const escaped = (text: string, { quote, escape }: Writing): string => {
	if (escape === 'none') return text;
	if (escape === 'doubled') return text.replaceAll(quote, quote + quote);
	return text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
};

/** A cell as a correct program writes it. */
export function writtenCell(text: string, writing: Partial<Writing> = {}): string {
	const how = { ...USUAL, ...writing };
	const { delimiter, quote, quotesAll } = how;
	const needs = [delimiter, quote, '\n', '\r'].some((mark) => text.includes(mark));
	const isEdged = /^\s|\s$/.test(text);
	if (!needs && !isEdged && !quotesAll) return text;
	return `${quote}${escaped(text, how)}${quote}`;
}

/** Rows as a correct program writes them, each without its line break. */
export function writtenRows(
	table: readonly (readonly string[])[],
	writing: Partial<Writing> = {},
): string[] {
	const { delimiter } = { ...USUAL, ...writing };
	return table.map((cells) => cells.map((cell) => writtenCell(cell, writing)).join(delimiter));
}

export function written(
	table: readonly (readonly string[])[] = TABLE,
	writing: Partial<Writing> = {},
): string {
	const { newline, endsLine } = { ...USUAL, ...writing };
	return writtenRows(table, writing).join(newline) + (endsLine ? newline : '');
}

/** The line on which each row of a table begins, header included. */
export function linesOf(table: readonly (readonly string[])[]): number[] {
	let line = 1;
	return table.map((cells) => {
		const begins = line;
		line += 1 + cells.join('').split('\n').length - 1;
		return begins;
	});
}
