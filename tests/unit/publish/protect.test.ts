import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHidden, type Amount } from '../../../src/lib/charts/amount.ts';
import type { Figure } from '../../../src/lib/charts/figure.ts';
import { toCsv } from '../../../src/lib/publish/csv.ts';
import { hideGroup } from '../../../src/lib/publish/hide.ts';
import { toImage } from '../../../src/lib/publish/image.ts';
import { toPage } from '../../../src/lib/publish/page.ts';
import { protect } from '../../../src/lib/publish/protect.ts';
import { en, figureOf, fr, known, newcomersOfHamlet, withSmallCounts } from '../charts/figures.ts';
import { publicationOf } from './publications.ts';

function bars(values: number[], total?: number): Figure {
	const categories = values.map((value, index) => known(`catégorie ${'abcdef'[index]}`, value));
	return figureOf({ kind: 'bars', input: { dimension: 'Âge', categories, total } });
}

function amountsOf({ chart }: Figure): Amount[] {
	if (chart.kind !== 'bars') throw new Error('not bars');
	return chart.input.categories.map(({ value }) => value);
}

const BELOW = { hidden: true, below: 5 };
const MASKED = { hidden: true };

describe('protect', () => {
	it('hides the counts of persons strictly between 0 and k, and nothing else', () => {
		const { figure, hidden } = protect(bars([64, 5, 4, 1, 0]), { k: 5 });
		expect(amountsOf(figure)).toEqual([64, 5, BELOW, BELOW, 0]);
		expect(hidden).toEqual([
			{ labels: ['catégorie c'], reason: 'small' },
			{ labels: ['catégorie d'], reason: 'small' },
		]);
	});

	it('leaves acts alone', () => {
		const figure = { ...bars([2, 1]), counts: 'acts' as const };
		expect(protect(figure, { k: 5 })).toEqual({ figure, hidden: [], mentions: [] });
	});

	it('hides the next smallest beside a published total, without telling them apart', () => {
		const { figure, hidden, hiding } = protect(bars([64, 12, 3, 9], 88), { k: 5 });
		expect(amountsOf(figure)).toEqual([64, 12, MASKED, MASKED]);
		expect(hidden.map(({ reason }) => reason)).toEqual(['small', 'complementary']);
		expect(hiding).toEqual({ k: 5, hidden: 2, isComplementary: true, widened: 0 });
	});

	it('hides a third one when two small ones add up to less than k', () => {
		expect(amountsOf(protect(bars([30, 1, 2, 8], 41), { k: 5 }).figure)).toEqual([
			30,
			MASKED,
			MASKED,
			MASKED,
		]);
	});

	it('hides a total that is itself small', () => {
		const { figure, hidden } = protect(bars([3, 0], 3), { k: 5 });
		expect(figure.chart).toMatchObject({ input: { total: BELOW } });
		expect(hidden.map(({ reason }) => reason)).toEqual(['small', 'total']);
	});

	it('widens a range whose width is a small count, which stays true', () => {
		const figure = figureOf({
			kind: 'bars',
			input: {
				dimension: 'Canal',
				categories: [
					known('a', 40, { upper: 42 }),
					known('b', 40, { upper: 60 }),
					known('c', 3, { upper: 9 }),
				],
			},
		});
		const { figure: safe, hidden } = protect(figure, { k: 5 });
		expect(safe.chart).toMatchObject({
			input: { categories: [{ upper: 44 }, { upper: 60 }, { value: BELOW, upper: undefined }] },
		});
		expect(hidden.map(({ reason }) => reason)).toEqual(['widened', 'small']);
	});

	it('hides cells of columns, period by period', () => {
		const { figure, hidden } = protect(newcomersOfHamlet, { k: 5 });
		expect(figure.chart).toMatchObject({
			input: {
				values: [
					[12, 0, BELOW],
					[BELOW, 9, 0],
					[BELOW, 14, 6],
					[0, 0, 0],
					[BELOW, 17, 0],
				],
			},
		});
		expect(hidden[1]).toEqual({ labels: ['T1 2023', 'Nouveaux'], reason: 'small' });
	});

	it('hides a small number', () => {
		const figure = figureOf({ kind: 'number', input: { value: 3, upper: 8 } });
		expect(protect(figure, { k: 5 }).figure.chart).toEqual({
			kind: 'number',
			input: { value: BELOW },
		});
	});

	it('drops the author’s alternative text, and points at texts with a hidden number', () => {
		const figure = {
			...bars([64, 3]),
			title: 'Seulement 3 jeunes',
			source: 'liste13.csv',
			alternative: 'Trois jeunes.',
		};
		const result = protect(figure, { k: 5 });
		expect(result.figure.alternative).toBeUndefined();
		expect(result.mentions).toEqual(['title']);
		expect(protect({ ...figure, ...bars([64, 8]) }, { k: 5 }).figure.alternative).toBe(
			'Trois jeunes.',
		);
	});

	it.each([2, 21, 4.5, Number.NaN])('refuses a threshold of %s', (k) => {
		expect(() => protect(withSmallCounts, { k })).toThrow(RangeError);
	});
});

describe('what is published', () => {
	it.each(['persons', 'acts'] as const)('never carries the query of a figure of %s', (counts) => {
		const query = "SELECT count(*) FROM participations WHERE actor_id = 'Jeanne Dupont'";
		const figure = { ...bars([64, 20, 12]), counts, basis: { query } };
		const publication = publicationOf(protect(figure, { k: 5 }).figure);
		expect(JSON.stringify(publication)).not.toContain('Dupont');
		expect(toPage(publication, fr)).not.toContain('Dupont');
	});

	/** Everything that leaves: the two languages, all formats. */
	const outputs = (figure: Figure) => {
		const publication = publicationOf(figure);
		return [fr, en].flatMap((wording) => [
			toPage(publication, wording),
			toImage(publication, 640, wording),
			toCsv(publication.figure, wording),
		]);
	};

	it.each([
		['small counts', bars([64, 48, 3]), bars([64, 48, 1])],
		['beside a total', bars([64, 9, 3], 76), bars([64, 10, 2], 76)],
		['a small number', bars([4]), bars([2])],
	])('does not depend on the hidden values: %s', (_, one, other) => {
		expect(outputs(one)).toEqual(outputs(other));
	});

	it('says that something is hidden, in the drawing, the table, the text and the data file', () => {
		const [page = '', image = '', csv = ''] = outputs(withSmallCounts);
		expect(page).toContain('<td class="r">&lt;\u00a05</td>');
		expect(page).toContain('1 valeur est masquée');
		expect(image).toContain('&lt;\u00a05</text>');
		expect(csv).toContain('16–25 ans;<\u00a05');
	});
});

describe('hideGroup', () => {
	const cells = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 8 });
	const threshold = fc.integer({ min: 3, max: 20 });

	it('never shows a small count', () => {
		fc.assert(
			fc.property(cells, threshold, fc.boolean(), (values, k, hasTotal) => {
				const total = hasTotal ? values.reduce((sum, value) => sum + value, 0) : undefined;
				const { amounts } = hideGroup(values, total, k);
				amounts.forEach((amount, index) => {
					if (isHidden(amount)) return;
					expect(amount).toBe(values[index]);
					expect(amount === 0 || amount >= k).toBe(true);
				});
			}),
		);
	});

	it('leaves every hidden cell at least k wide, given the total and the other cells', () => {
		fc.assert(
			fc.property(cells, threshold, (values, k) => {
				const sum = values.reduce((all, value) => all + value, 0);
				const { amounts, total } = hideGroup(values, sum, k);
				const hidden = values.filter((_, index) => isHidden(amounts[index] ?? 0));
				if (hidden.length === 0 || total === undefined || isHidden(total)) return;
				// Each may take from 0 to what the hidden ones add up to, when another can take the rest.
				expect(hidden.length).toBeGreaterThanOrEqual(2);
				expect(hidden.reduce((all, value) => all + value, 0)).toBeGreaterThanOrEqual(k);
			}),
		);
	});
});
