import { createFormats } from '../formats.ts';
import type { map as reference } from '../fr/map.ts';
import { pluralOf, type PluralForms } from '../plural.ts';
import { mapFocus } from './map-focus.ts';

const plural = pluralOf('en');
const { integer, number, percent } = createFormats('en');

const modes: Record<string, PluralForms> = {
	actor: { one: 'actor', other: 'actors' },
	event: { one: 'event', other: 'events' },
	contribution: { one: 'contribution', other: 'contributions' },
	body: { one: 'body', other: 'bodies' },
	criterion: { one: 'criterion', other: 'criteria' },
	row: { one: 'row', other: 'rows' },
	item: { one: 'item', other: 'items' },
};
/** A mode of the user's own, named after a column: quoted, since it has no known plural. */
const quoted = (mode: string): PluralForms => {
	const name = `“${mode}”`;
	return { one: name, other: name };
};

const counted = (count: number, forms: PluralForms) =>
	`${integer(count)}\u00a0${plural(count, forms)}`;
const nodes = (mode: string, count: number) => counted(count, modes[mode] ?? quoted(mode));
const ties = (count: number) => counted(count, { one: 'tie', other: 'ties' });

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const SUFFIXES: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (rank: number) => `${integer(rank)}${SUFFIXES[ordinals.select(rank)] ?? 'th'}`;

export const map: typeof reference = {
	nodes,
	ties,
	modeName: (mode) => modes[mode]?.other ?? mode,
	oneOf: (mode) => modes[mode]?.one ?? mode,
	/** Words of the vocabulary `nature`. */
	natures: {
		person: 'person',
		organisation: 'organisation',
		group: 'group',
		place: 'place',
		other: 'other',
	},
	/** The canonical attributes of a node; the user's own keep their names. */
	attributes: {
		kind: 'kind',
		territory: 'territory',
		nature: 'nature',
		theme: 'theme',
		channel: 'channel',
		status: 'status',
		parent_id: 'actor it depends on',
		starts: 'start',
		ends: 'end',
		lat: 'latitude',
		lon: 'longitude',
	},
	summary: {
		counts: (parts) => parts.join('\u00a0· '),
		isolates: (count) => `${integer(count)}\u00a0without\u00a0ties`,
		components: (count) => counted(count, { one: 'separate part', other: 'separate parts' }),
		density: (share) =>
			`Density: ${percent(share, share < 0.1 ? 1 : 0)} of the possible ties exist.`,
	},
	view: {
		label: (counts) => `Network map, ${counts}`,
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		fit: 'See everything',
		empty: 'No actor to show with this selection. Widen the filters or change the relation.',
		placing: 'Laying out the map…',
		grouping: 'Looking for groups…',
		stopped:
			'The layout was stopped before its end: the map is right, but it could be more readable.',
	},
	legend: {
		title: 'Legend',
		says: (name, words) => `${name}: ${words}`,
		colour: 'Colour',
		size: 'Size',
		shape: 'Shape',
		tie: 'Line',
		hidden: 'Note',
		sizeBy: {
			degree: 'number of ties',
			weightedDegree: 'total weight of ties',
			none: 'the same for all',
		},
		thicker: 'thicker when the weight is greater',
		tieSame: 'a tie',
		tieDirected: 'the arrow goes from source to target',
		colourBy: {
			none: 'the same for all',
			groups: 'group',
			mode: 'type',
		},
		all: 'All',
		group: (group) => `Group ${integer(group)}`,
		otherGroups: (count) => counted(count, { one: 'other group', other: 'other groups' }),
		otherValues: (count) => counted(count, { one: 'other value', other: 'other values' }),
		noGroup: 'No group',
		noValue: 'No value',
		notConcerned: (mode) => `${modes[mode]?.other ?? mode} (not concerned)`,
		yes: 'Yes',
		no: 'No',
		unstable: (stability) =>
			`These groups change from run to run (mean agreement ${number(stability)}): they are not coloured.`,
		stable: (stability, modularity) =>
			`Groups are stable from run to run (mean agreement ${number(stability)}, Q = ${number(modularity)}).`,
		noGroups: 'No group stands out in this network.',
		point: (entry) => `Show on the map: ${entry}`,
	},
	search: {
		label: 'Find an actor',
		placeholder: 'Find an actor',
		found: (count) =>
			count === 0
				? 'No actor found.'
				: `${counted(count, { one: 'actor found', other: 'actors found' })}.`,
	},
	card: {
		close: 'Close',
		tied: (counts) => `Tied to ${counts.join(' and ')}.`,
		isolated: 'Without any tie in this network.',
		kind: (kind, count) => `${kind}\u00a0${integer(count)}`,
		kinds: (kinds, others, without) =>
			`By kind: ${[
				...kinds,
				...(others > 0 ? [`other kinds\u00a0${integer(others)}`] : []),
				...(without > 0 ? [`without kind\u00a0${integer(without)}`] : []),
			].join(', ')}.`,
		rank: (rank, total) =>
			rank === 1
				? `The most ties among ${total}.`
				: `${ordinal(rank)} by number of ties among ${total}.`,
		cutOff: (name, count) =>
			plural(count, {
				one: `Without ${name}, one other would be cut off from the rest.`,
				other: `Without ${name}, ${integer(count)} others would be cut off from the rest.`,
			}),
		component: (size, total) => `Belongs to a part of ${integer(size)} out of ${integer(total)}.`,
		group: (group, size) =>
			`Group ${integer(group)}, ${counted(size, { one: 'member', other: 'members' })}.`,
		neighbours: 'Tied to',
		weight: (weight) => number(weight),
		weightLabel: (weight) => `weight ${number(weight)}`,
		direction: { out: 'to', in: 'from', both: 'both ways' },
		all: (count) => `See all ${integer(count)}`,
		fewer: 'See fewer',
		attributes: 'What the file says',
		attribute: (name, value) => `${name}: ${value}`,
	},
	focus: mapFocus,
	list: {
		title: 'The network as a list',
		rank: 'Rank',
		name: 'Name',
		identifier: 'Identifier',
		sort: 'Sort',
		kind: 'Type',
		group: 'Group',
		ties: 'Ties',
		weight: 'Weight of ties',
		neighbours: 'Tied to',
		more: (count) => `and ${integer(count)} ${plural(count, { one: 'other', other: 'others' })}`,
		none: 'no tie',
		page: (first, last, total) => `${integer(first)} to ${integer(last)} of ${integer(total)}`,
		previous: 'Previous',
		next: 'Next',
		csv: 'List as CSV',
		file: 'network-list.csv',
	},
	image: {
		source: (source) => `Source: ${source}`,
		date: (date) => `Map of ${date}`,
		failed:
			'The image could not be made: the map is too large for this browser. Filter the network, then try again.',
	},
};
