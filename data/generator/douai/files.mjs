import { csvFile } from '../csv.mjs';
import { Draw } from '../draw.mjs';
import { contributions } from './contributions.mjs';
import { decisions } from './decisions.mjs';
import { GATHERINGS } from './gatherings.mjs';
import { attendance, inhabitants } from './inhabitants.mjs';

const SEED = 0.2020_0116;
const DIALECT = { delimiter: ';', newline: '\n' };

/**
 * The invented files of « Où en est ma proposition ? », by path: UTF-8, semicolons.
 * @returns {Record<string, string>}
 */
export function douaiFiles() {
	const draw = new Draw(SEED);
	const people = inhabitants(draw, 118);
	const present = attendance(draw, people);
	const all = contributions(draw, people, present);
	const numberOf = new Map(all.map(({ title, number }) => [title, number]));
	const steps = decisions(draw, all);
	const seen = new Set([
		...present.map((row) => row.inhabitant),
		...all.map(({ author }) => author),
	]);

	return {
		'rencontres.csv': csvFile(
			['code', 'intitulé', 'type', 'canal', 'lieu', 'début', 'fin', 'statut', 'origine', 'note'],
			GATHERINGS.map((g) => [
				g.code,
				g.title,
				g.kind,
				g.channel,
				g.place,
				g.starts,
				g.ends,
				g.status,
				g.origin,
				g.note,
			]),
			DIALECT,
		),
		'habitants.csv': csvFile(
			['n° d’habitant', 'tranche d’âge', 'secteur'],
			people
				.filter((person) => seen.has(person))
				.map(({ code, age, sector }) => [code, age, sector]),
			DIALECT,
		),
		'presences.csv': csvFile(
			['date', 'rencontre', 'n° d’habitant', 'canal', 'nombre'],
			present.map((row) => [
				row.date,
				row.gathering,
				row.inhabitant?.code ?? '',
				row.channel,
				row.quantity,
			]),
			DIALECT,
		),
		'contributions.csv': csvFile(
			[
				'n°',
				'proposition',
				'date',
				'canal',
				'rencontre',
				'thème',
				'secteur',
				'auteur',
				'réunie avec',
				'issue de',
			],
			all.map((c) => [
				c.number,
				c.title,
				c.date,
				c.channel,
				c.gathering,
				c.theme,
				c.sector,
				c.author?.code ?? '',
				numberOf.get(c.joins ?? '') ?? '',
				numberOf.get(c.splits ?? '') ?? '',
			]),
			DIALECT,
		),
		'decisions.csv': csvFile(
			['n° de proposition', 'date', 'étape', 'qui décide', 'critère', 'motif', 'issue'],
			steps.map((s) => [s.number, s.date, s.stage, s.body, s.criterion, s.reason, s.outcome]),
			DIALECT,
		),
	};
}
