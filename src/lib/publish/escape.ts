import { plainText } from '../charts/plain-text.ts';

const ENTITIES: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** A text made inert between tags and in quoted attributes, in HTML and in XML. */
export function escapeMarkup(text: string): string {
	return plainText(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

/** A whole document as the value of a quoted attribute: nothing is dropped, line breaks included. */
export function escapeDocument(html: string): string {
	return html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

/** JSON that no HTML parser can take for the end of its element. */
export function jsonForScript(value: unknown): string {
	return JSON.stringify(value)
		.replaceAll('<', '\\u003c')
		.replaceAll('>', '\\u003e')
		.replaceAll('\u2028', '\\u2028')
		.replaceAll('\u2029', '\\u2029');
}
