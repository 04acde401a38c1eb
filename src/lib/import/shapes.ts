import { DELIMITERS, type Delimiter, type Encoding } from '../model/reading.ts';
import { ReadingError } from './reading-error.ts';

/** Reads an unknown value at a path of a document, or fails with that path. */
export type Shape<T> = (value: unknown, path: string) => T;

export function fail(path: string): never {
	throw new ReadingError('data-package', path);
}

export function record(value: unknown, path: string): Record<string, unknown> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail(path);
	return Object.fromEntries(Object.entries(value));
}

export const text: Shape<string> = (value, path) =>
	typeof value === 'string' && value !== '' ? value : fail(path);

/** A text that may be empty. */
export const cell: Shape<string> = (value, path) =>
	typeof value === 'string' ? value : fail(path);

/** A number that is finite. */
export const number: Shape<number> = (value, path) =>
	typeof value === 'number' && Number.isFinite(value) ? value : fail(path);

export const boolean: Shape<boolean> = (value, path) =>
	typeof value === 'boolean' ? value : fail(path);

export const count: Shape<number> = (value, path) =>
	Number.isInteger(value) && Number(value) >= 0 ? Number(value) : fail(path);

export function oneOf<const T>(allowed: readonly T[], value: unknown, path: string): T {
	return allowed.find((one) => one === value) ?? fail(path);
}

export function list<T>(value: unknown, path: string, item: Shape<T>): T[] {
	if (!Array.isArray(value)) return fail(path);
	return value.map((one, index) => item(one, `${path}[${index}]`));
}

export function optional<T>(value: unknown, path: string, shape: Shape<T>): T | undefined {
	return value === undefined || value === null ? undefined : shape(value, path);
}

const ENCODINGS = new Map<string, Encoding>([
	['utf-8', 'utf-8'],
	['utf8', 'utf-8'],
	['windows-1252', 'windows-1252'],
	['cp1252', 'windows-1252'],
]);

export const encoding: Shape<Encoding> = (value, path) =>
	ENCODINGS.get(text(value, path).toLowerCase()) ?? fail(path);

export const delimiter: Shape<Delimiter> = (value, path) => oneOf(DELIMITERS, value, path);

/** Without the properties that are absent. */
export function present<T extends object>(value: T): T {
	return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;
}
