import type { CivilDate } from '../model/period.ts';

/** Today's civil date, where the user is. */
export function today(): CivilDate {
	const now = new Date();
	const two = (value: number) => String(value).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
