const ESCAPED: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	'\t': '&#9;',
	'\n': '&#10;',
	'\r': '&#13;',
};

/** A text between two tags. */
export function xmlText(text: string): string {
	return text.replace(/[&<>\r]/g, (character) => ESCAPED[character] ?? character);
}

/** Attributes of a tag, each after a space; those that are undefined are left out. */
export function xmlAttributes(
	attributes: Record<string, string | number | boolean | undefined>,
): string {
	return Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => {
			const text = String(value).replace(/[&<>"\t\n\r]/g, (one) => ESCAPED[one] ?? one);
			return ` ${name}="${text}"`;
		})
		.join('');
}

/** An element that holds nothing but attributes. */
export function xmlTag(
	name: string,
	attributes: Record<string, string | number | boolean | undefined>,
): string {
	return `<${name}${xmlAttributes(attributes)}/>`;
}
