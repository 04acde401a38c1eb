import { TERRITORIES } from './territories.mjs';

/** @typedef {import('../draw.mjs').Draw} Draw */
/** @typedef {import('./meetings.mjs').Meeting} Meeting */
/** @typedef {import('./territories.mjs').Territory} Territory */

/**
 * An invented person: a number, never a name.
 * @typedef {object} Person
 * @property {string} code
 * @property {string} age
 * @property {Territory | null} territory unknown when null
 * @property {Territory} home where the person really lives, even when nobody noted it
 * @property {string} cameBy how the person heard of the programme
 * @property {number} activity how readily the person comes back
 * @property {'place' | 'online' | 'both'} habit
 * @property {string} lastSeen
 */

/** Those who heard of it in the street did so at a street workshop. */
const CAME_BY = {
	'Bouche-à-oreille': 34,
	École: 17,
	Association: 15,
	Affiche: 9,
	'Réseaux sociaux': 8,
	'': 17,
};

/**
 * Somebody who comes for the first time to a meeting.
 * @param {Draw} draw
 * @param {Meeting} meeting
 * @param {number} number
 * @returns {Person}
 */
export function newcomer(draw, meeting, number) {
	const near = meeting.territory;
	const home =
		near && draw.chance(0.93)
			? near
			: draw.weighted(TERRITORIES, ({ population, audience }) => population * audience);
	const street = meeting.format.kind === 'Atelier de rue';
	const digital = meeting.format.channel === 'En ligne';
	return {
		code: `P-${String(number).padStart(4, '0')}`,
		age: draw.chance(0.06) ? '' : draw.key(meeting.format.ages),
		territory: draw.chance(0.04) ? null : home,
		home,
		cameBy: street && draw.chance(0.7) ? 'Atelier de rue' : draw.key(CAME_BY),
		activity: 0.3 / (draw.unit() + 0.05),
		habit: draw.key(
			digital ? { online: 5, both: 5, place: 0 } : { place: 64, both: 31, online: 5 },
		),
		lastSeen: meeting.starts,
	};
}
