import { ReadingError } from '$lib/import/reading-error.ts';
import type { CanonicalTable, Role } from '$lib/model/canonical.ts';
import type { Reading, ReadingWarning, Reject } from '$lib/model/reading.ts';
import type { Wording } from '$lib/text/messages.ts';

/** What was understood of a file, in one sentence. */
export function readingSentence(reading: Reading, isSheet: boolean, { t }: Wording): string {
	return t.importing.summary(reading, isSheet);
}

export function warningSentence(warning: ReadingWarning, { t }: Wording): string {
	return t.importing.warnings(warning);
}

export function rejectSentence(reject: Reject, { t }: Wording): string {
	return t.importing.reject(reject);
}

/** Why a file could not be opened. Errors that are not the reader's keep their own words. */
export function errorSentence(error: Error, { t }: Wording): string {
	if (!(error instanceof ReadingError)) return error.message;
	const words: Record<string, (detail?: string) => string> = t.importing.errors;
	return words[error.code]?.(error.detail) ?? error.message;
}

export function columnName(table: CanonicalTable, column: string, { t }: Wording): string {
	const names: Record<string, string> = t.importing.columns[table];
	return names[column] ?? column;
}

/** « Participations : qui participe » */
export function roleName({ table, column }: Role, wording: Wording): string {
	const colon = wording.locale === 'fr' ? '\u00a0: ' : ': ';
	return `${wording.t.importing.tables[table]}${colon}${columnName(table, column, wording)}`;
}
