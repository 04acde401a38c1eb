import { addDays, nextWeekday, workingDay } from '../calendar.mjs';
import { GATHERINGS, PROJECTION } from './gatherings.mjs';
import { PROPOSALS, SATURDAY, SATURDAY_MORNING, WEEKEND } from './proposals.mjs';

/** @typedef {import('../draw.mjs').Draw} Draw */
/** @typedef {import('./inhabitants.mjs').Inhabitant} Inhabitant */
/** @typedef {import('./inhabitants.mjs').Attendance} Attendance */

/**
 * @typedef {object} Contribution
 * @property {number} number 1-based, in the order of arrival
 * @property {string} title
 * @property {string} theme
 * @property {string} date
 * @property {string} channel
 * @property {string} gathering code, or an empty string
 * @property {Inhabitant | null} author
 * @property {string} sector
 * @property {string | undefined} joins title of the one it is merged into
 * @property {string | undefined} splits title of the one it was cut out of
 */

/** The evening's cards, the weeks of meetings, then the weeks without meetings. */
const ON_THE_EVENING = 48;
const BEFORE_MARCH = 46;

/** Numbers that the contribution told in full carries in the documentation. */
const FIXED = new Map([
	[12, SATURDAY_MORNING],
	[31, WEEKEND],
	[47, SATURDAY],
]);

const NOT_A_PERSON = 0.13;

/** Day on which a cut-out part becomes a contribution of its own. */
export const SPLIT_DATE = '2020-02-26';

/**
 * @param {Draw} draw
 * @param {readonly Inhabitant[]} people
 * @param {readonly Attendance[]} attendance
 * @returns {Contribution[]} numbered, oldest first
 */
export function contributions(draw, people, attendance) {
	const proposals = Object.entries(PROPOSALS).flatMap(([theme, list]) =>
		list.map((proposal) => ({ theme, ...proposal })),
	);
	const fixed = new Set(FIXED.values());
	const cut = proposals.filter((proposal) => proposal.splits);
	const parents = new Set(cut.map((proposal) => proposal.splits));
	const free = draw.shuffled(
		proposals.filter(({ title, splits }) => !splits && !fixed.has(title) && !parents.has(title)),
	);
	const early = proposals.filter(({ title }) => fixed.has(title) || parents.has(title));

	const arrivals = [...early, ...free].map((proposal, index) => {
		const arrival =
			index < ON_THE_EVENING
				? onTheEvening(draw)
				: index < ON_THE_EVENING + BEFORE_MARCH
					? beforeLockdown(draw, proposal.theme)
					: duringLockdown(draw);
		return { proposal, ...arrival };
	});
	for (const proposal of cut) {
		arrivals.push({ proposal, date: SPLIT_DATE, channel: '', gathering: '' });
	}

	const ordered = arrivals
		.map((arrival, index) => ({ ...arrival, index }))
		.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.index - b.index));
	place(ordered);
	return ordered.map(({ proposal, date, channel, gathering }, index) => {
		const author = proposal.splits ? null : authorOf(draw, people, attendance, gathering);
		return {
			number: index + 1,
			title: proposal.title,
			theme: proposal.theme,
			date,
			channel,
			gathering,
			author,
			sector: author?.sector ?? '',
			joins: proposal.joins,
			splits: proposal.splits,
		};
	});
}

/** @param {Draw} draw */
function onTheEvening(draw) {
	const channel = draw.chance(0.6) ? 'Rencontre' : 'Papier';
	return { date: '2020-01-16', channel, gathering: PROJECTION };
}

/**
 * @param {Draw} draw
 * @param {string} theme
 */
function beforeLockdown(draw, theme) {
	const how = draw.key({ meeting: 55, online: theme === 'Numérique' ? 45 : 27, box: 18 });
	if (how === 'meeting') {
		const held = GATHERINGS.filter(({ starts }) => starts > '2020-01-16' && starts < '2020-03-16');
		const { code, kind, starts } = draw.weighted(held, ({ size }) => size);
		return {
			date: starts,
			channel: kind.startsWith('Atelier') ? 'Atelier' : 'Rencontre',
			gathering: code,
		};
	}
	const date = addDays('2020-01-17', draw.integer(0, 57));
	return how === 'online'
		? { date, channel: 'En ligne', gathering: '' }
		: { date: nextWeekday(date, 5), channel: 'Boîte à idées', gathering: '' };
}

/** @param {Draw} draw */
function duringLockdown(draw) {
	const date = addDays('2020-03-17', draw.integer(0, 35));
	const paper = draw.chance(0.18);
	return {
		date: paper ? workingDay(date) : date,
		channel: paper ? 'Courrier' : 'En ligne',
		gathering: '',
	};
}

/**
 * Puts the contributions that have a fixed number at their place, among those of the evening.
 * @param {{ proposal: { title: string } }[]} ordered
 */
function place(ordered) {
	const moved = [...FIXED].map(([number, title]) => {
		const at = ordered.findIndex(({ proposal }) => proposal.title === title);
		return { number, taken: ordered.splice(at, 1) };
	});
	for (const { number, taken } of moved) ordered.splice(number - 1, 0, ...taken);
}

/**
 * Somebody who was there, or anybody when it was not said at a meeting.
 * @param {Draw} draw
 * @param {readonly Inhabitant[]} people
 * @param {readonly Attendance[]} attendance
 * @param {string} gathering
 */
function authorOf(draw, people, attendance, gathering) {
	if (draw.chance(NOT_A_PERSON)) return null;
	const present = attendance.flatMap((row) =>
		row.gathering === gathering && row.inhabitant ? [row.inhabitant] : [],
	);
	return draw.pick(gathering && present.length > 0 ? present : people);
}
