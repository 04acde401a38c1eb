import { bomOf } from '../../encoding/bom.ts';
import { utf16WithoutBom } from '../../encoding/utf16.ts';

/** The formats of files of networks. `json` is graphology's, and the node-link one of d3 and NetworkX. */
export type GraphKind = 'gexf' | 'graphml' | 'pajek' | 'json';

/** How much of a file is read to know it; a JSON file may begin with long attributes. */
const HEAD = 1 << 16;

/** What may come before the root of an XML document: declarations, comments. */
const PROLOGUE = String.raw`^\s*(?:<\?[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*|<!DOCTYPE[^>]*>\s*)*`;

/** Blank lines and comments of Pajek. */
const SKIPPED = String.raw`(?:\s|%[^\r\n]*[\r\n])*`;

const FORMS: readonly [GraphKind, RegExp][] = [
	['gexf', new RegExp(`${PROLOGUE}<(?:\\w+:)?gexf[\\s>]`, 'i')],
	['graphml', new RegExp(`${PROLOGUE}<(?:\\w+:)?graphml[\\s>]`, 'i')],
	[
		'pajek',
		new RegExp(`^${SKIPPED}(?:\\*network\\b[^\\r\\n]*${SKIPPED})?\\*vertices[ \\t]+\\d`, 'i'),
	],
	['json', /^\s*\{[\s\S]*"(?:nodes|edges|links)"\s*:\s*\[/],
];

/** The format of a network, from the start of its file; undefined when it is no network. */
export async function graphKind(blob: Blob): Promise<GraphKind | undefined> {
	const head = new Uint8Array(await blob.slice(0, HEAD).arrayBuffer());
	const bom = bomOf(head);
	const bytes = head.subarray(bom?.length ?? 0);
	const encoding = bom ? bom.encoding : (utf16WithoutBom(bytes) ?? 'utf-8');
	const text = new TextDecoder(encoding).decode(bytes);
	return FORMS.find(([, form]) => form.test(text))?.[0];
}
