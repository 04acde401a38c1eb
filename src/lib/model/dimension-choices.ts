import type { Available } from './availability.ts';
import type { CanonicalTable } from './canonical.ts';
import { dimensionOfField, isAttribute, type Field } from './field.ts';
import type { CategoryDimension } from './filter.ts';
import { NAMED_THINGS } from './named-things.ts';

/** A dimension that the rows of a table can be selected or split by, with the column behind it. */
export interface DimensionChoice {
	dimension: CategoryDimension;
	field: Field;
}

/** Categories that can be read on a chart and chosen from a list. */
const READABLE = { least: 2, most: 30 };

/** What rows say twice comes from the row: events give it to their participations. */
const GIVEN_BY_EVENTS: readonly CategoryDimension[] = ['channel', 'territory', 'theme'];

const NAMES: readonly CategoryDimension[] = ['actor', 'event', 'structure'];

/** Lower is better. */
function rank({ dimension, field: { distinct } }: DimensionChoice): number {
	if (NAMES.includes(dimension)) return 3;
	if (distinct < READABLE.least) return 2;
	return distinct <= READABLE.most ? 0 : 1;
}

/** Whether values come back: names, free texts, measures and dates do not make categories. */
function makesCategories({ dimension, field }: DimensionChoice): boolean {
	const { holds, filled, distinct } = field;
	if (filled === 0 || holds === 'date') return false;
	if (NAMES.includes(dimension) || distinct <= READABLE.most) return true;
	return holds !== 'number' && distinct <= filled / 2;
}

/**
 * What the rows of a table can be selected or split by, best first: readable categories (2 to 30),
 * then larger sets of them, then columns of one value, then names. The user's own columns come
 * after the canonical ones, the fullest first. Those of the actors and events that the rows name
 * are among them. `dimensionName` of `panels/wording.ts` says them in words.
 */
export function dimensionsOf(
	{ fields, ...filled }: Pick<Available, 'fields' | CanonicalTable>,
	table: CanonicalTable,
): DimensionChoice[] {
	const named = Object.keys(NAMED_THINGS[table] ?? {});
	const stages = table === 'contributions' ? ['decisions'] : [];
	const known = [table, ...named, ...stages];
	const choices = fields
		.filter((field) => known.includes(field.table))
		.flatMap((field): DimensionChoice[] => {
			const dimension = dimensionOfField(field, table);
			if (!dimension) return [];
			const isOwn = field.table === table;
			if (!isOwn && GIVEN_BY_EVENTS.includes(dimension)) return [];
			if (field.table === 'decisions' && dimension !== 'stage') return [];
			return [{ dimension, field }];
		})
		.filter(makesCategories);
	const kinship = ({ field }: DimensionChoice) => {
		if (isAttribute(field)) return 2;
		return field.table === table ? 0 : 1;
	};
	const emptiness = ({ field }: DimensionChoice) =>
		isAttribute(field) ? 1 - field.filled / Math.max(1, filled[field.table].rows ?? 0) : 0;
	return choices.toSorted(
		(a, b) => rank(a) - rank(b) || kinship(a) - kinship(b) || emptiness(a) - emptiness(b),
	);
}
