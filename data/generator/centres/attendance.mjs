import { addDays, daysBetween, weekday } from '../calendar.mjs';
import { STREET_START } from './formats.mjs';
import { newcomer } from './people.mjs';

/** @typedef {import('../draw.mjs').Draw} Draw */
/** @typedef {import('./meetings.mjs').Meeting} Meeting */
/** @typedef {import('./people.mjs').Person} Person */

/** Remark of the rows that count several persons at the door. */
export const COUNTED = 'comptage, sans liste';

/**
 * @typedef {object} Attendance
 * @property {string} date
 * @property {Meeting} meeting
 * @property {Person | null} person nobody known when null
 * @property {'Sur place' | 'En ligne' | 'Papier'} channel
 * @property {number | ''} quantity
 * @property {string} remark
 */

/**
 * Who came to what, meeting after meeting: newcomers first, then people who came before,
 * the near ones, the active ones and the recent ones more readily.
 * @param {Draw} draw
 * @param {readonly Meeting[]} meetings
 * @returns {{ rows: Attendance[], people: Person[] }}
 */
export function attendance(draw, meetings) {
	/** @type {Person[]} */
	const people = [];
	/** @type {Attendance[]} */
	const rows = [];
	for (const meeting of meetings) {
		if (meeting.status === 'annulée') continue;
		const expected = size(draw, meeting);
		const fresh = Math.round(expected * newcomerShare(draw, meeting, people.length));
		const known = [...people];
		const present = new Set();
		for (let index = 0; index < fresh; index++) {
			const person = newcomer(draw, meeting, people.length + 1);
			people.push(person);
			present.add(person);
		}
		const returning = Math.min(expected - fresh, known.length);
		for (let index = 0; index < returning; index++) {
			present.add(
				draw.weighted(known, (person) => (present.has(person) ? 0 : readiness(person, meeting))),
			);
		}
		for (const person of draw.shuffled([...present])) {
			person.lastSeen = meeting.starts;
			rows.push(noted(draw, meeting, person));
		}
		rows.push(...unnamed(draw, meeting));
	}
	return { rows, people };
}

/**
 * @param {Draw} draw
 * @param {Meeting} meeting
 */
function size(draw, { format, territory, starts }) {
	const audience = territory?.audience ?? 1;
	const growth = starts >= STREET_START ? 0.95 : 1;
	return Math.max(3, Math.round(format.size * audience * growth * (0.7 + 0.6 * draw.unit())));
}

/**
 * Everyone is new at the beginning; later the share is that of the kind of meeting.
 * @param {Draw} draw
 * @param {Meeting} meeting
 * @param {number} known
 */
function newcomerShare(draw, { format, starts }, known) {
	if (known < 60) return 0.85;
	const after = starts >= STREET_START && format.kind !== 'Atelier de rue' ? 1.05 : 1;
	return Math.min(0.9, format.newcomers * after * (0.5 + draw.unit()));
}

/**
 * @param {Person} person
 * @param {Meeting} meeting
 */
function readiness(person, { territory, format, starts }) {
	const absence = daysBetween(person.lastSeen, starts);
	const recent = absence < 120 ? 1 : absence < 300 ? 0.35 : 0.08;
	const near = territory === null ? 0.5 : territory === person.home ? 1 : 0.025;
	const channel =
		format.channel === 'En ligne'
			? person.habit === 'place'
				? 0.04
				: 1
			: person.habit === 'online'
				? 0.15
				: 1;
	return person.activity * recent * near * channel;
}

/**
 * @param {Draw} draw
 * @param {Meeting} meeting
 * @param {Person} person
 * @returns {Attendance}
 */
function noted(draw, meeting, person) {
	return {
		date: day(draw, meeting),
		meeting,
		person,
		channel: channel(draw, meeting, person),
		quantity: '',
		remark: '',
	};
}

/**
 * A day of the consultation when it lasts, never a Sunday.
 * @param {Draw} draw
 * @param {Meeting} meeting
 */
function day(draw, { starts, ends }) {
	const date = addDays(starts, draw.integer(0, daysBetween(starts, ends)));
	return weekday(date) === 0 ? addDays(date, -1) : date;
}

/**
 * @param {Draw} draw
 * @param {Meeting} meeting
 * @param {Person} person
 */
function channel(draw, { format, hybrid, starts }, person) {
	if (!hybrid) return format.channel;
	const rising = starts < '2024-01-01' ? 0.5 : starts < '2024-09-01' ? 0.7 : 0.95;
	const online = person.habit === 'online' ? 1 : person.habit === 'both' ? 0.65 : 0.06;
	return draw.chance(online * rising) ? 'En ligne' : format.channel;
}

/**
 * People whom nobody could note down by number: a few, sometimes counted at the door.
 * @param {Draw} draw
 * @param {Meeting} meeting
 * @returns {Attendance[]}
 */
function unnamed(draw, meeting) {
	const { format } = meeting;
	const row = (/** @type {number | ''} */ quantity, /** @type {string} */ remark) => ({
		date: day(draw, meeting),
		meeting,
		person: null,
		channel: format.channel,
		quantity,
		remark,
	});
	if (format.kind === 'Consultation') return [row(draw.integer(11, 24), 'bulletins sans numéro')];
	if (format.kind === 'Atelier de rue' && draw.chance(0.3))
		return [row(draw.integer(3, 12), COUNTED)];
	const alone = draw.chance(0.3) ? draw.integer(1, 2) : 0;
	return Array.from({ length: alone }, () => row('', draw.chance(0.3) ? 'sans numéro' : ''));
}
