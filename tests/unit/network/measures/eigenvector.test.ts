import { expect, test } from 'vitest';
import { eigenvectorOf } from '../../../../src/lib/network/measures/eigenvector.ts';
import { linksFrom, type Tie } from './expected-measures.ts';

/** A cycle over the actors, in order. */
function cycle(...actors: number[]): Tie[] {
	return actors.map((actor, i) => [actor, actors[(i + 1) % actors.length]!, 1]);
}

function path(count: number, weight = 1): Tie[] {
	return Array.from({ length: count - 1 }, (_, i) => [i, i + 1, weight]);
}

test('a path of 1 000 actors, whose leading eigenvalues are 3e-5 apart, settles', () => {
	const count = 1000;
	const { values, isSettled } = eigenvectorOf(linksFrom(count, path(count)));
	expect(isSettled).toBe(true);
	// The eigenvector of a path is sin(kπ / (n + 1)), k = 1…n (Lovász and Pelikán 1973).
	const exact = Array.from(values, (_, i) => Math.sin(((i + 1) * Math.PI) / (count + 1)));
	const largest = Math.max(...exact);
	values.forEach((value, i) => expect(value).toBeCloseTo(exact[i]! / largest, 6));
});

test('heavy ties of a two-mode network settle as light ones', () => {
	const { values, isSettled } = eigenvectorOf(linksFrom(3, path(3, 1e6)));
	expect(isSettled).toBe(true);
	// 1, √2, 1 by hand.
	expect(values[0]).toBeCloseTo(Math.SQRT1_2, 10);
	expect(values[1]).toBe(1);
});

test('only the part with the largest eigenvalue counts', () => {
	// A triangle (eigenvalue 2), a pair (1), and an isolate.
	const { values } = eigenvectorOf(linksFrom(6, [...cycle(0, 1, 2), [3, 4, 1]]));
	[1, 1, 1, 0, 0, 0].forEach((value, i) => expect(values[i]).toBeCloseTo(value, 12));
});

test('parts with the same eigenvalue count alike', () => {
	// Cycles of 3 and of 5 both have 2, and equal entries.
	const { values } = eigenvectorOf(linksFrom(8, [...cycle(0, 1, 2), ...cycle(3, 4, 5, 6, 7)]));
	values.forEach((value) => expect(value).toBeCloseTo(1, 10));
});

test('directed: values go down to those reached, divided by the eigenvalue at each step', () => {
	// 0 ⇄ 1 with weights 2 and 2 has eigenvalue 2; 2 and 3 follow; 4 leads to 0 and receives nothing.
	const ties: Tie[] = [
		[0, 1, 2],
		[1, 0, 2],
		[1, 2, 1],
		[2, 3, 1],
		[4, 0, 1],
	];
	const { values } = eigenvectorOf(linksFrom(5, ties, true));
	[1, 1, 0.5, 0.25, 0].forEach((value, i) => expect(values[i]).toBeCloseTo(value, 12));
});

test('directed: what is reached through a slower cycle settles too', () => {
	// 0 ⇄ 1 by weight 2, then 2 ⇄ 3 by weight 1: x2 = (x1 + x3) / 2 and x3 = x2 / 2, so x2 = 2/3.
	const ties: Tie[] = [
		[0, 1, 2],
		[1, 0, 2],
		[1, 2, 1],
		[2, 3, 1],
		[3, 2, 1],
	];
	const { values } = eigenvectorOf(linksFrom(4, ties, true));
	expect(values[2]).toBeCloseTo(2 / 3, 12);
	expect(values[3]).toBeCloseTo(1 / 3, 12);
});

test('directed: of two equal cycles, the one that leads to the other has 0', () => {
	const ties: Tie[] = [...cycle(0, 1, 2), ...cycle(3, 4, 5), [0, 3, 1]];
	const { values } = eigenvectorOf(linksFrom(6, ties, true));
	values.forEach((value, i) => expect(value).toBeCloseTo(i < 3 ? 0 : 1, 10));
});

test('no meaning without a cycle when directed, nor without a tie', () => {
	const chain = eigenvectorOf(linksFrom(4, path(4), true));
	expect([...chain.values].every(Number.isNaN)).toBe(true);
	expect([...eigenvectorOf(linksFrom(2, [])).values].every(Number.isNaN)).toBe(true);
});
