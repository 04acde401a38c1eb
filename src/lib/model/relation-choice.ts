import type { Relation, Incidence } from './relation.ts';

/** Pairs compared beyond which a projection is not made without another choice of the user. */
export const PAIR_LIMIT = 2_000_000;

/** Rows of the canonical tables, as far as the choice of a relation goes. */
export interface RelationSources {
	ties: number;
	/** Participations with an actor and an event. */
	participations: number;
	decisions: number;
	criteria: number;
	/** Files with a list column: table, a column that names the row, the list's column. */
	lists: { table: string; row: string; list: string }[];
}

/** The incidences that the data allow, the most telling first. */
export function possibleIncidences(sources: RelationSources): Incidence[] {
	const incidences: Incidence[] = [];
	if (sources.participations > 0) incidences.push({ of: 'participations' });
	if (sources.criteria > 0) incidences.push({ of: 'criteria' });
	if (sources.decisions > 0) incidences.push({ of: 'decisions' });
	return [...incidences, ...sources.lists.map((list) => ({ of: 'list' as const, ...list }))];
}

/** The relation shown when the user has not chosen: stated ties, else who with what. */
export function defaultRelation(sources: RelationSources): Relation | undefined {
	if (sources.ties > 0) return { rule: 'ties' };
	const incidence = possibleIncidences(sources)[0];
	return incidence && { rule: 'two-mode', incidence };
}

function sameIncidence(a: Incidence, b: Incidence): boolean {
	if (a.of !== 'list' || b.of !== 'list') return a.of === b.of;
	return a.table === b.table && a.row === b.row && a.list === b.list;
}

/** Whether two relations tie the same things, whatever their weight and threshold. */
export function sameRelation(a: Relation, b: Relation): boolean {
	if (a.rule === 'ties' || b.rule === 'ties') return a.rule === b.rule;
	if (!sameIncidence(a.incidence, b.incidence)) return false;
	if (a.rule === 'two-mode' || b.rule === 'two-mode') return a.rule === b.rule;
	return a.on === b.on;
}
