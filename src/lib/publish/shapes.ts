/** Shapes of the values of a figure read from a file that anybody may have written. */
export type Check = (value: unknown) => boolean;

export const isText: Check = (value) => typeof value === 'string';
export const isFlag: Check = (value) => typeof value === 'boolean';
export const isCount: Check = (value) =>
	typeof value === 'number' && Number.isFinite(value) && value >= 0;
export const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
export const isKey: Check = (value) => value === null || isText(value);

export const isOneOf =
	(...values: string[]): Check =>
	(value) =>
		typeof value === 'string' && values.includes(value);

export const isListOf =
	(check: Check): Check =>
	(value) =>
		Array.isArray(value) && value.every(check);

export const isOptional =
	(check: Check): Check =>
	(value) =>
		value === undefined || check(value);

export const isRecordOf =
	(checks: Record<string, Check>): Check =>
	(value) => {
		if (typeof value !== 'object' || value === null) return false;
		const record = value as Record<string, unknown>;
		return Object.entries(checks).every(([name, check]) => check(record[name]));
	};

export const isHidden = isRecordOf({
	hidden: (value) => value === true,
	below: isOptional(isCount),
});
/** A count, or one that is hidden. */
export const isAmount: Check = (value) => isCount(value) || isHidden(value);
/** The same, where a value may be negative. */
export const isSignedAmount: Check = (value) => isNumber(value) || isHidden(value);
export const isFormat = isRecordOf({
	kind: isOneOf('integer', 'decimal', 'percent'),
	digits: isOptional((value) => isCount(value) && Number.isInteger(value) && Number(value) <= 10),
});
export const isCivilDate: Check = (value) =>
	typeof value === 'string' &&
	/^\d{4}-\d{2}-\d{2}$/.test(value) &&
	!Number.isNaN(Date.parse(value));
/** Both days included. */
export const isPeriodRange = isRecordOf({ from: isText, to: isText });
export const isTimePeriod = isRecordOf({
	key: isText,
	end: isText,
	label: isText,
	short: isText,
	context: isOptional(isText),
	isFirst: isOptional(isFlag),
});
export const isPaint: Check = (value) =>
	typeof value === 'string' && /^category-[1-8]$/.test(value);

export const isSeries = isRecordOf({
	key: isText,
	label: isText,
	paint: isOptional(isPaint),
	state: isOneOf('known', 'unknown'),
});

/** The same check, as a guard. */
export const guard =
	<T>(check: Check) =>
	(value: unknown): value is T =>
		check(value);
