/** Why a file cannot be read at all. The interface puts each code into words. */
export type ReadingErrorCode =
	| 'empty'
	| 'too-large'
	| 'binary'
	| 'data-package'
	| 'worker'
	| 'archive-empty'
	| 'archive-damaged'
	| 'archive-encrypted'
	| 'archive-too-large'
	| 'workbook-damaged'
	| 'graph-xml'
	| 'graph-truncated'
	| 'graph-line'
	| 'graph-json'
	| 'graph-json-syntax'
	| 'address-invalid'
	| 'address-refused';

export class ReadingError extends Error {
	readonly code: ReadingErrorCode;
	/** Where exactly: the path inside a document or an archive, the line, the message of a failed worker. */
	readonly detail: string | undefined;

	constructor(code: ReadingErrorCode, detail?: string) {
		super(detail === undefined ? code : `${code}: ${detail}`);
		this.name = 'ReadingError';
		this.code = code;
		this.detail = detail;
	}
}
