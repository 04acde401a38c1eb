import type { FilterCondition, FilterValue } from '../../model/network-filter.ts';
import {
	boolean,
	fail,
	list,
	number,
	oneOf,
	optional,
	record,
	text,
	type Shape,
} from '../shapes.ts';

const KINDS = [
	'degree',
	'core',
	'largest-component',
	'component-size',
	'weight',
	'category',
	'range',
	'tie-kind',
	'without-isolates',
	'actors',
] as const satisfies FilterCondition['kind'][];

const value: Shape<FilterValue> = (one, path) =>
	one === null || typeof one === 'string' || typeof one === 'boolean' ? one : fail(path);

const kindOrNone: Shape<string | null> = (one, path) =>
	one === null || typeof one === 'string' ? one : fail(path);

/** One condition of the filter of a network. */
export const readCondition: Shape<FilterCondition> = (given, path) => {
	const one = record(given, path);
	const kind = oneOf(KINDS, one.kind, `${path}.kind`);
	const attribute = () => text(one.attribute, `${path}.attribute`);
	switch (kind) {
		case 'largest-component':
		case 'without-isolates':
			return { kind };
		case 'degree':
		case 'core':
		case 'component-size':
		case 'weight':
			return { kind, minimum: number(one.minimum, `${path}.minimum`) };
		case 'category':
			return { kind, attribute: attribute(), among: list(one.among, `${path}.among`, value) };
		case 'range': {
			const from = optional(one.from, `${path}.from`, number);
			const to = optional(one.to, `${path}.to`, number);
			return {
				kind,
				attribute: attribute(),
				...(from !== undefined && { from }),
				...(to !== undefined && { to }),
				unknown: boolean(one.unknown, `${path}.unknown`),
			};
		}
		case 'tie-kind':
			return { kind, among: list(one.among, `${path}.among`, kindOrNone) };
		case 'actors':
			return {
				kind,
				keep: boolean(one.keep, `${path}.keep`),
				keys: list(one.keys, `${path}.keys`, text),
			};
	}
};
