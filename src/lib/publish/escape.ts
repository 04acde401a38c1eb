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

// What could close the element, end a line of it, or reverse its reading order.
const UNSAFE_IN_SCRIPT = /[<>\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** JSON that no HTML parser can take for the end of its element; it reads back the same. */
export function jsonForScript(value: unknown): string {
	return JSON.stringify(value).replace(
		UNSAFE_IN_SCRIPT,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
