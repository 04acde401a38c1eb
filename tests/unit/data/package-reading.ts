import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { ColumnType } from '../../../src/lib/model/column.ts';
import type { Feed } from '../../../src/lib/model/feed.ts';
import type { Relation } from '../../../src/lib/model/relation.ts';

export const DATA = new URL('../../../data/', import.meta.url);

export const PACKAGES = [
	'quartiers-douai',
	'centres-sociaux-connectes',
	'brest-utilite-sociale',
	'innovations-democratic',
	'acteurs',
] as const;

export type PackageName = (typeof PACKAGES)[number];
export type Row = Record<string, string>;

export interface Resource {
	profile: string;
	name: string;
	path: string;
	title: string;
	description: string;
	encoding: 'utf-8' | 'windows-1252';
	dialect: { delimiter: string; lineTerminator: string };
	schema: {
		fields: { name: string; type: string; title: string; description: string }[];
		primaryKey?: string | string[];
		foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
	};
	maillage: { fictional: boolean; feeds: Feed[]; types: Record<string, ColumnType> };
}

export interface Descriptor {
	profile: string;
	name: string;
	title: string;
	description: string;
	licenses: { name: string; title: string }[];
	sources: { title: string; path?: string }[];
	maillage: {
		version: number;
		story: number;
		fictional: boolean;
		titles: Record<'fr' | 'en', string>;
		summaries: Record<'fr' | 'en', string>;
		relation: Relation;
	};
	resources: Resource[];
}

export function descriptorOf(name: PackageName): Descriptor {
	return JSON.parse(readFileSync(new URL(`${name}/datapackage.json`, DATA), 'utf8')) as Descriptor;
}

export function resourceOf(name: PackageName, resource: string): Resource {
	const found = descriptorOf(name).resources.find((candidate) => candidate.name === resource);
	if (!found) throw new Error(`no resource ${resource} in ${name}`);
	return found;
}

/** The code page's characters from 0x80 to 0x9F that the examples use (WHATWG, index windows-1252). */
const WINDOWS_1252 = new Map([
	[0x80, '€'],
	[0x8c, 'Œ'],
	[0x91, '‘'],
	[0x92, '’'],
	[0x93, '“'],
	[0x94, '”'],
	[0x96, '–'],
	[0x97, '—'],
	[0x9c, 'œ'],
]);

/** Node 20 reads `windows-1252` as Latin-1, hence the table. */
function windows1252(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => {
		if (byte < 0x80 || byte > 0x9f) return String.fromCodePoint(byte);
		const character = WINDOWS_1252.get(byte);
		if (character === undefined) throw new RangeError(`byte ${byte.toString(16)}`);
		return character;
	}).join('');
}

/** The text of a file, decoded as its descriptor declares; throws when it is not so written. */
export function textOf(name: PackageName, resource: Resource): string {
	const bytes = readFileSync(new URL(`${name}/${resource.path}`, DATA));
	return resource.encoding === 'utf-8'
		? new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
		: windows1252(bytes);
}

/** The lines of cells, header first, read with the declared dialect. */
export function cellsOf(name: PackageName, resource: Resource): string[][] {
	const { delimiter, lineTerminator } = resource.dialect;
	const text = textOf(name, resource);
	const parsed = Papa.parse<string[]>(text, {
		delimiter,
		newline: lineTerminator as '\n' | '\r\n',
	});
	const last = parsed.data.at(-1);
	return last?.length === 1 && last[0] === '' ? parsed.data.slice(0, -1) : parsed.data;
}

/** What the import sets aside: no value at all, or more cells than the header. */
export function isSetAside(cells: readonly string[], header: readonly string[]): boolean {
	return cells.length > header.length || cells.every((cell) => cell === '');
}

/** The rows that count, by column name; cells are trimmed, missing ones are empty. */
export function rowsOf(name: PackageName, resource: string): Row[] {
	const [header = [], ...lines] = cellsOf(name, resourceOf(name, resource));
	return lines
		.filter((cells) => !isSetAside(cells, header))
		.map((cells) =>
			Object.fromEntries(header.map((column, index) => [column, (cells[index] ?? '').trim()])),
		);
}

export function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
	return counts;
}
