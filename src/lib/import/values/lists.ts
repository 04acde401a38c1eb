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

/** Share of the rows with a value that must hold the separator, under a header that announces several things or not. */
const ANNOUNCED_SHARE = 0.05;
const SHARE = 0.2;

interface Cut {
	/** Mean length of the items. */
	meanLength: number;
	/** Share of the items of cut cells that another different cell holds too. */
	shared: number;
}

/** Share of the rows with a value whose cell holds a separator. */
function shareOf(cells: readonly string[], counts: ArrayLike<number>, separator: string): number {
	let rows = 0;
	let cutRows = 0;
	for (let index = 0; index < cells.length; index++) {
		const cell = cells[index] ?? '';
		if (isBlank(cell)) continue;
		rows += counts[index] ?? 0;
		if (cell.includes(separator)) cutRows += counts[index] ?? 0;
	}
	return cutRows / Math.max(1, rows);
}

function cut(cells: readonly string[], separator: string): Cut {
	const holders = new Map<string, number>();
	const inCutCells: string[] = [];
	const total = { items: 0, length: 0 };
	for (const cell of cells) {
		const isCut = cell.includes(separator);
		const items = splitList(cell, separator);
		total.items += items.length;
		for (const item of new Set(items)) {
			holders.set(item, (holders.get(item) ?? 0) + 1);
			total.length += item.length;
			if (isCut) inCutCells.push(item);
		}
	}
	const shared = inCutCells.filter((item) => (holders.get(item) ?? 0) > 1);
	return {
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
	const share = shareOf(cells, counts, '|');
	if (share === 0 || share < (announcesList(header) ? ANNOUNCED_SHARE : SHARE)) return undefined;
	return cut(cells, '|').meanLength <= LONGEST_ITEM ? '|' : undefined;
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
		if (shareOf(cells, counts, separator) < ANNOUNCED_SHARE) return false;
		const { shared, meanLength } = cut(cells, separator);
		return shared >= SHARED_ITEMS && meanLength <= LONGEST_ITEM;
	});
}
