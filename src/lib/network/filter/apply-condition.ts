import type { FilterCondition } from '../../model/network-filter.ts';
import { coreNumbers } from '../measures/core.ts';
import { degreesOf } from '../measures/degree.ts';
import type { AttributeValue } from '../network-rows.ts';
import { componentSizes } from './component-sizes.ts';
import { modesKnowing } from './known-modes.ts';
import { linksIn, narrowed, type Part } from './part.ts';

/** What remains of a part under one condition. */
export function applyCondition(part: Part, condition: FilterCondition): Part {
	switch (condition.kind) {
		case 'degree':
			return atLeast(part, degreesOf(linksIn(part)), condition.minimum);
		case 'without-isolates':
			return atLeast(part, degreesOf(linksIn(part)), 1);
		case 'core':
			return atLeast(part, coreNumbers(linksIn(part)), condition.minimum);
		case 'component-size':
			return atLeast(part, componentSizes(part), condition.minimum);
		case 'largest-component': {
			const sizes = componentSizes(part);
			return atLeast(
				part,
				sizes,
				sizes.reduce((a, b) => Math.max(a, b), 0),
			);
		}
		case 'weight':
			return narrowed(part, { tie: (tie) => part.flat.weights[tie]! >= condition.minimum });
		case 'tie-kind':
			return narrowed(part, { tie: ofKind(part, condition.among) });
		case 'actors': {
			const named = new Set(condition.keys);
			return narrowed(part, {
				actor: (actor) => named.has(part.keys[actor]!) === condition.keep,
			});
		}
		case 'category': {
			const among = new Set<AttributeValue>(condition.among);
			return narrowed(part, {
				actor: withValue(part, condition.attribute, (value) => among.has(value)),
			});
		}
		case 'range': {
			const { from = -Infinity, to = Infinity, unknown } = condition;
			return narrowed(part, {
				actor: withValue(part, condition.attribute, (value) =>
					typeof value === 'number' ? value >= from && value <= to : unknown,
				),
			});
		}
	}
}

const atLeast = (part: Part, values: ArrayLike<number>, minimum: number) =>
	narrowed(part, { actor: (actor) => values[actor]! >= minimum });

function ofKind({ network, tieKeys }: Part, among: readonly (string | null)[]) {
	return (tie: number) => {
		const kinds = network.getEdgeAttribute(tieKeys[tie]!, 'kinds');
		return kinds.length === 0 ? among.includes(null) : kinds.some((kind) => among.includes(kind));
	};
}

/** An attribute says nothing of a mode of which no node has it: that mode stays. */
function withValue(
	{ network, keys }: Part,
	attribute: string,
	stays: (value: AttributeValue) => boolean,
) {
	const knowing = modesKnowing(network, attribute);
	return (actor: number) => {
		const { mode, attributes } = network.getNodeAttributes(keys[actor]!);
		const value = attributes[attribute] ?? null;
		return !knowing.has(mode) || stays(value === '' ? null : value);
	};
}
