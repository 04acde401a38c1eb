import { nameOfColumns } from './relation-modes.ts';
import type { Incidence, Relation } from './relation.ts';

/** Pairs compared beyond which a projection is not made without another choice of the user. */
export const PAIR_LIMIT = 2_000_000;

/** A file with columns of several names: lists in cells, or `Tag 1`, `Tag 2`…. */
export interface ListSource {
	table: string;
	/** Column that names the row; absent when none does. */
	first?: string;
	second: string[];
}

/** Rows of the canonical tables, as far as the choice of a relation goes. */
export interface RelationSources {
	ties: number;
	/** Participations with an actor and an event. */
	participations: number;
	decisions: number;
	criteria: number;
	lists: ListSource[];
}

/** The incidences that the data allow, the most telling first. */
export function possibleIncidences(sources: RelationSources): Incidence[] {
	const incidences: Incidence[] = [];
	if (sources.participations > 0) incidences.push({ of: 'participations' });
	if (sources.criteria > 0) incidences.push({ of: 'criteria' });
	if (sources.decisions > 0) incidences.push({ of: 'decisions' });
	return [...incidences, ...sources.lists.map((list) => ({ of: 'columns' as const, ...list }))];
}

/** The relation shown when the user has not chosen: stated ties, else who with what. */
export function defaultRelation(sources: RelationSources): Relation | undefined {
	if (sources.ties > 0) return { rule: 'ties' };
	const incidence = possibleIncidences(sources)[0];
	return incidence && { rule: 'two-mode', incidence };
}

/** Every relation that the data allow, each with its usual settings. */
export function possibleRelations(sources: RelationSources): Relation[] {
	const ties: Relation[] = sources.ties > 0 ? [{ rule: 'ties' }] : [];
	const projected = { rule: 'projection', weight: 'count', minimum: 1 } as const;
	return [
		...ties,
		...possibleIncidences(sources).flatMap((incidence): Relation[] => [
			{ rule: 'two-mode', incidence },
			{ ...projected, incidence, on: 'first' },
			{ ...projected, incidence, on: 'second' },
		]),
	];
}

function sameIncidence(a: Incidence, b: Incidence): boolean {
	if (a.of !== 'columns' || b.of !== 'columns') return a.of === b.of;
	const isSameSide = nameOfColumns(a.second) === nameOfColumns(b.second);
	return a.table === b.table && a.first === b.first && isSameSide;
}

/** Whether two relations tie the same things, whatever their weight, threshold and conditions. */
export function sameRelation(a: Relation, b: Relation): boolean {
	if (a.rule === 'columns' && b.rule === 'columns') {
		const [one, other] = [a, b].map(({ source, target }) => [source, ...target].join('\n'));
		return a.table === b.table && one === other;
	}
	if (a.rule === 'replies' && b.rule === 'replies') {
		return a.table === b.table && a.id === b.id && a.parent === b.parent && a.author === b.author;
	}
	if (a.rule === 'two-mode' && b.rule === 'two-mode') {
		return sameIncidence(a.incidence, b.incidence);
	}
	if (a.rule === 'projection' && b.rule === 'projection') {
		return a.on === b.on && sameIncidence(a.incidence, b.incidence);
	}
	return a.rule === 'ties' && b.rule === 'ties';
}
