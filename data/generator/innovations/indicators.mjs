/**
 * The invented indicators of « Le programme d’un seul regard »: three years, quarter by quarter.
 *
 * @typedef {object} Indicator
 * @property {string} code
 * @property {string} label
 * @property {string} unit
 * @property {number} target
 * @property {number} first value of the first quarter
 * @property {number} last value towards which it goes, before noise
 * @property {number} noise share of the way, more or less
 * @property {0 | 1} decimals
 * @property {boolean} cumulative never goes down
 */

/** @type {readonly Indicator[]} */
export const INDICATORS = [
	{
		code: 'I1',
		label: 'Participants aux rencontres et aux débats en ligne (cumul)',
		unit: 'personnes',
		target: 1500,
		first: 40,
		last: 1620,
		noise: 0.05,
		decimals: 0,
		cumulative: true,
	},
	{
		code: 'I2',
		label: 'Contributions reçues (cumul)',
		unit: 'contributions',
		target: 900,
		first: 15,
		last: 690,
		noise: 0.06,
		decimals: 0,
		cumulative: true,
	},
	{
		code: 'I3',
		label: 'Ateliers créatifs tenus (cumul)',
		unit: 'ateliers',
		target: 24,
		first: 1,
		last: 26,
		noise: 0.04,
		decimals: 0,
		cumulative: true,
	},
	{
		code: 'I4',
		label: 'Agents et élus associés aux ateliers (cumul)',
		unit: 'personnes',
		target: 120,
		first: 8,
		last: 96,
		noise: 0.05,
		decimals: 0,
		cumulative: true,
	},
	{
		code: 'I5',
		label: 'Participants venus hors des instances habituelles',
		unit: '%',
		target: 40,
		first: 11.5,
		last: 37,
		noise: 0.16,
		decimals: 1,
		cumulative: false,
	},
	{
		code: 'I6',
		label: 'Participants de moins de 30 ans',
		unit: '%',
		target: 30,
		first: 9,
		last: 24,
		noise: 0.2,
		decimals: 1,
		cumulative: false,
	},
	{
		code: 'I7',
		label: 'Contributions ayant reçu une réponse',
		unit: '%',
		target: 90,
		first: 38,
		last: 71,
		noise: 0.14,
		decimals: 1,
		cumulative: false,
	},
	{
		code: 'I8',
		label: 'Participants qui viennent sur place et en ligne',
		unit: '%',
		target: 20,
		first: 2,
		last: 22.5,
		noise: 0.13,
		decimals: 1,
		cumulative: false,
	},
];

/** Last days of the twelve quarters. */
export const QUARTERS = [
	'2010-06-30',
	'2010-09-30',
	'2010-12-31',
	'2011-03-31',
	'2011-06-30',
	'2011-09-30',
	'2011-12-31',
	'2012-03-31',
	'2012-06-30',
	'2012-09-30',
	'2012-12-31',
	'2013-03-31',
];
