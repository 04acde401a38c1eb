import { frenchDate } from '../calendar.mjs';
import { csvLine } from '../csv.mjs';
import { COUNTED } from './attendance.mjs';

/** @typedef {import('../draw.mjs').Draw} Draw */
/** @typedef {import('./attendance.mjs').Attendance} Attendance */

export const HEADER = [
	'date',
	'rencontre',
	'n° de personne',
	'canal',
	'territoire',
	'thème',
	'nombre',
	'remarque',
];

/** Rows of separators that a spreadsheet leaves at the end. */
export const TRAILING_ROWS = 10;

/** @type {Record<Attendance['channel'], Record<string, number>>} Spellings, with weights. */
const SPELLINGS = {
	'Sur place': { 'Sur place': 93, 'sur place': 4, Présentiel: 2, '': 1 },
	'En ligne': { 'En ligne': 90, 'en ligne': 5, Visio: 4, '': 1 },
	Papier: { Papier: 96, papier: 4 },
};

const REMARKS = [
	'première fois',
	'venue avec sa fille',
	'reviendra avec une voisine',
	'partie avant la fin',
	'a demandé de l’aide pour la CAF',
	'à rappeler ; préfère le matin',
	'intéressé par la web radio',
];

/**
 * The attendance sheet as people keep it: several spellings of a channel, cells left empty,
 * rows typed twice, dates that are none, a row with a cell too many, empty rows at the end.
 * @param {Draw} draw
 * @param {readonly Attendance[]} rows in the order of the meetings
 * @returns {string} the whole file
 */
export function attendanceSheet(draw, rows) {
	const lines = rows.map((row) => csvLine(cells(draw, row), ';'));
	const last = lines.length - 1;
	const at = (/** @type {number} */ share) => Math.floor(last * share);

	// Dates that are none: a day that does not exist, words, a day without its year.
	replaceCell(lines, at(0.52), 0, '31/02/2024');
	replaceCell(lines, at(0.3), 0, 'en mars');
	replaceCell(lines, at(0.81), 0, '14/12');
	// A number that is none, on the last row counted at the door.
	const counted = rows.findLastIndex(({ remark }) => remark === COUNTED);
	replaceCell(lines, counted, 6, 'une quinzaine');
	// Numbers of persons with stray spaces: the same persons once trimmed.
	for (const share of [0.12, 0.34, 0.61, 0.77]) spaced(lines, at(share));
	// Rows that end early.
	for (const share of [0.21, 0.66]) lines[at(share)] = (lines[at(share)] ?? '').replace(/;+$/, '');
	// A remark typed with a semicolon and no quotes: a cell too many.
	for (const share of [0.44, 0.88]) lines[at(share)] = `${lines[at(share)]} à rappeler; le soir`;
	// Rows typed twice.
	for (const share of [0.93, 0.57, 0.27]) lines.splice(at(share), 0, lines[at(share)] ?? '');

	const empty = Array.from({ length: TRAILING_ROWS }, () => ';'.repeat(HEADER.length - 1));
	return [csvLine(HEADER, ';'), ...lines, ...empty].map((line) => `${line}\r\n`).join('');
}

/**
 * @param {Draw} draw
 * @param {Attendance} row
 */
function cells(draw, { date, meeting, person, channel, quantity, remark }) {
	const territory = person ? (person.territory?.name ?? '') : (meeting.territory?.name ?? '');
	return [
		draw.chance(0.006) ? '' : frenchDate(date),
		meeting.code,
		person?.code ?? '',
		draw.key(SPELLINGS[channel]),
		draw.chance(0.015) ? '' : territory,
		draw.chance(0.03) ? '' : meeting.theme,
		quantity,
		remark || (draw.chance(0.03) ? draw.pick(REMARKS) : ''),
	];
}

/**
 * @param {string[]} lines
 * @param {number} index
 * @param {number} cell
 * @param {string} text
 */
function replaceCell(lines, index, cell, text) {
	const parts = (lines[index] ?? '').split(';');
	parts[cell] = text;
	lines[index] = parts.join(';');
}

/**
 * @param {string[]} lines
 * @param {number} index
 */
function spaced(lines, index) {
	lines[index] = (lines[index] ?? '').replace(/P-\d{4}/, (code) => ` ${code} `);
}
