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

/** Share of the items of cut cells that other, different cells hold too: a common set of items. */
const SHARED_ITEMS = 0.5;

interface Cut {
	/** Share of the rows whose cell holds the separator. */
	share: number;
	/** Mean length of the items. */
	meanLength: number;
	/** Share of the items of cut cells that another different cell holds too. */
	shared: number;
}

function cut(cells: readonly string[], counts: ArrayLike<number>, separator: string): Cut {
	const holders = new Map<string, number>();
	const inCutCells: string[] = [];
	const total = { rows: 0, cut: 0, items: 0, length: 0 };
	cells.forEach((cell, index) => {
		if (isBlank(cell)) return;
		const isCut = cell.includes(separator);
		const items = splitList(cell, separator);
		total.rows += counts[index] ?? 0;
		if (isCut) total.cut += counts[index] ?? 0;
		total.items += items.length;
		for (const item of new Set(items)) {
			holders.set(item, (holders.get(item) ?? 0) + 1);
			total.length += item.length;
			if (isCut) inCutCells.push(item);
		}
	});
	const shared = inCutCells.filter((item) => (holders.get(item) ?? 0) > 1);
	return {
		share: total.cut / Math.max(1, total.rows),
		meanLength: total.length / Math.max(1, total.items),
		shared: shared.length / Math.max(1, inCutCells.length),
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
 * `;` or `,` when the header announces several things and the items between them come back in
 * other combinations; sentences and names hold these marks too.
 */
export function wordSeparator(
	header: string,
	cells: readonly string[],
	counts: ArrayLike<number>,
): ';' | ',' | undefined {
	if (!announcesList(header)) return undefined;
	return ([';', ','] as const).find((separator) => {
		const { share, shared, meanLength } = cut(cells, counts, separator);
		return share >= 0.05 && shared >= SHARED_ITEMS && meanLength <= LONGEST_ITEM;
	});
}
