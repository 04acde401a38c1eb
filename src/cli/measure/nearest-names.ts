import { foldWords } from '../../lib/import/fold-words.ts';
import { editDistance } from '../../lib/matching/edit-distance.ts';

/** Names offered for one that is none of them. */
const MOST = 3;

/** The names that a mistyped one is likely meant for, the likeliest first. */
export function nearestNames(wanted: string, names: readonly string[]): string[] {
	const asked = foldWords(wanted);
	const far = Math.max(2, Math.floor(asked.length / 3));
	const distinct = new Map(names.toReversed().map((name) => [foldWords(name), name]));
	return [...distinct.values()]
		.reverse()
		.map((name) => {
			const known = foldWords(name);
			const holds = asked.length > 2 && known.includes(asked);
			return { name, distance: holds ? 1 : editDistance(asked, known, far) };
		})
		.filter(({ distance }) => distance <= far)
		.sort((a, b) => a.distance - b.distance)
		.slice(0, MOST)
		.map(({ name }) => name);
}
