import type { DecisionName } from '../model/decision-name.ts';
import type { ReadingChoices } from '../model/reading.ts';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** What a change of the choices of a file is about. */
export function nameChange(
	file: string,
	before: ReadingChoices,
	after: ReadingChoices,
): DecisionName {
	const changed = (key: keyof ReadingChoices) => !same(before[key], after[key]);
	if (changed('corrections')) {
		const count = Math.abs((after.corrections?.length ?? 0) - (before.corrections?.length ?? 0));
		return { kind: 'corrections', file, count: Math.max(1, count) };
	}
	const [column, ...others] = Object.keys({ ...before.types, ...after.types }).filter(
		(name) => !same(before.types?.[name], after.types?.[name]),
	);
	if (column !== undefined && others.length === 0) return { kind: 'column-type', file, column };
	return { kind: changed('unpivot') ? 'unpivot' : 'reading', file };
}
