import type { Incidence, Relation } from './relation.ts';

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

/** The mode of what two nodes of a projection share; undefined for other relations. */
export function sharedModeOf(relation: Relation): string | undefined {
	if (relation.rule !== 'projection') return undefined;
	const [first, second] = modesOfIncidence(relation.incidence);
	return relation.on === 'first' ? second : first;
}
