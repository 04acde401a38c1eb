import { escapeDocument, escapeMarkup } from './escape.ts';

interface Frame {
	/** Read by screen readers. */
	title: string;
	/** Pixels; see `pageHeight`. The width is that of the host's column. */
	height: number;
}

function frame(source: string, { title, height }: Frame): string {
	return (
		`<iframe ${source} title="${escapeMarkup(title)}" width="100%" height="${Math.ceil(height)}"` +
		' loading="lazy" sandbox referrerpolicy="no-referrer" style="border:0"></iframe>'
	);
}

/**
 * Code to paste in a host's page, showing a published page by its address. The sandbox allows
 * nothing: the page needs nothing.
 * @throws RangeError when the address is not http(s), nor relative to the host.
 */
export function toIframe({ address, ...rest }: Frame & { address: string }): string {
	const { protocol } = new URL(address, 'https://host.invalid/');
	if (protocol !== 'https:' && protocol !== 'http:') {
		throw new RangeError('publish/embed: the address must begin with http:// or https://.');
	}
	return frame(`src="${escapeMarkup(address)}"`, rest);
}

/** The same with the whole page inside, for hosts where no file can be put. */
export function toInlineIframe({ page, ...rest }: Frame & { page: string }): string {
	return frame(`srcdoc="${escapeDocument(page)}"`, rest);
}
