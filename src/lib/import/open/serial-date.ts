const DAY = 86_400;
/** Days between the two systems: from 1900 (Windows), and from 1904 (older Macs). */
const DAYS_1904 = 1462;
/** The day that the system of 1900 counts and that never was: 29 February 1900. */
const PHANTOM_DAY = 60;
const LAST_DAY = 2_958_465;

const two = (number: number) => String(number).padStart(2, '0');

/**
 * The civil date behind the number of a spreadsheet, `YYYY-MM-DD`, with `HH:MM:SS` when it
 * carries an hour or `hasTime` asks for one. Undefined for what is no date.
 */
export function serialDate(
	serial: number,
	{ from1904 = false, hasTime = false } = {},
): string | undefined {
	const seconds = Math.round((serial + (from1904 ? DAYS_1904 : 0)) * DAY);
	const day = Math.floor(seconds / DAY);
	const isBefore = from1904 ? day < DAYS_1904 : day < 1;
	if (isBefore || day > LAST_DAY || (!from1904 && day === PHANTOM_DAY)) return undefined;
	const since1900 = day > PHANTOM_DAY ? day : day + 1;
	const date = new Date(Date.UTC(1899, 11, 30 + since1900)).toISOString().slice(0, 10);
	const rest = seconds - day * DAY;
	if (rest === 0 && !hasTime) return date;
	const minutes = Math.floor(rest / 60);
	return `${date} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(rest % 60)}`;
}
