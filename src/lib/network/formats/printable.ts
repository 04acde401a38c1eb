/** What XML 1.0 cannot hold, even escaped: control characters, lone surrogates, two non-characters. */
const UNPRINTABLE =
	// eslint-disable-next-line no-control-regex
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text without the characters that XML forbids. */
export function printable(text: string): string {
	return text.replace(UNPRINTABLE, '');
}
