import { foldWords } from '../fold-words.ts';
import { isBlank } from './absent.ts';
import { isIdentifierHeader, schemesNamedBy } from './identifiers.ts';

/** The items of a cell, trimmed, without the blank ones. */
export function splitList(cell: string, separator: string): string[] {
	return cell
		.split(separator)
		.map((item) => item.trim())
		.filter((item) => item !== '');
}

const LIST_HEADERS =
	/\b(?:services?|partenaires?|partners?|tags?|etiquettes?|mots cles?|keywords?|themes?|thematiques?|publics?|modalites?|labels?|membres?|members?|participants?|acteurs|structures|organisations?|organizations?|competences?|skills|langues|languages|categories|typologies?|roles|liens|links)\b/;

/** Headers of several actors: their names come back less often than words do. */
const ACTOR_LIST_HEADERS =
	/\b(?:partenaires|partners|membres|members|participants|participantes|acteurs|structures|organisations|organizations|associations|financeurs|organisateurs|co ?organisateurs|intervenants|presents)\b/;
const LONGEST_NAME = 40;
const SHARED_NAMES = 0.2;

/** Headers whose cells name things by their codes: `1,4,12`. */
const CODE_LIST_HEADERS = /^(?:votes?|choix|choices|projets?|projects?)$/;
const CODE_LIST = /^[\w-]+(?:\s*,\s*[\w-]+)*$/;

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
 * `,` between the codes of a column of codes, in one cell out of five: `1,4,12`. Under a header that
 * could be that of numbers, one cell must hold three of them: `1,4` is a number too.
 */
export function codeSeparator(
	header: string,
	cells: readonly string[],
	counts: ArrayLike<number>,
): ',' | undefined {
	const areCodes = isIdentifierHeader(header) && schemesNamedBy(header).length === 0;
	if (!areCodes && !CODE_LIST_HEADERS.test(foldWords(header))) return undefined;
	if (shareOf(cells, counts, ',') < SHARE) return undefined;
	const filled = cells.filter((cell) => !isBlank(cell));
	if (!filled.every((cell) => CODE_LIST.test(cell.trim()))) return undefined;
	const isLong = (cell: string) => splitList(cell, ',').length > 2;
	return areCodes || filled.some(isLong) ? ',' : undefined;
}

/** Whether the cut items are names of actors: short, and a few of them met again. */
function areNames(separator: string, { shared, meanLength }: Cut): boolean {
	if (meanLength > LONGEST_NAME) return false;
	return separator === ';' || shared >= SHARED_NAMES;
}

/**
 * `;` or `,` when the header announces several things and the items between them come back in
 * other combinations; sentences and names hold these marks too. Names of actors need not come back
 * so often.
 */
export function wordSeparator(
	header: string,
	cells: readonly string[],
	counts: ArrayLike<number>,
): ';' | ',' | undefined {
	const areActors = ACTOR_LIST_HEADERS.test(foldWords(header));
	if (!areActors && !announcesList(header)) return undefined;
	return ([';', ','] as const).find((separator) => {
		if (shareOf(cells, counts, separator) < ANNOUNCED_SHARE) return false;
		const found = cut(cells, separator);
		if (areActors && areNames(separator, found)) return true;
		return found.shared >= SHARED_ITEMS && found.meanLength <= LONGEST_ITEM;
	});
}
