import type { Incidence } from './relation.ts';

/** One name for several columns: what they begin with (`Tag 1`, `Tag 2`: `Tag`), else all of them. */
export function nameOfColumns(columns: readonly string[]): string {
	const [first = '', ...others] = columns;
	if (others.length === 0) return first;
	let length = first.length;
	for (const other of others) {
		while (!other.startsWith(first.slice(0, length))) length -= 1;
	}
	const common = first.slice(0, length).replace(/[\s\d_\-–:.([/#]+$/u, '');
	return common === '' ? columns.join(', ') : common;
}

/** The name of a side whose things are the rows themselves. */
export const ROW = 'row';

/** The two modes that an incidence ties, as node keys name them. */
export function modesOfIncidence(incidence: Incidence): [string, string] {
	switch (incidence.of) {
		case 'participations':
			return ['actor', 'event'];
		case 'decisions':
			return ['contribution', 'body'];
		case 'criteria':
			return ['actor', 'criterion'];
		case 'columns': {
			const [first, second] = [incidence.first ?? ROW, nameOfColumns(incidence.second)];
			return [first, second === first ? `${second} 2` : second];
		}
	}
}
