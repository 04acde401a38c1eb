import { GATHERINGS, PROJECTION } from './gatherings.mjs';

/** @typedef {import('../draw.mjs').Draw} Draw */

/**
 * @typedef {object} Inhabitant
 * @property {string} code
 * @property {string} age
 * @property {string} sector
 * @property {number} activity how readily the person comes
 * @property {boolean} online whether the person follows meetings held online
 */

/**
 * @typedef {object} Attendance
 * @property {string} date
 * @property {string} gathering
 * @property {Inhabitant | null} inhabitant nobody known when null
 * @property {string} channel
 * @property {number | ''} quantity
 */

const AGES = { '16–25 ans': 11, '26–45 ans': 31, '46–65 ans': 27, 'Plus de 65 ans': 22, '': 9 };
const SECTORS = {
	'Autour du centre': 34,
	'Secteur de l’école': 27,
	'Secteur des jardins': 16,
	'Autre quartier': 14,
	'': 9,
};

/**
 * Invented inhabitants: codes, never names.
 * @param {Draw} draw
 * @param {number} count
 * @returns {Inhabitant[]}
 */
export function inhabitants(draw, count) {
	return Array.from({ length: count }, (_, index) => ({
		code: `H-${String(index + 1).padStart(3, '0')}`,
		age: draw.key(AGES),
		sector: draw.key(SECTORS),
		activity: 0.4 / (draw.unit() + 0.08),
		online: draw.chance(0.45),
	}));
}

/**
 * Who came to what: a few regulars, many who came once, some nobody noted down.
 * @param {Draw} draw
 * @param {readonly Inhabitant[]} people
 * @returns {Attendance[]}
 */
export function attendance(draw, people) {
	return GATHERINGS.filter((gathering) => gathering.size > 0).flatMap((gathering) => {
		const away = gathering.channel === 'En ligne';
		const unnamed = draw.integer(0, gathering.code === PROJECTION ? 4 : 2);
		const present = new Set();
		/** @type {Attendance[]} */
		const rows = [];
		const row = (/** @type {Inhabitant | null} */ inhabitant) => ({
			date: gathering.starts,
			gathering: gathering.code,
			inhabitant,
			channel: gathering.channel,
			quantity: /** @type {number | ''} */ (''),
		});
		while (present.size < gathering.size - unnamed) {
			const inhabitant = draw.weighted(people, (person) => {
				if (present.has(person)) return 0;
				const reachable = away && !person.online ? 0.08 : 1;
				return person.activity * reachable;
			});
			present.add(inhabitant);
			rows.push(row(inhabitant));
		}
		for (let index = 0; index < unnamed; index++) rows.push(row(null));
		if (gathering.code === PROJECTION) rows.push({ ...row(null), quantity: 17 });
		return rows;
	});
}
