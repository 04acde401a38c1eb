import { frenchDate } from '../calendar.mjs';
import { csvFile } from '../csv.mjs';
import { Draw } from '../draw.mjs';
import { attendance } from './attendance.mjs';
import { attendanceSheet } from './disorder.mjs';
import { meetings } from './meetings.mjs';
import { referenceRows } from './territories.mjs';

const SEED = 0.2022_0905;
const DIALECT = { delimiter: ';', newline: '\r\n' };

/**
 * The invented files of « Qui participe, et qui manque ? », by path, to be written in
 * Windows-1252 with semicolons and CRLF, as a French spreadsheet does.
 * @returns {Record<string, string>}
 */
export function centresFiles() {
	const draw = new Draw(SEED);
	const held = meetings(draw);
	const { rows, people } = attendance(draw, held);
	return {
		'emargements.csv': attendanceSheet(draw, rows),
		'evenements.csv': csvFile(
			[
				'code',
				'intitulé',
				'type',
				'canal',
				'thème',
				'territoire',
				'milieu',
				'début',
				'fin',
				'durée (h)',
				'suivi en ligne',
				'statut',
			],
			held.map((m) => [
				m.code,
				m.title,
				m.format.kind,
				m.format.channel,
				m.theme,
				m.territory?.name ?? '',
				m.territory?.setting ?? '',
				frenchDate(m.starts),
				frenchDate(m.ends),
				m.format.duration,
				m.hybrid || m.format.channel === 'En ligne' ? 'oui' : 'non',
				m.status,
			]),
			DIALECT,
		),
		'personnes.csv': csvFile(
			['n° de personne', 'tranche d’âge', 'territoire', 'milieu', 'connu par'],
			people.map((p) => [
				p.code,
				p.age,
				p.territory?.name ?? '',
				p.territory?.setting ?? '',
				p.cameBy,
			]),
			DIALECT,
		),
		'population.csv': csvFile(['dimension', 'catégorie', 'population'], referenceRows(), DIALECT),
	};
}
