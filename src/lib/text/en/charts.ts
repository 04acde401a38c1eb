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

	lines: {
		notFromZero: 'the axis does not begin at zero',
		moreSeries: (count, shown) =>
			plural(count, {
				one: 'and 1 other series, in the table',
				other: `and ${shown} other series, in the table`,
			}),
		gapsNote: 'Where a line is broken, there is no value.',
	},

	dots: {
		value: 'value',
		reference: 'reference',
		second: 'second value',
		interval: 'interval',
		low: (interval) => `${interval}, low`,
		high: (interval) => `${interval}, high`,
		difference: 'difference',
		standing: 'reading',
		count: 'count',
		spokenInterval: (interval, range) => `${interval}: ${range}`,
		spokenOther: (name, amount) => `${name}: ${amount}`,
		spokenDifference: (amount) => `difference: ${amount}`,
	},

	scatter: {
		others: 'others',
		category: 'category',
		missing: (count, shown) =>
			plural(count, {
				one: '1 point is not placed: it lacks one of the two values.',
				other: `${shown} points are not placed: they lack one of the two values.`,
			}),
		notPositive: (count, shown) =>
			plural(count, {
				one: '1 point is not placed: its value is zero or negative, which a logarithmic scale cannot show.',
				other: `${shown} points are not placed: their value is zero or negative, which a logarithmic scale cannot show.`,
			}),
		withheld: (count, shown) =>
			plural(count, {
				one: '1 point is hidden to protect people.',
				other: `${shown} points are hidden to protect people.`,
			}),
		logarithmic: (axis) => `${axis}, logarithmic scale`,
		sizeIs: (label) => `area: ${label}`,
		of: (label, amount) => `${label} ${amount}`,
	},

	curve: {
		equality: 'perfect equality',
		gini: (index) => `Gini index: ${index}`,
		point: (share, actors, held, acts) => `${share} (${actors}): ${held} (${acts})`,
	},

	heat: {
		around: (unit, middle) => `${unit}, around ${middle}`,
		unknown: 'unknown value',
		moreRows: (count, shown) =>
			plural(count, {
				one: 'and 1 other row, in the table',
				other: `and ${shown} other rows, in the table`,
			}),
		moreColumns: (count, shown) =>
			plural(count, {
				one: 'and 1 other column, in the table',
				other: `and ${shown} other columns, in the table`,
			}),
		earlierColumns: (count, shown) =>
			plural(count, {
				one: '1 earlier column, in the table',
				other: `${shown} earlier columns, in the table`,
			}),
	},

	calendar: {
		day: 'Day',
		noDate: (amount) => `No date: ${amount}.`,
		earlier: (count, shown) =>
			plural(count, {
				one: '1 earlier year, in the table',
				other: `${shown} earlier years, in the table`,
			}),
	},

	upset: {
		whole: 'In all, counted in each set',
		apart: 'By combination, each counted once',
		all: (set) => `${set}, in all`,
		marked: (label, mark) => `${label} (${mark})`,
	},

	territories: {
		noData: 'no data',
		noOutline: 'Without an outline on the map',
		area: (unit) => `${unit}: the area of the circle`,
		more: (count, shown) =>
			plural(count, {
				one: 'and 1 other, in the table',
				other: `and ${shown} others, in the table`,
			}),
	},

	rows: {
		yes: 'yes',
		no: 'no',
		more: (count, shown) =>
			plural(count, { one: 'and 1 other row', other: `and ${shown} other rows` }),
		showMore: (count, shown) =>
			`Show ${shown} more ${plural(count, { one: 'row', other: 'rows' })}`,
		withheld: (count, shown) =>
			plural(count, {
				one: '1 row is hidden to protect people',
				other: `${shown} rows are hidden to protect people`,
			}),
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
		lines: (title, unit) => `Line chart: ${title}, in ${unit}.`,
		areas: (title, unit) => `Stacked areas: ${title}, in ${unit}.`,
		lineSeries: (names) => `Series: ${names}.`,
		seriesEnds: (name, first, from, last, to) =>
			`${name}: ${from} (${first}), then ${to} (${last}).`,
		gaps: (count, shown) =>
			plural(count, {
				one: `${shown} value is missing, and not counted as zero.`,
				other: `${shown} values are missing, and not counted as zeros.`,
			}),
		notFromZero: 'The axis does not begin at zero.',
		dots: (title, unit) => `Dot plot: ${title}, in ${unit}.`,
		standings: (text, names) => `${text}: ${names}.`,
		gained: (label, amount) => `Largest rise: ${label}, ${amount}.`,
		lost: (label, amount) => `Largest fall: ${label}, ${amount}.`,
		scatter: (title, x, y) => `Scatter plot: ${title}. Across: ${x}; upwards: ${y}.`,
		points: (shown, unit) => `${shown} ${unit}.`,
		onAxis: (axis, low, high) => `${axis}: from ${low} to ${high}.`,
		curve: (title) => `Lorenz curve: ${title}.`,
		half: (held, acts) => `The least active half accounts for ${held} (${acts}).`,
		heat: (title, unit) => `Heat map: ${title}, in ${unit}.`,
		cells: (rows, columns, rowsBy, columnsBy) =>
			`${rows} × ${columns} cells: ${rowsBy} in rows, ${columnsBy} in columns.`,
		unknownCells: (count, shown) =>
			plural(count, { one: `${shown} value is unknown.`, other: `${shown} values are unknown.` }),
		calendar: (title, unit) => `Calendar: ${title}, in ${unit}.`,
		days: (count, shown, first, last) =>
			`${shown} ${plural(count, { one: 'day', other: 'days' })} with a value, from ${first} to ${last}.`,
		upset: (title, unit) => `Combinations of sets: ${title}, in ${unit}.`,
		sets: (names) => `Sets: ${names}.`,
		combinations: (count, shown) =>
			`${shown} ${plural(count, { one: 'combination', other: 'combinations' })}.`,
		territories: (title, unit) => `Map: ${title}, in ${unit}.`,
		territoryCount: (count, shown) =>
			`${shown} ${plural(count, { one: 'territory', other: 'territories' })}.`,
		withoutData: (count, shown) =>
			plural(count, {
				one: `${shown} territory has no data.`,
				other: `${shown} territories have no data.`,
			}),
		withoutOutline: (names) => `Without an outline on the map: ${names}.`,
		rows: (title) => `Table: ${title}.`,
		rowCount: (count, shown, columns) =>
			`${shown} ${plural(count, { one: 'row', other: 'rows' })}. Columns: ${columns}.`,
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
