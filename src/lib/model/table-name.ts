import { CANONICAL } from './canonical.ts';

const RESERVED = new Set([
	...Object.keys(CANONICAL),
	'contribution_stages',
	'merges',
	'select',
	'table',
	'from',
]);

/**
 * A table name that can be typed in SQL without quotes: `L'été 2024.csv` gives `l_ete_2024`.
 * Names already taken, and those of the canonical tables, get a number.
 */
export function tableNameOf(fileName: string, taken: Iterable<string>): string {
	const used = new Set([...taken, ...RESERVED]);
	const base =
		fileName
			.replace(/\.[^.]*$/, '')
			.normalize('NFD')
			.replace(/\p{Mn}/gu, '')
			.toLowerCase()
			.replace(/[^\p{L}\p{N}]+/gu, '_')
			.replace(/^_+|_+$/g, '') || 'data';
	const start = /^\p{N}/u.test(base) ? `t_${base}` : base;
	if (!used.has(start)) return start;
	for (let number = 2; ; number++) {
		if (!used.has(`${start}_${number}`)) return `${start}_${number}`;
	}
}
