import { Tokenizer } from 'htmlparser2';
import { ReadingError } from '../../reading-error.ts';

/** Neither namespaces nor the order of texts among elements are kept. */
export interface XmlElement {
	/** Without its prefix. */
	name: string;
	attributes: ReadonlyMap<string, string>;
	children: XmlElement[];
	/** What is written directly in it, as it stands. */
	text: string;
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

const UNQUOTED = 1;

/** Line of a place in a text, from 1 on. */
export function lineAt(text: string, place: number): number {
	let line = 1;
	for (let at = text.indexOf('\n'); at >= 0 && at < place; at = text.indexOf('\n', at + 1))
		line += 1;
	return line;
}

/** Builds the elements as tags come; a tag that closes another than the last one opened is an error. */
class Builder {
	root: XmlElement | undefined;
	readonly #source: string;
	readonly #open: { element: XmlElement; tag: string; attributes: Map<string, string> }[] = [];
	#attribute = '';
	#value = '';

	constructor(source: string) {
		this.#source = source;
	}

	fail(place: number): never {
		throw new ReadingError('graph-xml', String(lineAt(this.#source, place)));
	}

	open(start: number, end: number) {
		const tag = this.#source.slice(start, end);
		const attributes = new Map<string, string>();
		const element = { name: localName(tag), attributes, children: [], text: '' };
		const parent = this.#open.at(-1)?.element;
		if (parent) parent.children.push(element);
		else if (this.root) this.fail(start);
		else this.root = element;
		this.#open.push({ element, tag, attributes });
	}

	attributeName(start: number, end: number) {
		this.#attribute = localName(this.#source.slice(start, end));
		this.#value = '';
	}

	attributeValue(text: string) {
		this.#value += text;
	}

	attributeEnd(quote: number, end: number) {
		if (quote <= UNQUOTED) this.fail(end);
		this.#open.at(-1)?.attributes.set(this.#attribute, this.#value);
	}

	text(text: string) {
		const element = this.#open.at(-1)?.element;
		// What parts two children is no text.
		if (!element || (element.children.length > 0 && text.trim() === '')) return;
		element.text += text;
	}

	closeLast() {
		this.#open.pop();
	}

	close(start: number, end: number) {
		if (this.#open.pop()?.tag !== this.#source.slice(start, end)) this.fail(start);
	}

	/** The document ends: nothing may be left open. */
	finish(): XmlElement {
		if (this.#open.length > 0 || !this.root) {
			throw new ReadingError('graph-truncated', String(lineAt(this.#source, this.#source.length)));
		}
		return this.root;
	}
}

const ignored = () => undefined;

/**
 * The root element of an XML document. Throws a ReadingError with the line when a tag is not
 * closed by its own, an attribute has no quotation marks, or the document stops before its end.
 */
export function readXml(source: string): XmlElement {
	const builder = new Builder(source);
	const tokenizer = new Tokenizer(
		{ xmlMode: true, decodeEntities: true },
		{
			onopentagname: (start, end) => builder.open(start, end),
			onattribname: (start, end) => builder.attributeName(start, end),
			onattribdata: (start, end) => builder.attributeValue(source.slice(start, end)),
			onattribentity: (codepoint) => builder.attributeValue(String.fromCodePoint(codepoint)),
			onattribend: (quote, end) => builder.attributeEnd(quote, end),
			onopentagend: ignored,
			onselfclosingtag: () => builder.closeLast(),
			onclosetag: (start, end) => builder.close(start, end),
			ontext: (start, end) => builder.text(source.slice(start, end)),
			ontextentity: (codepoint) => builder.text(String.fromCodePoint(codepoint)),
			oncdata: (start, end, offset) => builder.text(source.slice(start, end - offset)),
			oncomment: ignored,
			ondeclaration: ignored,
			onprocessinginstruction: ignored,
			onend: ignored,
		},
	);
	tokenizer.write(source);
	tokenizer.end();
	return builder.finish();
}

/** The elements directly in another that bear one of these names. */
export function childrenNamed({ children }: XmlElement, ...names: string[]): XmlElement[] {
	return children.filter(({ name }) => names.includes(name));
}

/** The first element of that name inside another, at any depth. */
export function firstInside({ children }: XmlElement, name: string): XmlElement | undefined {
	for (const child of children) {
		if (child.name === name) return child;
		const found = firstInside(child, name);
		if (found) return found;
	}
	return undefined;
}
