import { PERIOD_UNITS, type PeriodUnit } from '../../lib/model/period.ts';
import type { Wording } from '../../lib/text/messages.ts';
import { Misuse } from '../misuse.ts';

/** The options of `maillage measure`, as `parseArgs` takes them; `where` and `out` are those of others too. */
export const MEASURE_OPTIONS = {
	measure: { type: 'string' },
	by: { type: 'string' },
	also: { type: 'string' },
	period: { type: 'string' },
	option: { type: 'string', multiple: true },
	json: { type: 'boolean' },
	csv: { type: 'boolean' },
	list: { type: 'boolean' },
} as const;

type Given = Partial<Record<keyof typeof MEASURE_OPTIONS | 'where' | 'out', unknown>>;

/** A text of the form NAME=VALUE. */
export interface NamedValue {
	name: string;
	value: string;
}

/** What `maillage measure` is asked, its fields not yet looked for in the data. */
export interface MeasureArguments {
	measure?: string;
	by?: string;
	also?: string;
	period?: PeriodUnit;
	where: NamedValue[];
	options: NamedValue[];
	format?: 'json' | 'csv';
	list: boolean;
	out?: string;
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined);

function pairs(value: unknown, option: '--where' | '--option', { t }: Wording): NamedValue[] {
	const given = Array.isArray(value) ? value.map(String) : [];
	return given.map((one) => {
		const at = one.indexOf('=');
		if (at < 1) throw new Misuse(t.measureCommand.notAPair(option, one));
		return { name: one.slice(0, at).trim(), value: one.slice(at + 1).trim() };
	});
}

/** Checks what was given. Throws a Misuse that says what is wrong. */
export function measureArguments(given: Given, wording: Wording): MeasureArguments {
	const words = wording.t.measureCommand;
	const [measure, by, also] = [text(given.measure), text(given.by), text(given.also)];
	const asked = text(given.period);
	const period = PERIOD_UNITS.find((unit) => unit === asked);
	if (asked !== undefined && !period) throw new Misuse(words.badUnit(asked, PERIOD_UNITS));
	if (given.json === true && given.csv === true) throw new Misuse(words.twoFormats);
	if (also !== undefined && by === undefined) throw new Misuse(words.alsoAlone);
	if (measure === undefined && given.list !== true) throw new Misuse(words.noMeasure);
	const format = given.csv === true ? 'csv' : given.json === true ? 'json' : undefined;
	return {
		measure,
		by,
		also,
		period,
		where: pairs(given.where, '--where', wording),
		options: pairs(given.option, '--option', wording),
		...(format && { format }),
		list: given.list === true,
		out: text(given.out),
	};
}
