/** Why a file cannot be read at all. The interface puts each code into words. */
export type ReadingErrorCode =
	'empty' | 'too-large' | 'utf-16' | 'spreadsheet' | 'binary' | 'data-package' | 'worker';

export class ReadingError extends Error {
	readonly code: ReadingErrorCode;
	/** Where exactly: the path inside a data package, the message of a failed worker. */
	readonly detail: string | undefined;

	constructor(code: ReadingErrorCode, detail?: string) {
		super(detail === undefined ? code : `${code}: ${detail}`);
		this.name = 'ReadingError';
		this.code = code;
		this.detail = detail;
	}
}
