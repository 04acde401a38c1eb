/**
 * The occasions of the example. What the page gives is marked `page`: the projection of
 * 16 January, and the shared review announced for April. The kinds (hands-on workshops,
 * meetings, times of mediation) are the page's too; the days of each are invented.
 *
 * @typedef {object} Gathering
 * @property {string} code
 * @property {string} title
 * @property {string} kind
 * @property {string} channel
 * @property {string} place
 * @property {string} starts
 * @property {string} ends
 * @property {string} status
 * @property {'page' | 'fiction'} origin
 * @property {string} note
 * @property {number} size persons expected
 */

const WORKSHOP = 'Atelier de prise en main technique';
const MEETING = 'Rencontre';
const MEDIATION = 'Temps de médiation';
const CENTRE = 'Centre social';

export const PROJECTION = 'R01';

/**
 * @param {string} code
 * @param {string} kind
 * @param {string} date
 * @param {string} title
 * @param {number} size
 * @param {{ channel?: string, place?: string }} [where]
 * @returns {Gathering}
 */
function invented(code, kind, date, title, size, { channel = 'Sur place', place = CENTRE } = {}) {
	return {
		code,
		title,
		kind,
		channel,
		place,
		starts: date,
		ends: date,
		status: 'tenue',
		origin: 'fiction',
		note: '',
		size,
	};
}

const ONLINE = { channel: 'En ligne', place: '' };
const SCHOOL = { place: 'Devant l’école' };

/** @type {readonly Gathering[]} */
export const GATHERINGS = [
	{
		code: PROJECTION,
		title: 'Ciné-débat autour du film « Démocratie(s) ? »',
		kind: 'Ciné-débat',
		channel: 'Sur place',
		place: 'Le Majestic, Douai',
		starts: '2020-01-16',
		ends: '2020-01-16',
		status: 'tenue',
		origin: 'page',
		note: 'La page dit « Jeudi 16 janvier », sans année ; 2020 est une année où le 16 janvier est un jeudi, retenue pour l’exemple. Le nombre de présents est fictif.',
		size: 54,
	},
	invented('R02', MEETING, '2020-01-22', 'Rencontre devant l’école', 14, SCHOOL),
	invented('R03', WORKSHOP, '2020-01-23', 'Déposer une proposition en ligne', 9),
	invented('R04', MEDIATION, '2020-01-28', 'Comprendre le projet social', 8),
	invented('R05', WORKSHOP, '2020-01-30', 'Déposer une proposition en ligne (2)', 11),
	invented('R06', MEDIATION, '2020-02-04', 'Parler des horaires et de l’accueil', 7),
	invented('R07', WORKSHOP, '2020-02-06', 'Suivre une proposition', 10),
	invented('R08', MEETING, '2020-02-08', 'Rencontre du samedi : cadre de vie', 21),
	invented('R09', MEDIATION, '2020-02-25', 'Temps de médiation des vacances', 5),
	invented('R10', WORKSHOP, '2020-03-05', 'Commenter, soutenir, répondre', 12),
	invented('R11', MEETING, '2020-03-07', 'Rencontre du samedi : jeunesse', 24),
	invented('R12', MEDIATION, '2020-03-10', 'Qui décide, et sur quels critères ?', 13),
	invented('R13', MEETING, '2020-03-11', 'Rencontre devant l’école (2)', 17, SCHOOL),
	invented('R14', MEETING, '2020-03-26', 'Première rencontre à distance', 16, ONLINE),
	invented('R15', WORKSHOP, '2020-04-02', 'Installer la visio, par téléphone', 6, ONLINE),
	invented('R16', MEETING, '2020-04-09', 'Rencontre à distance : familles', 19, ONLINE),
	invented('R17', MEETING, '2020-04-23', 'Rencontre à distance : ce qui attend', 22, ONLINE),
	{
		code: 'R18',
		title: 'Retour d’expérience collectif',
		kind: 'Retour d’expérience',
		channel: '',
		place: '',
		starts: '2020-04-01',
		ends: '2020-04-30',
		status: 'annoncé',
		origin: 'page',
		note: 'La page dit « En avril », sans jour ; l’année est celle retenue pour l’exemple.',
		size: 0,
	},
];
