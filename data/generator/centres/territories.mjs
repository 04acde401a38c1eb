/**
 * Six invented territories, three urban and three rural, with invented populations.
 *
 * @typedef {object} Territory
 * @property {string} name
 * @property {string} short as it stands in the names of the meetings
 * @property {'Urbain' | 'Rural'} setting
 * @property {number} population
 * @property {number} activity meetings held, relative to the other territories
 * @property {number} audience persons who come, relative to the other territories
 */

/** @type {readonly Territory[]} */
export const TERRITORIES = [
	{
		name: 'Quartier du Canal',
		short: 'Canal',
		setting: 'Urbain',
		population: 8400,
		activity: 1.15,
		audience: 1.2,
	},
	{
		name: 'Les Hauts-Jardins',
		short: 'Hauts-Jardins',
		setting: 'Urbain',
		population: 6900,
		activity: 1.05,
		audience: 1.1,
	},
	{
		name: 'Faubourg-Nord',
		short: 'Faubourg-Nord',
		setting: 'Urbain',
		population: 5200,
		activity: 0.95,
		audience: 1,
	},
	{
		name: 'Cœur-de-Bourg',
		short: 'Cœur-de-Bourg',
		setting: 'Rural',
		population: 3100,
		activity: 0.85,
		audience: 0.95,
	},
	{
		name: 'Vallée des Saules',
		short: 'Vallée',
		setting: 'Rural',
		population: 4300,
		activity: 0.42,
		audience: 0.55,
	},
	{
		name: 'Plateau des Moulins',
		short: 'Plateau',
		setting: 'Rural',
		population: 2600,
		activity: 0.62,
		audience: 0.8,
	},
];

/** Invented inhabitants of the six territories together, by age. */
export const AGES = {
	'6–15 ans': 4300,
	'16–25 ans': 4600,
	'26–45 ans': 8500,
	'46–65 ans': 7600,
	'Plus de 65 ans': 5500,
};

/** @typedef {keyof typeof AGES} Age */

/**
 * What the participants are compared with: one row per category of a dimension.
 * Each dimension has the name of the column that it goes with in `personnes.csv`.
 * @returns {[string, string, number][]}
 */
export function referenceRows() {
	const settings = ['Urbain', 'Rural'].map((setting) => {
		const inside = TERRITORIES.filter((territory) => territory.setting === setting);
		const population = inside.reduce((sum, territory) => sum + territory.population, 0);
		return /** @type {[string, string, number]} */ (['milieu', setting, population]);
	});
	return [
		...TERRITORIES.map(
			({ name, population }) =>
				/** @type {[string, string, number]} */ (['territoire', name, population]),
		),
		...settings,
		...Object.entries(AGES).map(
			([age, population]) =>
				/** @type {[string, string, number]} */ (['tranche d’âge', age, population]),
		),
	];
}
