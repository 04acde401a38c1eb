import type { DecidedNetwork } from '../../model/named-network.ts';
import type { NetworkTime, RowDate } from '../../model/network-time.ts';
import { PERIOD_UNITS, type CivilDate } from '../../model/period.ts';
import type { Pins } from '../../model/pins.ts';
import { readRelation } from '../package-relation.ts';
import {
	boolean,
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
import { readAppearance } from './appearance-decisions.ts';
import { readProposal } from './correction-decisions.ts';
import { readCondition } from './filter-decisions.ts';

const readPins: Shape<Pins> = (value, path) =>
	Object.fromEntries(
		Object.entries(record(value, path)).map(([key, place]) => {
			const { x, y } = record(place, `${path}.${key}`);
			return [key, { x: number(x, `${path}.${key}.x`), y: number(y, `${path}.${key}.y`) }];
		}),
	);

const date: Shape<CivilDate> = (value, path) =>
	/^\d{4}-\d{2}-\d{2}$/.test(text(value, path)) ? text(value, path) : fail(path);

const readRowDate: Shape<RowDate> = (value, path) => {
	const given = record(value, path);
	const known = ['participations', 'ties', 'decisions', 'contributions', 'column'] as const;
	const of = oneOf(known, given.of, `${path}.of`);
	if (of !== 'column') return { of };
	return {
		of,
		table: text(given.table, `${path}.table`),
		column: text(given.column, `${path}.column`),
	};
};

const readTime: Shape<NetworkTime> = (value, path) => {
	const given = record(value, path);
	const time: { [K in keyof Required<NetworkTime>]: NetworkTime[K] } = {
		by: optional(given.by, `${path}.by`, readRowDate),
		unit: optional(given.unit, `${path}.unit`, (unit, at) => oneOf(PERIOD_UNITS, unit, at)),
		window: optional(given.window, `${path}.window`, (window, at) => {
			const { from, to } = record(window, at);
			return { from: date(from, `${at}.from`), to: date(to, `${at}.to`) };
		}),
		isCumulative: optional(given.isCumulative, `${path}.isCumulative`, boolean),
		withUndated: optional(given.withUndated, `${path}.withUndated`, boolean),
		hidesAbsent: optional(given.hidesAbsent, `${path}.hidesAbsent`, boolean),
	};
	return known(given, path, time);
};

/** What was read of a record, without what it does not say; a field that is not known is refused. */
function known<T extends object>(given: Record<string, unknown>, path: string, read: T): T {
	const stranger = Object.keys(given).find((name) => !Object.hasOwn(read, name));
	if (stranger !== undefined) return fail(`${path}.${stranger}`);
	return present(read);
}

/** What was decided of a network. A field that this version does not know is refused. */
export const readNetwork: Shape<DecidedNetwork> = (value, path) => {
	const given = record(value, path);
	const network: { [K in keyof Required<DecidedNetwork>]: DecidedNetwork[K] } = {
		name: optional(given.name, `${path}.name`, text),
		relation: optional(given.relation, `${path}.relation`, readRelation),
		appearance: optional(given.appearance, `${path}.appearance`, readAppearance),
		filter: optional(given.filter, `${path}.filter`, (filter, at) =>
			list(filter, at, readCondition),
		),
		time: optional(given.time, `${path}.time`, readTime),
		pins: optional(given.pins, `${path}.pins`, readPins),
		around: optional(given.around, `${path}.around`, readPins),
		corrections: optional(given.corrections, `${path}.corrections`, (corrections, at) =>
			list(corrections, at, readProposal),
		),
	};
	return known(given, path, network);
};
