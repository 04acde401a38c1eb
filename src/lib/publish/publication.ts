import type { Figure } from '../charts/figure.ts';
import type { CivilDate } from '../model/period.ts';
import type { Locale, Wording } from '../text/messages.ts';
import type { Hiding } from './protect.ts';

export const FORMAT = 'maillage-figure';
export const FORMAT_VERSION = 1;

/** Everything a published figure says, and nothing else: no source row. */
export interface Publication {
	/** Already protected. */
	figure: Figure;
	/** What the protection did, so that readers know; absent when the figure counts no persons. */
	hiding?: Hiding;
	/** Given by the caller: nothing here reads a clock. */
	publishedOn: CivilDate;
	/** Latest date of the data. */
	dataUntil?: CivilDate;
	/** Rows about individuals are invented. */
	fictional: boolean;
	/** As it should read: « Licence Ouverte 2.0 ». */
	licence?: string;
}

/** A publication as kept in its page. */
export interface SavedPublication extends Publication {
	format: typeof FORMAT;
	version: typeof FORMAT_VERSION;
	locale: Locale;
}

/** Source, dates, licence and warnings, one sentence a line. */
export function creditLines(publication: Publication, { t, formats }: Wording): string[] {
	const { figure, hiding, publishedOn, dataUntil, fictional, licence } = publication;
	const { publish } = t;
	const published =
		dataUntil === undefined
			? publish.published(formats.date(publishedOn))
			: publish.publishedWithData(formats.date(publishedOn), formats.date(dataUntil));
	return [
		fictional ? publish.fictional : '',
		figure.note ?? '',
		hiding === undefined ? '' : publish.hiding(hiding, formats.integer(hiding.k)),
		t.charts.panel.source(figure.source),
		licence === undefined ? published : `${published} ${licence}`.trimEnd(),
	].filter((line) => line !== '');
}
