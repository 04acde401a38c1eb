import { ACTOR_MEASURES, type ActorMeasure } from '../../model/actor-measure.ts';
import type {
	Appearance,
	ColourBy,
	Placement,
	ShapeBy,
	Size,
	Sorting,
} from '../../model/appearance.ts';
import { oneOf, optional, record, text, type Shape } from '../shapes.ts';

const measureOf = ({ measure }: Record<string, unknown>, path: string): ActorMeasure =>
	oneOf(ACTOR_MEASURES, measure, `${path}.measure`);

const nameOf = ({ name }: Record<string, unknown>, path: string) => text(name, `${path}.name`);

const readSorting: Shape<Sorting> = (value, path) => {
	const given = record(value, path);
	const by = oneOf(['none', 'groups', 'mode', 'attribute'] as const, given.by, `${path}.by`);
	return by === 'attribute' ? { by, name: nameOf(given, path) } : { by };
};

const readColour: Shape<ColourBy> = (value, path) => {
	const given = record(value, path);
	if (given.by === 'measure') return { by: 'measure', measure: measureOf(given, path) };
	return readSorting(value, path);
};

const readSize: Shape<Size> = (value, path) => {
	const given = record(value, path);
	const ways = ['degree', 'weightedDegree', 'none', 'measure', 'attribute'] as const;
	const by = oneOf(ways, given.by, `${path}.by`);
	if (by === 'measure') return { by, measure: measureOf(given, path) };
	return by === 'attribute' ? { by, name: nameOf(given, path) } : { by };
};

const readShape: Shape<ShapeBy> = (value, path) => {
	const given = record(value, path);
	const by = oneOf(['mode', 'attribute'] as const, given.by, `${path}.by`);
	return by === 'attribute' ? { by, name: nameOf(given, path) } : { by };
};

const readPlacement: Shape<Placement> = (value, path) => {
	const given = record(value, path);
	const ways = ['force', 'circle', 'columns', 'layers', 'map'] as const;
	const by = oneOf(ways, given.by, `${path}.by`);
	const attribute = optional(given.attribute, `${path}.attribute`, text);
	return by === 'circle' && attribute !== undefined ? { by, attribute } : { by };
};

/** How a map looks. */
export const readAppearance: Shape<Appearance> = (value, path) => {
	const given = record(value, path);
	const border = optional(given.border, `${path}.border`, readSorting);
	const shape = optional(given.shape, `${path}.shape`, readShape);
	const placement = optional(given.placement, `${path}.placement`, readPlacement);
	return {
		colour: readColour(given.colour, `${path}.colour`),
		size: readSize(given.size, `${path}.size`),
		...(border && { border }),
		...(shape && { shape }),
		...(placement && { placement }),
	};
};
