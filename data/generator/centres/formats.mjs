/**
 * The kinds of meeting of the example. The themes are those of the two pages (web radio,
 * image, access to rights, families and school…); the frequencies are invented.
 *
 * @typedef {object} Format
 * @property {string} kind
 * @property {'Sur place' | 'En ligne' | 'Papier'} channel
 * @property {readonly string[]} themes
 * @property {number} weekday 0 for Sunday to 6 for Saturday
 * @property {string} duration hours, with a decimal comma
 * @property {number} share how often it is chosen, relative to the others
 * @property {number} size persons expected
 * @property {number} newcomers share of them who never came, before the street workshops
 * @property {Record<import('./territories.mjs').Age, number>} ages of the newcomers, as weights
 * @property {string} from first day on which the kind exists
 */

const GROWN_UP = {
	'6–15 ans': 1,
	'16–25 ans': 6,
	'26–45 ans': 28,
	'46–65 ans': 33,
	'Plus de 65 ans': 32,
};
const FAMILY = {
	'6–15 ans': 22,
	'16–25 ans': 4,
	'26–45 ans': 46,
	'46–65 ans': 17,
	'Plus de 65 ans': 11,
};
const YOUNG = {
	'6–15 ans': 34,
	'16–25 ans': 38,
	'26–45 ans': 16,
	'46–65 ans': 8,
	'Plus de 65 ans': 4,
};
const STREET = {
	'6–15 ans': 12,
	'16–25 ans': 34,
	'26–45 ans': 30,
	'46–65 ans': 15,
	'Plus de 65 ans': 9,
};

export const START = '2022-09-05';
export const END = '2025-06-30';
/** The street workshops begin: the turn that the example tells. */
export const STREET_START = '2024-10-01';

/** @type {Format} */
export const STREET_WORKSHOP = {
	kind: 'Atelier de rue',
	channel: 'Sur place',
	themes: ['Projet social', 'Cadre de vie', 'École et numérique'],
	weekday: 3,
	duration: '2',
	share: 0,
	size: 10,
	newcomers: 0.5,
	ages: STREET,
	from: STREET_START,
};

/** @type {readonly Format[]} */
export const LOCAL_FORMATS = [
	{
		kind: 'Café des habitants',
		channel: 'Sur place',
		themes: ['Projet social', 'Isolement et entraide'],
		weekday: 5,
		duration: '1,5',
		share: 3,
		size: 11,
		newcomers: 0.2,
		ages: GROWN_UP,
		from: START,
	},
	{
		kind: 'Atelier numérique',
		channel: 'Sur place',
		themes: ['Accès aux droits', 'École et numérique'],
		weekday: 2,
		duration: '2,5',
		share: 3,
		size: 9,
		newcomers: 0.26,
		ages: GROWN_UP,
		from: START,
	},
	{
		kind: 'Atelier des familles',
		channel: 'Sur place',
		themes: ['École et numérique', 'Cadre de vie'],
		weekday: 6,
		duration: '3',
		share: 2,
		size: 12,
		newcomers: 0.25,
		ages: FAMILY,
		from: START,
	},
	{
		kind: 'Web radio',
		channel: 'Sur place',
		themes: ['Web radio', 'Éducation à l’image'],
		weekday: 3,
		duration: '2',
		share: 2,
		size: 8,
		newcomers: 0.23,
		ages: YOUNG,
		from: START,
	},
	{
		kind: 'Conseil d’habitants',
		channel: 'Sur place',
		themes: ['Projet social'],
		weekday: 4,
		duration: '2',
		share: 2,
		size: 16,
		newcomers: 0.13,
		ages: GROWN_UP,
		from: START,
	},
];

/** @type {Format} */
export const ONLINE_MEETING = {
	kind: 'Rencontre en ligne',
	channel: 'En ligne',
	themes: ['Projet social', 'Accès aux droits', 'École et numérique'],
	weekday: 1,
	duration: '1,25',
	share: 0,
	size: 13,
	newcomers: 0.1,
	ages: { '6–15 ans': 0, '16–25 ans': 18, '26–45 ans': 42, '46–65 ans': 30, 'Plus de 65 ans': 10 },
	from: '2023-02-01',
};

/** @type {Format} */
export const CONSULTATION = {
	kind: 'Consultation',
	channel: 'Papier',
	themes: ['Vœux des habitants'],
	weekday: 1,
	duration: '',
	share: 0,
	size: 22,
	newcomers: 0.2,
	ages: GROWN_UP,
	from: START,
};

/** Holidays of the schools of zone B, both ends included. */
export const HOLIDAYS = /** @type {const} */ ([
	['2022-10-22', '2022-11-06'],
	['2022-12-17', '2023-01-02'],
	['2023-02-11', '2023-02-26'],
	['2023-04-15', '2023-05-01'],
	['2023-07-08', '2023-09-03'],
	['2023-10-21', '2023-11-05'],
	['2023-12-23', '2024-01-07'],
	['2024-02-24', '2024-03-10'],
	['2024-04-20', '2024-05-05'],
	['2024-07-06', '2024-09-01'],
	['2024-10-19', '2024-11-03'],
	['2024-12-21', '2025-01-05'],
	['2025-02-08', '2025-02-23'],
	['2025-04-05', '2025-04-21'],
]);

/** Public holidays that are not within those of the schools. */
export const DAYS_OFF = new Set([
	'2022-11-11',
	'2023-05-08',
	'2023-05-18',
	'2023-05-29',
	'2023-11-11',
	'2024-04-01',
	'2024-05-08',
	'2024-05-09',
	'2024-05-20',
	'2024-11-11',
	'2025-05-01',
	'2025-05-08',
	'2025-05-29',
	'2025-06-09',
]);
