import type { Incidence, Relation, RowCondition } from '../model/relation.ts';
import { count, list, oneOf, optional, present, record, text, type Shape } from './shapes.ts';

const texts: Shape<string[]> = (value, path) => list(value, path, text);

const readCondition: Shape<RowCondition> = (value, path) => {
	const given = record(value, path);
	const at = {
		table: text(given.table, `${path}.table`),
		column: text(given.column, `${path}.column`),
	};
	if (given.is !== undefined) return { ...at, is: texts(given.is, `${path}.is`) };
	return {
		...at,
		from: optional(given.from, `${path}.from`, text),
		to: optional(given.to, `${path}.to`, text),
	};
};

const readConditions: Shape<RowCondition[]> = (value, path) => list(value, path, readCondition);

const readIncidence: Shape<Incidence> = (value, path) => {
	const given = record(value, path);
	const known = ['participations', 'decisions', 'criteria', 'columns'] as const;
	const of = oneOf(known, given.of, `${path}.of`);
	if (of !== 'columns') return { of };
	const first = optional(given.first, `${path}.first`, text);
	return {
		of,
		table: text(given.table, `${path}.table`),
		...(first === undefined ? {} : { first }),
		second: texts(given.second, `${path}.second`),
	};
};

const readDescribed: Shape<{ table: string; id: string }> = (value, path) => {
	const given = record(value, path);
	return { table: text(given.table, `${path}.table`), id: text(given.id, `${path}.id`) };
};

const RULES = ['ties', 'columns', 'replies', 'two-mode', 'projection'] as const;
const DIRECTIONS = ['stated', 'directed', 'undirected'] as const;

function readRule(given: Record<string, unknown>, path: string): Relation {
	const rule = oneOf(RULES, given.rule, `${path}.rule`);
	const name = (part: string) => text(given[part], `${path}.${part}`);
	switch (rule) {
		case 'ties': {
			const one: Shape<(typeof DIRECTIONS)[number]> = (value, at) => oneOf(DIRECTIONS, value, at);
			return present({ rule, direction: optional(given.direction, `${path}.direction`, one) });
		}
		case 'columns':
			return present({
				rule,
				table: name('table'),
				source: name('source'),
				target: texts(given.target, `${path}.target`),
				weight: optional(given.weight, `${path}.weight`, text),
				directed: given.directed === true,
				directedBy: optional(given.directedBy, `${path}.directedBy`, text),
			});
		case 'replies': {
			const columns = { id: name('id'), parent: name('parent'), author: name('author') };
			const answers = optional(given.answers, `${path}.answers`, readConditions);
			return present({ rule, table: name('table'), ...columns, answers });
		}
		case 'two-mode':
			return { rule, incidence: readIncidence(given.incidence, `${path}.incidence`) };
		case 'projection':
			return {
				rule,
				incidence: readIncidence(given.incidence, `${path}.incidence`),
				on: oneOf(['first', 'second'] as const, given.on, `${path}.on`),
				weight: oneOf(['count', 'newman', 'jaccard'] as const, given.weight, `${path}.weight`),
				minimum: count(given.minimum, `${path}.minimum`),
			};
	}
}

/** The relation behind the map that a package opens with. */
export const readRelation: Shape<Relation> = (value, path) => {
	const given = record(value, path);
	return present({
		...readRule(given, path),
		where: optional(given.where, `${path}.where`, readConditions),
		described: optional(given.described, `${path}.described`, readDescribed),
	});
};
