import { foldWords } from '../fold-words.ts';
import { isBlank } from './absent.ts';

/** The items of a cell, trimmed, without the blank ones. */
export function splitList(cell: string, separator: string): string[] {
	return cell
		.split(separator)
		.map((item) => item.trim())
		.filter((item) => item !== '');
}

const LIST_HEADERS =
	/\b(?:services?|partenaires?|partners?|tags?|etiquettes?|mots cles?|keywords?|themes?|thematiques?|publics?|modalites?|labels?|membres?|members?|participants?|acteurs|structures|organisations?|organizations?|competences?|skills|langues|languages|categories|typologies?|roles|liens|links)\b/;

/** Longest mean item: past it the cells are sentences. */
const LONGEST_ITEM = 60;

/** Most distinct items per item: past it they are not taken from a common set. */
const MOST_DISTINCT = 2 / 3;

interface Cut {
	/** Share of the cells that hold the separator. */
	share: number;
	items: number;
	distinct: number;
	meanLength: number;
}

function cut(cells: readonly string[], counts: ArrayLike<number>, separator: string): Cut {
	const known = new Set<string>();
	const total = { rows: 0, cut: 0, items: 0, length: 0 };
	cells.forEach((cell, index) => {
		if (isBlank(cell)) return;
		const rows = counts[index] ?? 0;
		const items = splitList(cell, separator);
		total.rows += rows;
		if (cell.includes(separator)) total.cut += rows;
		total.items += items.length * rows;
		for (const item of items) {
			known.add(item);
			total.length += item.length * rows;
		}
	});
	return {
		share: total.cut / Math.max(1, total.rows),
		items: total.items,
		distinct: known.size,
		meanLength: total.length / Math.max(1, total.items),
	};
}

function announcesList(header: string): boolean {
	return LIST_HEADERS.test(foldWords(header));
}

/**
 * `|` when it cuts the cells of a column into short items: in one cell out of five, or in one out
 * of twenty under a header that announces several things. `counts` are the rows that hold each of
 * the distinct `cells`.
 */
export function barSeparator(
	header: string,
	cells: readonly string[],
	counts: ArrayLike<number>,
): '|' | undefined {
	if (!cells.some((cell) => cell.includes('|'))) return undefined;
	const { share, meanLength } = cut(cells, counts, '|');
	const isOften = share >= (announcesList(header) ? 0.05 : 0.2);
	return isOften && meanLength <= LONGEST_ITEM ? '|' : undefined;
}

/**
 * `;` or `,` when the header announces several things and the items between them come back from
 * row to row; sentences hold these marks too.
 */
export function wordSeparator(
	header: string,
	cells: readonly string[],
	counts: ArrayLike<number>,
): ';' | ',' | undefined {
	if (!announcesList(header)) return undefined;
	return ([';', ','] as const).find((separator) => {
		const { share, items, distinct, meanLength } = cut(cells, counts, separator);
		const comeBack = items > 2 && distinct <= items * MOST_DISTINCT;
		return share >= 0.05 && comeBack && meanLength <= LONGEST_ITEM;
	});
}
