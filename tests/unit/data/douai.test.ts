import { expect, it } from 'vitest';
import { countBy, rowsOf } from './package-reading.ts';

const contributions = rowsOf('quartiers-douai', 'contributions');
const decisions = rowsOf('quartiers-douai', 'decisions');
const byNumber = new Map(contributions.map((row) => [row['n°'] ?? '', row]));
const DECIDING = ['Acceptée', 'Acceptée en partie', 'Refusée'];
const deciding = decisions.filter((row) => DECIDING.includes(row.issue ?? ''));

/** As in the definition of an answer: a reason, or an outcome other than open. */
const answered = new Set(
	decisions
		.filter((row) => row.motif || ['', 'En cours', 'Reportée'].includes(row.issue ?? '') === false)
		.map((row) => row['n° de proposition']),
);

it('has the announced number of contributions and of steps', () => {
	expect(contributions).toHaveLength(120);
	expect(decisions.length).toBeGreaterThanOrEqual(300);
	expect(decisions.length).toBeLessThanOrEqual(400);
});

it('says each proposal once, in its own words', () => {
	expect(new Set(contributions.map((row) => row.proposition)).size).toBe(contributions.length);
});

it('has no step before its contribution, and keeps its steps in order', () => {
	const early = decisions.filter(
		(row) => (row.date ?? '') < (byNumber.get(row['n° de proposition'] ?? '')?.date ?? '9'),
	);
	expect(early).toEqual([]);
	const dates = decisions.map((row) => row.date ?? '');
	expect(dates).toEqual([...dates].sort());
});

it('merges in chains without a cycle, and says so among the steps', () => {
	const merged = contributions.filter((row) => row['réunie avec']);
	let longest = 0;
	for (const start of merged) {
		const seen = new Set<string>();
		for (let at = start['n°'] ?? ''; at; at = byNumber.get(at)?.['réunie avec'] ?? '') {
			expect(seen).not.toContain(at);
			seen.add(at);
		}
		longest = Math.max(longest, seen.size);
		const step = decisions.find(
			(row) => row['n° de proposition'] === start['n°'] && row['étape'] === 'Réunie',
		);
		expect(step?.motif).toContain(`n° ${start['réunie avec']},`);
	}
	expect(merged.length).toBeGreaterThan(10);
	expect(longest).toBeGreaterThanOrEqual(3);
});

it('tells the life of number 47 in full', () => {
	const steps = decisions.filter((row) => row['n° de proposition'] === '47');
	expect(byNumber.get('47')?.proposition).toBe(
		'Ouvrir le centre un samedi par mois, avec les habitants',
	);
	expect(byNumber.get('12')?.['réunie avec']).toBe('47');
	expect(byNumber.get('31')?.['réunie avec']).toBe('12');
	expect(steps.map((row) => row.date)).toEqual(['2020-01-16', '2020-02-12', '2020-03-20']);
	expect(steps.at(-1)?.issue).toBe('Acceptée en partie');
});

it('leaves proposals waiting, and decisions without their criterion', () => {
	const waiting = contributions.filter((row) => !answered.has(row['n°'])).length;
	expect(waiting).toBeGreaterThanOrEqual(20);
	expect(waiting).toBeLessThanOrEqual(45);
	const silent = deciding.filter((row) => !row['critère']);
	expect(silent.length / deciding.length).toBeGreaterThan(0.15);
	expect(silent.length / deciding.length).toBeLessThan(0.4);
	// The board that met at a distance wrote its criteria down least.
	const board = countBy(silent, (row) => row['qui décide'] ?? '').get('Conseil d’administration');
	expect(board).toBeGreaterThan(silent.length / 2);
});

it('has the projection and the review as the page gives them', () => {
	const facts = rowsOf('quartiers-douai', 'rencontres').filter((row) => row.origine === 'page');
	expect(facts.map((row) => [row['début'], row.fin])).toEqual([
		['2020-01-16', '2020-01-16'],
		['2020-04-01', '2020-04-30'],
	]);
	expect(facts.every((row) => row.note !== '')).toBe(true);
});
