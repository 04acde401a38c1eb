import type { NumberedActor } from './numbered.ts';

export interface PageRoom {
	/** Columns of the list. */
	columns: number;
	/** Lines of each. */
	lines: number;
	/** Characters of a line, number left out. */
	characters: number;
}

/** Lines that a name takes in a column. */
const linesOf = ({ label }: NumberedActor, { characters }: PageRoom) =>
	Math.max(1, Math.ceil(label.length / characters));

/**
 * The columns of each page: none is longer than its page has room for, so that no name is cut.
 *
 * @param first room on the first page, beside the map
 * @param next room on each of the others
 */
export function paginate(
	actors: readonly NumberedActor[],
	first: PageRoom,
	next: PageRoom,
): NumberedActor[][][] {
	const pages: NumberedActor[][][] = [[]];
	let column: NumberedActor[] | undefined;
	let used = 0;
	for (const actor of actors) {
		const room = pages.length === 1 ? first : next;
		if (column === undefined || used + linesOf(actor, room) > room.lines) {
			if (pages.at(-1)?.length === room.columns) pages.push([]);
			column = [];
			used = 0;
			pages.at(-1)?.push(column);
		}
		column.push(actor);
		used += linesOf(actor, pages.length === 1 ? first : next);
	}
	return pages;
}
