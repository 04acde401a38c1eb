/** Civil dates, `YYYY-MM-DD`, without time or time zone. */

const DAY = 86_400_000;

const MONTHS = [
	'janv.',
	'févr.',
	'mars',
	'avril',
	'mai',
	'juin',
	'juil.',
	'août',
	'sept.',
	'oct.',
	'nov.',
	'déc.',
];

/**
 * @param {string} date
 * @param {number} days
 */
export function addDays(date, days) {
	return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/**
 * @param {string} from
 * @param {string} to
 */
export function daysBetween(from, to) {
	return Math.round((Date.parse(to) - Date.parse(from)) / DAY);
}

/**
 * 0 for Sunday to 6 for Saturday.
 * @param {string} date
 */
export function weekday(date) {
	return new Date(date).getUTCDay();
}

/**
 * The date itself or the next day of the week asked for.
 * @param {string} date
 * @param {number} day 0 for Sunday to 6 for Saturday
 */
export function nextWeekday(date, day) {
	return addDays(date, (day - weekday(date) + 7) % 7);
}

/**
 * The date itself, or the Monday after it on a week-end.
 * @param {string} date
 */
export function workingDay(date) {
	const day = weekday(date);
	return day === 0 ? addDays(date, 1) : day === 6 ? addDays(date, 2) : date;
}

/**
 * `31/12/2024`, as a French spreadsheet writes it; an empty date stays empty.
 * @param {string} date
 */
export function frenchDate(date) {
	return date.split('-').reverse().join('/');
}

/**
 * `9 oct. 2024`.
 * @param {string} date
 */
export function shortDate(date) {
	const [year, month, day] = date.split('-').map(Number);
	return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/**
 * Whether a date lies in one of the periods, both ends included.
 * @param {string} date
 * @param {readonly (readonly [string, string])[]} periods
 */
export function isWithin(date, periods) {
	return periods.some(([from, to]) => date >= from && date <= to);
}
