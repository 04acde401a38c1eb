import { isDimension } from '../../model/dimensions.ts';
import {
	COLUMNS,
	FREE_CHARTS,
	type DashboardPanel,
	type DecidedDashboard,
	type PanelContent,
	type PanelPlace,
} from '../../model/dashboard.ts';
import type { Dimension } from '../../model/filter.ts';
import {
	cell,
	count,
	fail,
	list,
	number,
	oneOf,
	optional,
	present,
	record,
	text,
	type Shape,
} from '../shapes.ts';

/** More is no dashboard that someone made. */
const MOST_PANELS = 200;
const MOST_ROWS = 1000;
const MOST_HEIGHT = 4000;
const LONGEST_TITLE = 500;
const LONGEST_TEXT = 100_000;
/** A picture, in characters of its data URL: near 6 MB of file. */
const LARGEST_PICTURE = 8_000_000;

/** Pictures that browsers draw without running anything; SVG in an `img` runs nothing either. */
const PICTURE = /^data:image\/(?:png|jpeg|gif|webp|avif|svg\+xml)(?:;[\w=.-]+)*,/;

const short =
	(longest: number): Shape<string> =>
	(value, path) => {
		const read = cell(value, path);
		return read.length <= longest ? read : fail(path);
	};

const upTo =
	(least: number, most: number): Shape<number> =>
	(value, path) => {
		const read = count(value, path);
		return read >= least && read <= most ? read : fail(path);
	};

const dimension: Shape<Dimension> = (value, path) => {
	const read = text(value, path);
	return isDimension(read) ? read : fail(path);
};

const readOptions: Shape<Record<string, string | number>> = (value, path) =>
	Object.fromEntries(
		Object.entries(record(value, path)).map(([name, option]) => {
			const at = `${path}.${name}`;
			return [
				name,
				typeof option === 'number' ? number(option, at) : short(LONGEST_TITLE)(option, at),
			];
		}),
	);

const picture: Shape<string> = (value, path) => {
	const source = short(LARGEST_PICTURE)(value, path);
	return PICTURE.test(source) ? source : fail(path);
};

const readContent: Shape<PanelContent> = (value, path) => {
	const given = record(value, path);
	const at = (name: string) => `${path}.${name}`;
	const kinds = ['gallery', 'measure', 'sql', 'text', 'network', 'image'] as const;
	const kind = oneOf(kinds, given.kind, at('kind'));
	const chart = () => oneOf(FREE_CHARTS, given.chart, at('chart'));
	switch (kind) {
		case 'gallery':
			return present({
				kind,
				panel: text(given.panel, at('panel')),
				options: optional(given.options, at('options'), readOptions),
			});
		case 'measure':
			return present({
				kind,
				measure: text(given.measure, at('measure')),
				by: optional(given.by, at('by'), dimension),
				also: optional(given.also, at('also'), dimension),
				chart: chart(),
			});
		case 'sql':
			return { kind, sql: short(LONGEST_TEXT)(given.sql, at('sql')), chart: chart() };
		case 'text':
			return { kind, markdown: short(LONGEST_TEXT)(given.markdown, at('markdown')) };
		case 'network':
			return present({ kind, network: optional(given.network, at('network'), count) });
		case 'image':
			return { kind, source: picture(given.source, at('source')) };
	}
};

const readPlace: Shape<PanelPlace> = (value, path) => {
	const given = record(value, path);
	const x = upTo(0, COLUMNS - 1)(given.x, `${path}.x`);
	return present({
		x,
		y: upTo(0, MOST_ROWS)(given.y, `${path}.y`),
		width: upTo(1, COLUMNS - x)(given.width, `${path}.width`),
		height: optional(given.height, `${path}.height`, upTo(1, MOST_HEIGHT)),
	});
};

const readPanel: Shape<DashboardPanel> = (value, path) => {
	const given = record(value, path);
	const title = short(LONGEST_TITLE);
	return present({
		id: text(given.id, `${path}.id`),
		content: readContent(given.content, `${path}.content`),
		place: readPlace(given.place, `${path}.place`),
		title: optional(given.title, `${path}.title`, title),
		subtitle: optional(given.subtitle, `${path}.subtitle`, title),
		alternative: optional(given.alternative, `${path}.alternative`, short(LONGEST_TEXT)),
		isApart: optional(given.isApart, `${path}.isApart`, (apart, at) => oneOf([true], apart, at)),
	});
};

/** What was decided of a dashboard. */
export const readDashboard: Shape<DecidedDashboard> = (value, path) => {
	const given = record(value, path);
	const panels = list(given.panels, `${path}.panels`, readPanel);
	const ids = new Set(panels.map(({ id }) => id));
	if (panels.length > MOST_PANELS || ids.size < panels.length) return fail(`${path}.panels`);
	return present({
		title: optional(given.title, `${path}.title`, short(LONGEST_TITLE)),
		subtitle: optional(given.subtitle, `${path}.subtitle`, short(LONGEST_TITLE)),
		panels,
	});
};
