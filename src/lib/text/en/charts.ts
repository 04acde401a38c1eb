import { pluralOf } from '../plural.ts';
import type { charts as reference } from '../fr/charts.ts';

const plural = pluralOf('en');

export const charts: typeof reference = {
	empty: 'There is no data to show for this selection.',
	unknown: 'No value',
	others: (count) => `Others (${count})`,
	omitted: (count, shown) => `and ${shown} ${plural(count, { one: 'other', other: 'others' })}`,
	omittedUpTo: (count, shown, largest) =>
		`and ${shown} ${plural(count, { one: 'other', other: 'others' })}, ${largest} at most`,
	total: 'Total',
	hidden: 'hidden',
	hiddenSpoken: 'hidden value',
	below: (limit) => `<\u00a0${limit}`,
	belowSpoken: (limit, unit) => `fewer than ${limit} ${unit}`,
	range: (low, high) => `${low} to ${high}`,
	rangeEnd: (high) => `to ${high}`,
	counted: (amount, unit) => `${amount} ${unit}`,
	datum: (what, amount) => `${what}: ${amount}`,
	datumOf: (first, second, amount) => `${first}, ${second}: ${amount}`,
	firstPeriod: 'data begin here',
	firstPeriodSpoken: 'first of the series, to be read with care',
	week: (number) => `W${number}`,
	weekOf: (number, year) => `week ${number} of ${year}`,
	quarter: (number) => `Q${number}`,
	quarterOf: (number, year) => `Q${number} ${year}`,
	schoolYear: (first, second) => `${first}-${second}`,

	table: {
		period: 'Period',
		atLeast: 'at least',
		atMost: 'at most',
		value: 'Value',
		columnOf: (unit, end) => `${unit}, ${end}`,
		caption: (title, unit) => `${title} (${unit})`,
	},

	compared: {
		absent: '–',
		difference: 'difference',
		relative: 'relative difference',
		points: (count, shown) =>
			`${shown} ${plural(Math.abs(count), { one: 'point', other: 'points' })}`,
		columnOf: (column, name) => `${column}, ${name}`,
		caption: (caption) => `Differences: ${caption}`,
	},

	panel: {
		chart: (title) => `Chart: ${title}`,
		showTable: 'Table',
		showChart: 'Chart',
		source: (source) => `Source: ${source}`,
		more: 'Read more',
		formula: 'Formula:',
		reference: 'Reference:',
		query: 'The query, to be run again in Explore:',
		cite: 'Copy the citation',
		cited: 'Citation copied.',
		citeRefused: 'Your browser refused to copy.',
		busy: 'Computing…',
		period: (first, last) =>
			first === last ? `Period: ${first}.` : `Period: ${first} to ${last}.`,
		keys: 'Arrow keys to move through the chart.',
		keysSelect: 'Arrow keys to move through the chart, Enter to select.',
		keysBrush:
			'Arrow keys to move through the chart, Shift + arrows to choose a period, Escape to clear it.',
	},

	describe: {
		bars: (title, unit) => `Bar chart: ${title}, in ${unit}.`,
		columns: (title, unit) => `Column chart over time: ${title}, in ${unit}.`,
		number: (title, amount) => `${title}: ${amount}.`,
		categories: (count, shown) =>
			`${shown} ${plural(count, { one: 'category', other: 'categories' })}.`,
		periods: (count, shown, first, last) =>
			count === 1 ? `One period, ${first}.` : `${shown} periods, from ${first} to ${last}.`,
		series: (names) => `Stacked series: ${names}.`,
		extremes: (highest, high, lowest, low) =>
			`Highest: ${highest}, ${high}; lowest: ${lowest}, ${low}.`,
		only: (label, amount) => `${label}: ${amount}.`,
		allEqual: (amount) => `All values are equal: ${amount}.`,
		unknown: (amount) => `No value: ${amount}.`,
		hidden: (count, shown) =>
			plural(count, {
				one: `${shown} value is hidden to protect people.`,
				other: `${shown} values are hidden to protect people.`,
			}),
		rising: (from, to) => `Rising trend between ${from} and ${to}.`,
		falling: (from, to) => `Falling trend between ${from} and ${to}.`,
		steady: (from, to) => `No clear trend between ${from} and ${to}.`,
		ends: (first, from, last, to) => `${first}: ${from}; ${last}: ${to}.`,
		firstPeriod: (period) => `The data begin in ${period}: to be read with care.`,
	},
};
