import DOMPurify from 'dompurify';
import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';

/** What a text may be made of: no script, no style, nothing that asks another site for anything. */
const TAGS = [
	...['h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'blockquote', 'pre', 'code'],
	...['ul', 'ol', 'li', 'strong', 'em', 'a'],
	...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
];
const ATTRIBUTES = ['href', 'align', 'start'];
const LINKS = /^(?:https?:|mailto:|tel:|#)/i;

const purifier = DOMPurify();

// Links leave the page as it is, and tell the other site nothing of it.
purifier.addHook('afterSanitizeAttributes', (node) => {
	if (node.tagName !== 'A' || !node.hasAttribute('href')) return;
	node.setAttribute('rel', 'noopener noreferrer');
	if (!node.getAttribute('href')?.startsWith('#')) node.setAttribute('target', '_blank');
});

/**
 * A text in Markdown (CommonMark, tables) as nodes that are safe in the page: HTML written in it stays
 * text, pictures are left out (they would be fetched elsewhere), and titles begin under that of the page.
 */
export function markdownNodes(markdown: string): DocumentFragment {
	const html = micromark(markdown, {
		extensions: [gfmTable()],
		htmlExtensions: [gfmTableHtml()],
	}).replaceAll(/<(\/?)h1>/g, '<$1h2>');
	return purifier.sanitize(html, {
		ALLOWED_TAGS: TAGS,
		ALLOWED_ATTR: ATTRIBUTES,
		ALLOWED_URI_REGEXP: LINKS,
		ADD_URI_SAFE_ATTR: ['align', 'start'],
		ALLOW_DATA_ATTR: false,
		RETURN_DOM_FRAGMENT: true,
	});
}
