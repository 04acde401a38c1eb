import type { mapPlaces as reference } from '../fr/map-places.ts';
import { createFormats } from '../formats.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');
const { integer, list } = createFormats('en');

const actors = (count: number) =>
	`${integer(count)}\u00a0${plural(count, { one: 'actor', other: 'actors' })}`;

export const mapPlaces: typeof reference = {
	title: 'Places',
	actor: {
		title: 'Place on the map',
		pinHere: 'Pin here',
		release: 'Release',
		move: 'Move by keyboard',
		moveHint: 'Arrows: move. Shift\u00a0+\u00a0arrows: further. Escape: finish.',
		pinned: (label) => `${label} is pinned in its place.`,
		released: (label) => `${label} is released.`,
		moved: {
			left: (label) => `${label}, to the left.`,
			right: (label) => `${label}, to the right.`,
			up: (label) => `${label}, up.`,
			down: (label) => `${label}, down.`,
		},
	},
	hint: 'Drag an actor to move it: it stays where you leave it.',
	meaningful:
		'Here a place says something of each actor: it cannot be changed. Pinned actors are back in theirs when placed by ties.',
	pinned: (count) => `${actors(count)} pinned by you.`,
	allPinned: 'All actors are pinned.',
	around: 'Lay out around the pinned actors',
	releaseAll: 'Release all',
	laying: 'Layout under way',
	stop: 'Stop',
	stopped: 'The layout was stopped before it was at rest.',
	resume: 'Continue the layout',
	take: 'Take the places of a file…',
	takeHint:
		'A CSV with an identifier or a name, x and y, or a network saved by Maillage, Gephi, Pajek or yEd.',
	takeOwn: 'Take the places of the file (x, y)',
	thisFile: 'your files',
	taken: (count, total, from) =>
		`Places taken from ${from}: ${actors(count)} of ${integer(total)}.`,
	takenScaled: 'They were brought to the scale of this map.',
	unplaced: (count, names) =>
		`${plural(count, { one: 'One actor is', other: `${actors(count)} are` })} not in it (${list(names)}${count > names.length ? '…' : ''}): placed around the others.`,
	unknown: (count, names) =>
		`${plural(count, { one: 'One row of the file names', other: `${integer(count)} rows of the file name` })} no actor of this network (${list(names)}${count > names.length ? '…' : ''}).`,
	ambiguous: (count) =>
		`${plural(count, { one: 'One row bears', other: `${integer(count)} rows bear` })} a name that several actors share: it places nobody.`,
	fault: {
		unreadable: (file) => `${file} could not be read as a file of places.`,
		'no-columns': (file) =>
			`${file} has no columns x and y with an identifier (Id) or a name (Label). Check the titles of its columns.`,
		'no-match': (file) => `No row of ${file} names an actor of this network: nothing has changed.`,
	},
	outlines: {
		add: 'Add outlines (GeoJSON)…',
		addHint: 'Municipalities, neighbourhoods, streets: thin lines under the ties.',
		remove: 'Remove the outlines',
		names: 'Write their names',
		shown: (file, count) =>
			`Outlines of ${file}: ${integer(count)}\u00a0${plural(count, { one: 'feature', other: 'features' })}.`,
		source: (file) => `outlines: ${file}`,
		noPlace: 'Outlines are shown once two actors at least have distinct places.',
		fault: (file, fault) => {
			switch (fault.kind) {
				case 'not-json':
					return `${file} is not a valid JSON file.`;
				case 'not-geojson':
					return `${file} is no GeoJSON: a FeatureCollection is missing.`;
				case 'no-lines':
					return `${file} holds no line and no polygon.`;
				case 'coordinates':
					return `In ${file}, feature ${integer(fault.feature)} has coordinates that cannot be read.`;
				case 'projected':
					return `In ${file}, feature ${integer(fault.feature)} has the coordinates ${integer(Math.round(fault.x))} and ${integer(Math.round(fault.y))}, which are not degrees (Lambert-93, probably). Save it in WGS\u00a084 (EPSG:4326), then add it again.`;
				case 'too-large':
					return `${file} is too large: 100\u00a0MB at most. Simplify it before you add it.`;
			}
		},
	},
	kept: {
		resumed: 'Taken up from your last visit: dashboards, networks, filters and places.',
		afresh: 'Begin afresh',
		dismiss: 'Close',
		refused:
			'This browser does not let what you decide here be kept from one visit to the next. Save your decisions from the import screen.',
	},
};
