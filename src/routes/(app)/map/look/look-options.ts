import { attributeWords } from '$lib/map/legend/legend-words.ts';
import type { ActorMeasure } from '$lib/model/actor-measure.ts';
import type { ColourBy, ShapeBy, Size, Sorting } from '$lib/model/appearance.ts';
import type { Messages } from '$lib/text/messages.ts';
import type { Showable } from './appearance-choice.ts';

/** What one visual quality can say, with the words of its choice. */
export interface LookOption<By> {
	/** Unique in its list. */
	value: string;
	label: string;
	by: By;
}

/** Options of one sort. */
export interface LookGroup<By> {
	/** Absent: those that are not under any heading. */
	label?: string;
	options: LookOption<By>[];
}

/** What a list of choices needs to know of a network. */
export interface Looks extends Showable {
	hasModes: boolean;
	/** Those that say something of the network, in order. */
	measures: readonly ActorMeasure[];
}

/** A text for what a quality says, one for each. */
export function valueOf(by: ColourBy | Size | ShapeBy): string {
	if (by.by === 'attribute') return `attribute ${by.name}`;
	return by.by === 'measure' ? `measure ${by.measure}` : by.by;
}

const option = <By extends ColourBy | Size | ShapeBy>(by: By, label: string): LookOption<By> => ({
	value: valueOf(by),
	label,
	by,
});

export function sizeOptions(t: Messages, { measures, areas }: Looks): LookGroup<Size>[] {
	const { sizes } = t.mapScreen;
	// Those of ties need no measuring.
	const others = measures.filter((name) => name !== 'degree' && name !== 'weightedDegree');
	return filled<Size>([
		{ options: [option({ by: 'none' }, sizes.none)] },
		{
			label: t.mapLook.computed,
			options: [
				option({ by: 'degree' }, sizes.degree),
				option({ by: 'weightedDegree' }, sizes.weightedDegree),
				...others.map((measure) => measured(t, measure)),
			],
		},
		{ label: t.mapLook.inFile, options: areas.map((name) => attribute(t, name)) },
	]);
}

export function colourOptions(t: Messages, looks: Looks): LookGroup<ColourBy>[] {
	const { colours } = t.mapScreen;
	return filled<ColourBy>([
		{
			options: [
				option({ by: 'none' }, colours.none),
				...(looks.hasModes ? [option({ by: 'mode' } as const, colours.mode)] : []),
			],
		},
		{
			label: t.mapLook.computed,
			options: [
				option({ by: 'groups' }, colours.groups),
				...looks.measures.map((measure) => measured(t, measure)),
			],
		},
		{
			label: t.mapLook.inFile,
			options: [...looks.categories, ...looks.numbers].map((name) => attribute(t, name)),
		},
	]);
}

export function borderOptions(t: Messages, { hasModes, categories }: Looks): LookGroup<Sorting>[] {
	const { colours } = t.mapScreen;
	return filled<Sorting>([
		{
			options: [
				option({ by: 'none' }, t.mapLook.noBorder),
				...(hasModes ? [option({ by: 'mode' } as const, colours.mode)] : []),
			],
		},
		{ label: t.mapLook.computed, options: [option({ by: 'groups' }, colours.groups)] },
		{ label: t.mapLook.inFile, options: categories.map((name) => attribute(t, name)) },
	]);
}

export function shapeOptions(t: Messages, { hasModes, categories }: Looks): LookGroup<ShapeBy>[] {
	const { shapeByMode, shapeOfAll, inFile } = t.mapLook;
	return filled<ShapeBy>([
		{ options: [option({ by: 'mode' }, hasModes ? shapeByMode : shapeOfAll)] },
		{ label: inFile, options: categories.map((name) => attribute(t, name)) },
	]);
}

const attribute = (t: Messages, name: string) =>
	option({ by: 'attribute' as const, name }, attributeWords(t, name));

const measured = (t: Messages, measure: ActorMeasure) =>
	option({ by: 'measure' as const, measure }, t.networkMeasures.actorMeasures[measure].name);

function filled<By>(groups: LookGroup<By>[]): LookGroup<By>[] {
	return groups.filter(({ options }) => options.length > 0);
}
