import { addDays, isWithin, nextWeekday, shortDate } from '../calendar.mjs';
import {
	CONSULTATION,
	DAYS_OFF,
	END,
	HOLIDAYS,
	LOCAL_FORMATS,
	ONLINE_MEETING,
	START,
	STREET_START,
	STREET_WORKSHOP,
} from './formats.mjs';
import { TERRITORIES } from './territories.mjs';

/** @typedef {import('../draw.mjs').Draw} Draw */
/** @typedef {import('./formats.mjs').Format} Format */
/** @typedef {import('./territories.mjs').Territory} Territory */

/**
 * @typedef {object} Meeting
 * @property {string} code
 * @property {string} title
 * @property {Format} format
 * @property {string} theme
 * @property {Territory | null} territory all of them when null
 * @property {string} starts
 * @property {string} ends
 * @property {'tenue' | 'annulée'} status
 * @property {boolean} hybrid can be followed online
 */

/** @type {Record<string, string>} Kinds that can be followed online, and since when. */
const HYBRID_SINCE = {
	'Conseil d’habitants': '2023-09-01',
	'Café des habitants': '2024-04-01',
	'Atelier numérique': '2024-09-01',
};

/** Consultations by questionnaire: first and last day. */
const CONSULTATIONS = [
	['2023-03-13', '2023-03-31'],
	['2024-03-18', '2024-04-05'],
	['2024-11-12', '2024-11-29'],
	['2025-05-12', '2025-05-30'],
];

/**
 * The meetings of the three years, in the order of their dates.
 * @param {Draw} draw
 * @returns {Meeting[]}
 */
export function meetings(draw) {
	const planned = [...local(draw), ...street(draw), ...online(draw), ...consultations()];
	return planned
		.sort((a, b) =>
			a.starts < b.starts ? -1 : a.starts > b.starts ? 1 : a.title < b.title ? -1 : 1,
		)
		.map((meeting, index) => ({ code: `R${String(index + 1).padStart(3, '0')}`, ...meeting }));
}

/**
 * @param {Draw} draw
 * @param {Format} format
 * @param {Territory | null} territory
 * @param {string} date
 */
function meeting(draw, format, territory, date) {
	const where = territory?.short ?? 'tous territoires';
	return {
		title: `${format.kind}, ${where}, ${shortDate(date)}`,
		format,
		theme: draw.pick(format.themes),
		territory,
		starts: date,
		ends: date,
		status: /** @type {Meeting['status']} */ (draw.chance(0.035) ? 'annulée' : 'tenue'),
		hybrid: date >= (HYBRID_SINCE[format.kind] ?? END),
	};
}

/** @param {string} date */
function isOpen(date) {
	return date >= START && date <= END && !DAYS_OFF.has(date);
}

/** @param {Draw} draw */
function local(draw) {
	const made = [];
	for (const territory of TERRITORIES) {
		for (let month = START; month <= END; month = addDays(month, 25)) {
			const holiday = isWithin(addDays(month, 10), HOLIDAYS);
			if (!draw.chance(territory.activity * (holiday ? 0.3 : 0.88))) continue;
			const format = draw.weighted(LOCAL_FORMATS, ({ share }) => share);
			const date = nextWeekday(addDays(month, draw.integer(0, 21)), format.weekday);
			if (isOpen(date) && (!isWithin(date, HOLIDAYS) || draw.chance(0.25))) {
				made.push(meeting(draw, format, territory, date));
			}
		}
	}
	return made;
}

/** @param {Draw} draw */
function street(draw) {
	const made = [];
	for (const territory of TERRITORIES) {
		for (let week = STREET_START; week <= END; week = addDays(week, 35)) {
			if (!draw.chance(territory.activity)) continue;
			const day = draw.chance(0.6) ? 3 : 6;
			const date = nextWeekday(addDays(week, draw.integer(0, 14)), day);
			if (isOpen(date) && !isWithin(date, HOLIDAYS))
				made.push(meeting(draw, STREET_WORKSHOP, territory, date));
		}
	}
	return made;
}

/** @param {Draw} draw */
function online(draw) {
	const made = [];
	for (
		let from = ONLINE_MEETING.from;
		from <= END;
		from = addDays(from, from < '2023-09-01' ? 70 : 49)
	) {
		const date = nextWeekday(from, ONLINE_MEETING.weekday);
		if (isOpen(date) && !isWithin(date, HOLIDAYS))
			made.push(meeting(draw, ONLINE_MEETING, null, date));
	}
	return made;
}

function consultations() {
	return CONSULTATIONS.map(([starts = '', ends = '']) => ({
		title: `${CONSULTATION.kind} par questionnaire, tous territoires, ${starts.slice(0, 4)}${starts > '2024-10' && starts < '2025' ? ' (automne)' : ''}`,
		format: CONSULTATION,
		theme: 'Vœux des habitants',
		territory: null,
		starts,
		ends,
		status: /** @type {Meeting['status']} */ ('tenue'),
		hybrid: true,
	}));
}
