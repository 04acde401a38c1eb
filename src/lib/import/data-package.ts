import type { ColumnType } from '../model/column.ts';
import type { Feed } from '../model/feed.ts';
import type { ReadingChoices } from '../model/reading.ts';
import type { Relation } from '../model/relation.ts';
import { readFeed, readType } from './package-decisions.ts';
import { readRelation } from './package-relation.ts';
import {
	boolean,
	count,
	delimiter,
	encoding,
	fail,
	list,
	oneOf,
	optional,
	record,
	text,
} from './shapes.ts';

export interface PackageResource {
	/** Path of the CSV file beside `datapackage.json`. */
	path: string;
	/** Rows about individuals in this file are invented. */
	fictional: boolean;
	choices: ReadingChoices;
	/** Absent: as the import proposes. */
	feeds: Feed[] | undefined;
}

/** A set of files described for Maillage: a Frictionless data package with `maillage` beside its own words. */
export interface DataPackage {
	name: string;
	/** Which of the numbered stories it tells. */
	story: number | undefined;
	fictional: boolean;
	titles: Record<'fr' | 'en', string>;
	summaries: Record<'fr' | 'en', string> | undefined;
	relation: Relation | undefined;
	resources: PackageResource[];
}

function readTranslations(value: unknown, path: string): Record<'fr' | 'en', string> {
	const given = record(value, path);
	return { fr: text(given.fr, `${path}.fr`), en: text(given.en, `${path}.en`) };
}

/** A path that stays in the package's folder. */
function readPath(value: unknown, path: string): string {
	const given = text(value, path);
	const leaves =
		given.split('/').some((part) => part === '..' || part === '') || /[:\\]/.test(given);
	return leaves ? fail(path) : given;
}

function readTypes(value: unknown, path: string): Record<string, ColumnType> {
	return Object.fromEntries(
		Object.entries(record(value, path)).map(([name, type]) => [
			name,
			readType(type, `${path}.${name}`),
		]),
	);
}

function readChoices(resource: Record<string, unknown>, path: string): ReadingChoices {
	const dialect = record(resource.dialect ?? {}, `${path}.dialect`);
	const ours = record(resource.maillage ?? {}, `${path}.maillage`);
	const choices: ReadingChoices = {
		encoding: optional(resource.encoding, `${path}.encoding`, encoding),
		delimiter: optional(dialect.delimiter, `${path}.dialect.delimiter`, delimiter),
		headerRows: { true: 1, false: 0 }[String(dialect.header)],
		types: optional(ours.types, `${path}.maillage.types`, readTypes),
	};
	const given = Object.entries(choices).filter(([, choice]) => choice !== undefined);
	return Object.fromEntries(given);
}

function readResource(value: unknown, path: string): PackageResource {
	const resource = record(value, path);
	const ours = record(resource.maillage ?? {}, `${path}.maillage`);
	const feeds = (given: unknown, at: string) => list(given, at, readFeed);
	return {
		path: readPath(resource.path, `${path}.path`),
		fictional: optional(ours.fictional, `${path}.maillage.fictional`, boolean) ?? false,
		choices: readChoices(resource, path),
		feeds: optional(ours.feeds, `${path}.maillage.feeds`, feeds),
	};
}

/**
 * Reads a `datapackage.json` (Frictionless, with `maillage` in the package and its resources).
 * Throws a ReadingError of code `data-package`, whose detail is the path of what is wrong.
 */
export function parseDataPackage(json: unknown): DataPackage {
	const described = record(json, '$');
	const ours = record(described.maillage, '$.maillage');
	oneOf([1], ours.version, '$.maillage.version');
	return {
		name: text(described.name, '$.name'),
		story: optional(ours.story, '$.maillage.story', count),
		fictional: optional(ours.fictional, '$.maillage.fictional', boolean) ?? false,
		titles: readTranslations(ours.titles, '$.maillage.titles'),
		summaries: optional(ours.summaries, '$.maillage.summaries', readTranslations),
		relation: optional(ours.relation, '$.maillage.relation', readRelation),
		resources: list(described.resources, '$.resources', readResource),
	};
}
