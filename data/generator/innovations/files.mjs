import { frenchDate } from '../calendar.mjs';
import { csvFile } from '../csv.mjs';
import { Draw } from '../draw.mjs';
import { INDICATORS, QUARTERS } from './indicators.mjs';

/** @typedef {import('./indicators.mjs').Indicator} Indicator */

const SEED = 0.2013_0412;
/** A quarter in which a rate was not measured. */
const UNMEASURED = 0.08;

/**
 * The values of one indicator, quarter by quarter; summers are slow.
 * @param {Draw} draw
 * @param {Indicator} indicator
 */
function values(draw, { first, last, noise, decimals, cumulative }) {
	let previous = 0;
	return QUARTERS.map((quarter, index) => {
		const summer = quarter.endsWith('09-30') ? 0.45 : 0;
		const way = Math.max(0, (index - summer) / (QUARTERS.length - 1));
		const wander = cumulative ? 0 : noise * (draw.unit() - 0.5) * 2;
		const step = cumulative ? noise * (draw.unit() - 0.5) : 0;
		const raw = first + (last - first) * Math.min(1, Math.max(0, way + wander + step));
		const value = cumulative ? Math.max(previous, Math.round(raw)) : Math.round(raw * 10) / 10;
		previous = value;
		const measured = cumulative || !draw.chance(UNMEASURED);
		return measured ? value.toFixed(decimals).replace('.', ',') : '';
	});
}

/**
 * The invented file of « Le programme d’un seul regard », by path: UTF-8, semicolons, decimal commas.
 * @returns {Record<string, string>}
 */
export function innovationsFiles() {
	const draw = new Draw(SEED);
	const rows = INDICATORS.flatMap((indicator) =>
		values(draw, indicator).map((value, index) => [
			indicator.code,
			indicator.label,
			frenchDate(QUARTERS[index] ?? ''),
			value,
			indicator.target,
			indicator.unit,
		]),
	);
	return {
		'indicateurs.csv': csvFile(['code', 'indicateur', 'date', 'valeur', 'cible', 'unité'], rows, {
			delimiter: ';',
			newline: '\n',
		}),
	};
}
