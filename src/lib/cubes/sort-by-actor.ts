import type { Dimension } from '../model/filter.ts';
import type { ActorsTable, CodedColumn, Codes } from './coded-table.ts';

/** The rows of a table with those of each actor side by side, by counting: in time of its rows. */
export function sortByActor({ size, columns, actors }: ActorsTable): ActorsTable {
	let most = 0;
	for (const actor of actors) if (actor >= most) most = actor + 1;
	const next = new Uint32Array(most + 1);
	for (const actor of actors) next[actor + 1]! += 1;
	for (let actor = 1; actor <= most; actor++) next[actor]! += next[actor - 1]!;
	const places = new Uint32Array(size);
	for (let row = 0; row < size; row++) {
		const actor = actors[row]!;
		places[row] = next[actor]!;
		next[actor]! += 1;
	}
	const moved = <T extends Codes>(codes: T): T => {
		const result = codes.slice() as T;
		for (let row = 0; row < size; row++) result[places[row]!] = codes[row]!;
		return result;
	};
	const sorted = [...columns].map(([dimension, { codes, values }]): [Dimension, CodedColumn] => [
		dimension,
		{ codes: moved(codes), values },
	]);
	return { size, columns: new Map(sorted), actors: moved(actors) };
}
