import { pluralOf } from '../plural.ts';
import type { publishScreen as reference } from '../fr/publish-screen.ts';

const plural = pluralOf('en');

export const publishScreen: typeof reference = {
	title: 'Publish',
	lead: 'A chart becomes a page that holds in one file: the drawing, its table, its definition and its date. It contains totals only, never a row of your files, and calls no other site.',
	choose: 'Chart',
	nothing: 'No chart to publish yet: first give the columns of your files a role.',
	headline: 'Title',
	headlineHint: 'Say what the chart shows; leave empty for the usual title.',
	licence: 'Licence',
	licenceHint: 'For instance Open Licence 2.0. Optional.',
	check: {
		title: 'Protection of persons',
		threshold: 'Threshold',
		lead: (k) =>
			`Counts of persons from 1 up to, but not including, ${k} are hidden, and whatever would reveal them by subtraction.`,
		acts: 'This chart counts acts, not persons: nothing is hidden.',
		none: 'No cell has to be hidden.',
		hidden: (count, shown) =>
			`${shown} ${plural(count, { one: 'cell is hidden', other: 'cells are hidden' })}:`,
		more: (shown) => `and ${shown} more.`,
		whole: 'the number itself',
		reasons: {
			small: 'small number of persons',
			complementary: 'so that another cannot be found again',
			total: 'total that would reveal another',
			widened: 'widened range',
		},
		mentions:
			'The title or a note contains a number that is hidden in the chart: read them again before publishing.',
		names:
			'This page may contain the words of your categories (territories, themes, stages). Check that none names a person.',
		selection: 'The publication follows the selection of the dashboard.',
	},
	preview: 'Preview of the page',
	previewWidth: { phone: 'Phone', column: 'Article', wide: 'Wide' },
	forms: {
		title: 'Take away',
		page: 'HTML page',
		pageLead: 'A file to put on your site or to attach to a message.',
		download: 'Download the page',
		embed: 'Embed code',
		embedLead: 'Put the page on your site, give its address, then paste this code in an article.',
		address: 'Address of the page',
		badAddress: 'The address must begin with http:// or https://.',
		inline: 'Without putting a file anywhere: code that holds the whole page',
		copy: 'Copy the code',
		copied: 'Code copied.',
		notCopied: 'The browser refuses to copy: select the code and copy it.',
		image: 'SVG image',
		csv: 'CSV table',
		size: (kilobytes) => `${kilobytes} kB`,
	},
};
