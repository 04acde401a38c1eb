const decoded = (text: string) => {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
};

/** The name in a Content-Disposition header; the extended form, which has accents, first. */
function dispositionName(disposition: string): string | undefined {
	const extended = /filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(disposition)?.[1];
	if (extended !== undefined) return decoded(extended);
	const plain = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(disposition);
	return plain?.[1]?.replace(/\\(.)/g, '$1') ?? plain?.[2];
}

const lastPart = (path: string) => decoded(path.split('/').findLast((part) => part !== '') ?? '');

/**
 * What to call a file that came from an address: what the site says, else the end of the
 * path it came from, else of the path asked, else the site itself.
 */
export function addressName(
	asked: URL,
	answered: string,
	disposition: string | null | undefined,
): string {
	const said = dispositionName(disposition ?? '')
		?.split(/[/\\]/)
		.at(-1);
	if (said) return said;
	const paths = [URL.canParse(answered) ? new URL(answered).pathname : '', asked.pathname];
	const ends = paths.map(lastPart).filter((end) => end !== '');
	return ends.find((end) => /\.\w{1,5}$/.test(end)) ?? ends[0] ?? asked.hostname;
}
