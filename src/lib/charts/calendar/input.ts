import type { CivilDate } from '../../model/period.ts';
import type { Amount, NumberFormat } from '../amount.ts';

export interface CalendarDay {
	day: CivilDate;
	value: Amount;
	/** The count behind a share or a rate: what a publication protects. */
	count?: Amount;
}

/** What a calendar needs. Choosing a day chooses the period that it is. */
export interface CalendarInput {
	/** First and last days of the data: those outside are not drawn. */
	first: CivilDate;
	last: CivilDate;
	/** Days that have a value; the others, between the first and the last, are empty. */
	days: CalendarDay[];
	/** What has no date: said under the calendar. */
	unknown?: Amount;
	/** The month in which a block of twelve begins, 9 for school years; 1 when absent. */
	yearStart?: number;
	format?: NumberFormat;
	/** The limits between classes of values; round ones that suit the values when absent. */
	limits?: number[];
	/** Both days included: days outside of it are pale. */
	selection?: { from: CivilDate; to: CivilDate };
}
