import { createFormats } from '../formats.ts';
import type { mapSheet as reference } from '../fr/map-sheet.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('en');
const { integer } = createFormats('en');

export const mapSheet: typeof reference = {
	open: 'A3 sheet',
	title: (title) => `A3 sheet: ${title}`,
	print: 'Print or save as PDF',
	svg: 'Numbered map as SVG',
	close: 'Close',
	preparing: 'Preparing the sheet…',
	failed: 'The map could not be drawn for this sheet.',
	advice: 'Choose A3, landscape; the sheet stays legible in black and white. Nothing is sent.',
	tooMany: (most) =>
		`The sheet suits up to ${integer(most)} actors: filter the network to print it.`,
	who: (count) => `Who is on the map: ${count}`,
	numbers: 'The number is the one written on the map.',
	legend: 'Reading the map',
	words: 'This network in words',
	page: (page, pages) => `Page ${integer(page)} of ${integer(pages)}`,
	more: (count) =>
		`${integer(count)} ${plural(count, { one: 'other overleaf', other: 'others overleaf' })}.`,
	corrections: {
		title: 'Correct this map',
		falseTie: 'This tie is wrong',
		missingTie: 'This tie is missing',
		missing: 'Missing here',
		misspelt: 'My name is misspelt',
		contact: 'Name and contact, if you wish',
		use: 'They only serve to answer you about this correction and are not added to the map.',
		to: 'To be given to',
		before: 'before',
	},
};
