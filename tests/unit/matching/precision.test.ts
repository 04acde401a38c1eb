import { describe, expect, test } from 'vitest';
import { proposeSameActors } from '../../../src/lib/matching/propose-same-actors.ts';
import { DIFFERENT } from './labelled-different.ts';
import { SAME } from './labelled-same.ts';

const PERSONS =
	/^(?:Marie Le Goff|Jean-François|Zoé|Mohamed|Anne-Lise|Marie D|Martin D|Jean K|Yann M|Claire|Paul P|Louis T|Michel G|Dominique|Alain|Camille|Pauline)/;

type Pair = [string, string];

const pairsOf = (labels: readonly string[]): Pair[] =>
	labels.flatMap((a, index) => labels.slice(index + 1).map((b): Pair => [a, b]));

const keyOf = ([a, b]: Pair) => JSON.stringify([a, b].sort());

/** A line goes with one half of the list or the other, by its letters. */
const half = (line: readonly string[]) =>
	[...line.join('')].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 997, 7) % 2;

/** Precision and recall of what is proposed as sure, over every two names of some lines. */
function measure(same: readonly (readonly string[])[], different: readonly (readonly string[])[]) {
	const actors = [...same, ...different].flatMap((line) =>
		line.map((label) => ({
			id: label,
			label,
			rows: 1,
			...(PERSONS.test(line[0]!) ? { nature: 'person' } : {}),
		})),
	);
	const proposed = proposeSameActors(actors)
		.filter(({ level }) => level === 'high')
		.flatMap(({ members }) => pairsOf(members));
	const expected = new Set(same.flatMap(pairsOf).map(keyOf));
	const right = proposed.filter((pair) => expected.has(keyOf(pair)));
	return {
		precision: right.length / proposed.length,
		recall: right.length / expected.size,
		wrong: proposed.filter((pair) => !expected.has(keyOf(pair))),
	};
}

describe('what is proposed as sure, on names judged by hand', () => {
	test('more than 300 pairs are judged, nearly as many that are not one as that are', () => {
		const same = SAME.flatMap(pairsOf).length;
		const different = DIFFERENT.flatMap(pairsOf).length;
		expect(same + different).toBeGreaterThanOrEqual(300);
		expect(different).toBeGreaterThan(same * 0.75);
	});

	test('precision is 0.95 at least at a recall of 0.8, on the whole list', () => {
		// Measured: 280 pairs that are one and 238 that are not give 1.00 and 0.99.
		const { precision, recall, wrong } = measure(SAME, DIFFERENT);
		expect(precision, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.95);
		expect(recall).toBeGreaterThanOrEqual(0.8);
	});

	test.each([0, 1])('and on each half of it: %i', (part) => {
		const mine = (line: readonly string[]) => half(line) === part;
		const { precision, recall } = measure(SAME.filter(mine), DIFFERENT.filter(mine));
		expect(precision).toBeGreaterThanOrEqual(0.95);
		expect(recall).toBeGreaterThanOrEqual(0.8);
	});
});
