import { Tokenizer } from 'htmlparser2';
import type { DistinctValues } from '../columns/distinct-values.ts';
import { isBlank } from './absent.ts';

const TAG_NAMES =
	'a|abbr|article|b|blockquote|body|br|center|code|dd|del|div|dl|dt|em|figure|font|footer|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|main|ol|option|p|pre|script|section|select|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul|xml';
/** A tag of HTML, from its bracket to the one that closes it: `a < b` and `<3` are none. */
const TAG = new RegExp(`</?(?:${TAG_NAMES})(?:\\s+[\\w:-]+\\s*=[^<>]*)?\\s*/?>`, 'i');
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/i;
const COMMENT = '<!--';

/** A body that an editor left empty. */
const EMPTY_BODY = /^(?:<\/?(?:p|br|div|span|ul|ol|li)\b[^<>]*>|&nbsp;|\s)*$/i;

/** From that share of the cells with a value on, the tags of a column are its way of writing. */
const WRITTEN_SHARE = 0.1;

/** What they hold is not read. */
const SILENT = new Set(['script', 'style', 'title', 'template', 'iframe']);
const BLOCKS = new Set(
	(
		'address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 ' +
		'h3 h4 h5 h6 header hr html li main nav ol option p pre section table tbody tfoot thead tr ul xml'
	).split(' '),
);
const CELLS = new Set(['td', 'th']);
const ITEM = '- ';

/** Whether a cell holds at least one tag of HTML. */
export function holdsMarkup(cell: string): boolean {
	return cell.includes('<') && TAG.test(cell);
}

const ignored = () => undefined;

/** What a reader sees, written tag by tag: a tag needs no closing, so that none can be missing. */
class ReadText {
	#text = '';
	#silent = 0;

	add(words: string) {
		if (this.#silent === 0) this.#text += words.replace(/[ \t\n\r\f]+/g, ' ');
	}

	open(name: string) {
		if (SILENT.has(name)) this.#silent++;
		else if (name === 'br') this.#text += '\n';
		else if (name === 'li') {
			this.#breakLine();
			this.#text += ITEM;
		} else if (BLOCKS.has(name)) this.#breakLine();
		else if (CELLS.has(name)) this.#text += ' ';
	}

	close(name: string) {
		if (SILENT.has(name)) this.#silent = Math.max(0, this.#silent - 1);
		else if (BLOCKS.has(name)) this.#breakLine();
	}

	#breakLine() {
		if (!this.#text.endsWith('\n') && !this.#text.endsWith(`\n${ITEM}`)) this.#text += '\n';
	}

	toString(): string {
		const lines = this.#text.split('\n').map((line) => line.replace(/ +/g, ' ').trim());
		return lines.filter((line) => line !== '').join('\n');
	}
}

/**
 * The text that a reader sees of a piece of HTML: blocks on lines of their own, the items of lists
 * after a dash, links as their words, entities as characters. Scripts, styles and comments say
 * nothing. Any text is taken, whatever is left open or crossed, in a time that its length bounds.
 */
export function textOfMarkup(html: string): string {
	const text = new ReadText();
	const nameAt = (start: number, end: number) => html.slice(start, end).toLowerCase();
	const tokenizer = new Tokenizer(
		{ xmlMode: false, decodeEntities: true },
		{
			ontext: (start, end) => text.add(html.slice(start, end)),
			ontextentity: (codepoint) => text.add(String.fromCodePoint(codepoint)),
			onopentagname: (start, end) => text.open(nameAt(start, end)),
			onclosetag: (start, end) => text.close(nameAt(start, end)),
			onattribdata: ignored,
			onattribend: ignored,
			onattribentity: ignored,
			onattribname: ignored,
			oncdata: ignored,
			oncomment: ignored,
			ondeclaration: ignored,
			onend: ignored,
			onopentagend: ignored,
			onprocessinginstruction: ignored,
			onselfclosingtag: ignored,
		},
	);
	tokenizer.write(html);
	tokenizer.end();
	return text.toString();
}

/** A cell as plain text; what is nothing but tags, an image or an attack, stays as it is written. */
function plainText(cell: string): string {
	const text = textOfMarkup(cell);
	return text === '' && !EMPTY_BODY.test(cell) ? cell : text;
}

/**
 * The same cells as plain texts, where the column is written in HTML, and the number of rows that
 * were. The cells of other columns are given back as they are.
 */
export function withoutMarkup(cells: DistinctValues): {
	cells: DistinctValues;
	markupCount: number;
} {
	const { values, counts } = cells;
	if (!values.some(holdsMarkup)) return { cells, markupCount: 0 };
	let markupCount = 0;
	let filled = 0;
	for (let code = 0; code < values.length; code++) {
		const cell = values[code] ?? '';
		if (isBlank(cell)) continue;
		filled += counts[code] ?? 0;
		if (holdsMarkup(cell)) markupCount += counts[code] ?? 0;
	}
	if (markupCount < filled * WRITTEN_SHARE) return { cells, markupCount: 0 };
	const isWritten = (cell: string) =>
		holdsMarkup(cell) || ENTITY.test(cell) || cell.includes(COMMENT);
	return {
		cells: {
			...cells,
			values: values.map((cell) => (isWritten(cell) ? plainText(cell) : cell)),
		},
		markupCount,
	};
}
