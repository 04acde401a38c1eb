import type { Relation } from './relation.ts';
import type { SourceTable } from './source-table.ts';

/** What becomes of two columns: ties of one kind of actors, both kinds, or one kind by the other. */
export const COLUMN_FORMS = ['directed', 'undirected', 'two-mode', 'first', 'second'] as const;
export type ColumnForm = (typeof COLUMN_FORMS)[number];

/** A relation between columns of one file, whatever is made of it. */
export interface ColumnChoice {
	form: ColumnForm;
	table: string;
	/** Absent: each row itself, where the form allows it. */
	first?: string;
	second: string[];
	/** Column of the weights, where ties are stated. */
	weight?: string;
}

/** The columns that a relation ties; undefined when it is of another sort. */
export function columnChoice(relation: Relation): ColumnChoice | undefined {
	if (relation.rule === 'columns') {
		const { table, source, target, weight, directed } = relation;
		const form = directed ? 'directed' : 'undirected';
		return { form, table, first: source, second: target, ...(weight && { weight }) };
	}
	if (relation.rule !== 'two-mode' && relation.rule !== 'projection') return undefined;
	if (relation.incidence.of !== 'columns') return undefined;
	const { table, first, second } = relation.incidence;
	const form = relation.rule === 'two-mode' ? 'two-mode' : relation.on;
	return { form, table, second, ...(first !== undefined && { first }) };
}

/** The relation that ties these columns; the settings of `before` stay as far as they still mean something. */
export function columnRelation(choice: ColumnChoice, before?: Relation): Relation {
	const { form, table, first, second, weight } = choice;
	const where = before?.where?.filter((condition) => condition.table === table);
	const kept = {
		...(where && where.length > 0 && { where }),
		...(before?.described && { described: before.described }),
	};
	if (form === 'directed' || form === 'undirected') {
		return {
			...kept,
			rule: 'columns',
			table,
			source: first ?? second[0] ?? '',
			target: second,
			...(weight && { weight }),
			directed: form === 'directed',
		};
	}
	const incidence = { of: 'columns' as const, table, second, ...(first && { first }) };
	if (form === 'two-mode') return { ...kept, rule: 'two-mode', incidence };
	const set = before?.rule === 'projection' ? before : undefined;
	return {
		...kept,
		rule: 'projection',
		incidence,
		on: form,
		weight: set?.weight ?? 'count',
		minimum: set?.minimum ?? 1,
	};
}

const NAMING: ReadonlySet<string> = new Set(['text', 'category', 'identifier', 'list']);

/** Two columns to begin with: the first ones that hold names, else the first ones. */
export function firstColumns({ name: table, columns }: SourceTable): ColumnChoice {
	const naming = columns.filter(({ type }) => NAMING.has(type.kind));
	const [first, second = first] = naming.length > 1 ? naming : columns;
	return {
		form: 'two-mode',
		table,
		...(first && { first: first.name }),
		second: second ? [second.name] : [],
	};
}
