import { expect, it } from 'vitest';
import { cellsOf, countBy, isSetAside, resourceOf, rowsOf, type Row } from './package-reading.ts';

const NAME = 'centres-sociaux-connectes';
const attendance = rowsOf(NAME, 'emargements');
const meetings = new Map(rowsOf(NAME, 'evenements').map((row) => [row.code ?? '', row]));
const people = new Map(rowsOf(NAME, 'personnes').map((row) => [row['n° de personne'] ?? '', row]));
const population = rowsOf(NAME, 'population');

const iso = (date = '') =>
	/^\d\d\/\d\d\/\d{4}$/.test(date) ? date.split('/').reverse().join('-') : '';
const person = (row: Row) => row['n° de personne'] ?? '';
const online = (row: Row) => /ligne|visio/i.test(row.canal ?? '');
const STREET = '2024-10-01';

/** First day on which each identified person is seen. */
const firstDay = new Map<string, string>();
for (const row of attendance) {
	const day = iso(row.date);
	const known = firstDay.get(person(row));
	if (person(row) && day && (known === undefined || day < known)) firstDay.set(person(row), day);
}

it('has about two thousand rows over three school years', () => {
	expect(attendance.length).toBeGreaterThanOrEqual(1950);
	expect(attendance.length).toBeLessThanOrEqual(2150);
	const days = attendance.map((row) => iso(row.date)).filter((day) => day && day !== '2024-02-31');
	expect(days.reduce((a, b) => (a < b ? a : b)) >= '2022-09-01').toBe(true);
	expect(days.reduce((a, b) => (a > b ? a : b)) <= '2025-06-30').toBe(true);
	expect(new Set(days.map((day) => day.slice(0, 4))).size).toBe(4);
});

it('has the rows to set aside that it announces, and no other', () => {
	const [header = [], ...lines] = cellsOf(NAME, resourceOf(NAME, 'emargements'));
	const aside = lines.filter((cells) => isSetAside(cells, header));
	expect(aside.filter((cells) => cells.length > header.length)).toHaveLength(2);
	expect(aside.filter((cells) => cells.every((cell) => cell === ''))).toHaveLength(10);
	expect(lines.slice(-10).every((cells) => cells.join('') === '')).toBe(true);
	expect(lines.filter((cells) => cells.length < header.length)).toHaveLength(2);
	expect(lines.flat().filter((cell) => /^ P-\d{4} $/.test(cell))).toHaveLength(4);
	const repeated = lines.filter((cells, index) => cells.join() === lines[index + 1]?.join());
	expect(repeated.filter((cells) => /^P-/.test(cells[2] ?? ''))).toHaveLength(3);
});

it('has rows without identity, some of them counted together', () => {
	const unnamed = attendance.filter((row) => !person(row));
	expect(unnamed.length).toBeGreaterThan(60);
	expect(unnamed.filter((row) => Number(row.nombre) > 1).length).toBeGreaterThan(8);
	expect(attendance.filter((row) => person(row) && row.nombre)).toEqual([]);
});

it('spells the channels in several ways', () => {
	const spellings = [...countBy(attendance, (row) => row.canal ?? '').keys()].sort();
	expect(spellings).toEqual(
		[
			'',
			'En ligne',
			'Papier',
			'Présentiel',
			'Sur place',
			'Visio',
			'en ligne',
			'papier',
			'sur place',
		].sort(),
	);
});

it('attends only meetings that were held, on their days', () => {
	const wrong = attendance.filter((row) => {
		const meeting = meetings.get(row.rencontre ?? '');
		const day = iso(row.date);
		if (meeting?.statut !== 'tenue') return true;
		return (
			day !== '' && day !== '2024-02-31' && (day < iso(meeting['début']) || day > iso(meeting.fin))
		);
	});
	expect(wrong).toEqual([]);
});

it('brings in twice as many newcomers once the street workshops begin', () => {
	const months = (from: string, to: string) =>
		[...firstDay.values()].filter((day) => day >= from && day < to).length / 9;
	const before = months('2024-01-01', STREET);
	const since = months(STREET, '2025-07-01');
	expect(since / before).toBeGreaterThan(2);
});

it('sees participation online rise', () => {
	const share = (from: string, to: string) => {
		const rows = attendance.filter((row) => iso(row.date) >= from && iso(row.date) < to);
		return rows.filter(online).length / rows.length;
	};
	expect(share('2022-09-01', '2023-01-01')).toBe(0);
	expect(share('2024-09-01', '2025-07-01')).toBeGreaterThan(
		share('2023-01-01', '2023-09-01') * 1.4,
	);
});

it('misses the inhabitants of one rural territory, and the young before the street workshops', () => {
	const total = (dimension: string) =>
		population
			.filter((row) => row.dimension === dimension)
			.reduce((sum, row) => sum + Number(row.population), 0);
	const reference = (dimension: string, category: string) =>
		Number(
			population.find((row) => row.dimension === dimension && row['catégorie'] === category)
				?.population,
		) / total(dimension);
	const share = (column: string, category: string, rows: Row[]) => {
		const known = rows.filter((row) => row[column]);
		return known.filter((row) => row[column] === category).length / known.length;
	};
	const all = [...people.values()];
	expect(share('territoire', 'Vallée des Saules', all)).toBeLessThan(
		reference('territoire', 'Vallée des Saules') / 2,
	);
	const early = all.filter((row) => (firstDay.get(person(row)) ?? '') < STREET);
	const late = all.filter((row) => (firstDay.get(person(row)) ?? '') >= STREET);
	expect(share('tranche d’âge', '16–25 ans', early)).toBeLessThan(
		reference('tranche d’âge', '16–25 ans'),
	);
	expect(share('tranche d’âge', '16–25 ans', late)).toBeGreaterThan(
		reference('tranche d’âge', '16–25 ans'),
	);
});

it('compares with one population, cut in three ways', () => {
	const totals = countBy(population, (row) => row.dimension ?? '');
	const sums = [...totals.keys()].map((dimension) =>
		population
			.filter((row) => row.dimension === dimension)
			.reduce((sum, row) => sum + Number(row.population), 0),
	);
	expect([...totals.keys()]).toEqual(['territoire', 'milieu', 'tranche d’âge']);
	expect(new Set(sums).size).toBe(1);
});

it('is quiet in the school holidays', () => {
	const july = [...meetings.values()].filter((row) => /^\d\d\/0[78]\//.test(row['début'] ?? ''));
	expect(july.length / meetings.size).toBeLessThan(0.08);
});
