const HIDDEN_STYLE =
	/<style:style\b[^>]*\bstyle:name="([^"]*)"[^>]*>\s*<style:table-properties\b[^>]*\btable:display="false"/g;
const TABLE = /<table:table(?=[\s>])[^>]*>/g;

const ENTITIES: Record<string, string> = { amp: '&', apos: "'", quot: '"', lt: '<', gt: '>' };

/** A sheet as the workbook's own list names it. */
export interface ListedSheet {
	name: string;
	hidden: boolean;
}

function attribute(tag: string, name: string): string {
	const value = new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
	return value.replace(/&(amp|apos|quot|lt|gt);/g, (_, entity: string) => ENTITIES[entity] ?? '');
}

/**
 * The sheets of an OpenDocument workbook, by its `content.xml`: the library that reads them
 * does not see which are hidden, and leaves entities in their names.
 */
export function odsSheets(content: string): ListedSheet[] {
	const hidden = new Set(Array.from(content.matchAll(HIDDEN_STYLE), (match) => match[1]));
	return Array.from(content.matchAll(TABLE), ([tag]) => ({
		name: attribute(tag, 'table:name'),
		hidden: hidden.has(attribute(tag, 'table:style-name')),
	}));
}
