import { ENCODINGS, type ReadingChoices, type RowCorrection } from '../../model/reading.ts';
import type { ActorDecision } from '../../model/same-actor.ts';
import { readFeed, readType } from '../package-decisions.ts';
import {
	boolean,
	cell,
	count,
	fail,
	list,
	oneOf,
	optional,
	record,
	text,
	type Shape,
} from '../shapes.ts';
import type { DecidedFile, DecisionsDocument } from './decisions-document.ts';
import { readDashboard } from './dashboard-decisions.ts';
import { readNetwork } from './network-decisions.ts';

const cells: Shape<string[]> = (value, path) => list(value, path, cell);

const readCorrection: Shape<RowCorrection> = (value, path) => {
	const given = record(value, path);
	return {
		line: count(given.line, `${path}.line`),
		raw: cell(given.raw, `${path}.raw`),
		cells: cells(given.cells, `${path}.cells`),
	};
};

const readChoices: Shape<ReadingChoices> = (value, path) => {
	const given = record(value, path);
	const at = (key: keyof ReadingChoices) => `${path}.${key}`;
	const one = <T>(key: keyof ReadingChoices, shape: Shape<T>) =>
		optional(given[key], at(key), shape);
	const choices: ReadingChoices = {
		encoding: one('encoding', (encoding, place) => oneOf(ENCODINGS, encoding, place)),
		repairsDoubleEncoding: one('repairsDoubleEncoding', boolean),
		delimiter: one('delimiter', text),
		quote: one('quote', (quote, place) => oneOf(['"', "'", 'none'], quote, place)),
		escape: one('escape', (escape, place) =>
			oneOf(['doubled', 'backslash', 'none'], escape, place),
		),
		preambleRows: one('preambleRows', count),
		headerRows: one('headerRows', count),
		table: one('table', count),
		mostRows: one('mostRows', count),
		absentMarks: one('absentMarks', cells),
		types: one('types', (types, place) =>
			Object.fromEntries(
				Object.entries(record(types, place)).map(([name, type]) => [
					name,
					readType(type, `${place}.${name}`),
				]),
			),
		),
		unpivot: one('unpivot', (unpivot, place) => {
			const { columns, nameColumn, valueColumn, ignored } = record(unpivot, place);
			return {
				...(ignored === undefined ? {} : { ignored: cells(ignored, `${place}.ignored`) }),
				columns: cells(columns, `${place}.columns`),
				nameColumn: text(nameColumn, `${place}.nameColumn`),
				valueColumn: text(valueColumn, `${place}.valueColumn`),
			};
		}),
		corrections: one('corrections', (corrections, place) =>
			list(corrections, place, readCorrection),
		),
	};
	return Object.fromEntries(Object.entries(choices).filter(([, choice]) => choice !== undefined));
};

const readFile: Shape<DecidedFile> = (value, path) => {
	const given = record(value, path);
	return {
		name: text(given.name, `${path}.name`),
		columns: cells(given.columns, `${path}.columns`),
		choices: readChoices(given.choices, `${path}.choices`),
		feeds: optional(given.feeds, `${path}.feeds`, (feeds, at) => list(feeds, at, readFeed)),
	};
};

const readActors: Shape<ActorDecision> = (value, path) => {
	const given = record(value, path);
	const members = cells(given.members, `${path}.members`);
	if (members.length < 2) return fail(`${path}.members`);
	return boolean(given.same, `${path}.same`)
		? { same: true, members, kept: text(given.kept, `${path}.kept`) }
		: { same: false, members };
};

/**
 * Reads the decisions of a project. Throws a ReadingError whose detail is the path of what is wrong;
 * nothing of a document that is wrong somewhere is taken.
 */
export function readDecisions(content: string): DecisionsDocument {
	let json: unknown;
	try {
		json = JSON.parse(content);
	} catch {
		return fail('$');
	}
	const given = record(json, '$');
	const maillage = oneOf(['decisions'], given.maillage, '$.maillage');
	const version = oneOf([1, 2, 3], given.version, '$.version');
	return {
		maillage,
		version,
		files: list(given.files, '$.files', readFile),
		actors: list(given.actors, '$.actors', readActors),
		// The first version had none.
		networks: list(version === 1 ? [] : given.networks, '$.networks', readNetwork),
		// Nor had the second.
		dashboards: list(version < 3 ? [] : given.dashboards, '$.dashboards', readDashboard),
	};
}
