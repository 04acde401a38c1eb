import { attributeOf, type AttributeDimension, type Dimension } from './filter.ts';

const NAMED: Record<Exclude<Dimension, AttributeDimension>, true> = {
	period: true,
	channel: true,
	territory: true,
	theme: true,
	stage: true,
	actor: true,
	event: true,
	role: true,
	'actor-kind': true,
	'event-kind': true,
	'event-status': true,
	'tie-kind': true,
	field: true,
	'proof-kind': true,
	structure: true,
};

/** Whether a text names a dimension: one of the known ones, or a column of a canonical table. */
export function isDimension(text: string): text is Dimension {
	return Object.hasOwn(NAMED, text) || attributeOf(text as Dimension) !== undefined;
}
