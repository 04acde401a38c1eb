import { randomLcg } from 'd3';
import { spread, times, whole } from '../../tools/markdown.mjs';
import { median, range } from '../../tools/statistics.mjs';
import { MEASURES } from './measure-contenders.mjs';
import { plantedNetworks } from './networks.mjs';

/** What is expected to last longer is left out. */
const PATIENCE = 120_000;
/** After so long there is no further run. */
const ENOUGH = 20_000;

function timed(runs, measure) {
	const milliseconds = [];
	let values;
	while (milliseconds.length < runs && milliseconds.reduce((sum, ms) => sum + ms, 0) < ENOUGH) {
		const began = performance.now();
		values = measure();
		milliseconds.push(performance.now() - began);
	}
	return { milliseconds, values };
}

/** Largest difference between the values of both. */
function distanceOf(ours, theirs) {
	return ours.reduce((most, value, node) => Math.max(most, Math.abs(value - theirs[node])), 0);
}

/** Time of each measure by Maillage and by graphology, and how far their values are. */
export function measureMeasures({ measureActors, pivotsFor, ...subjects }, { runs, most }) {
	const results = [];
	const errors = [];
	/** Milliseconds per look at a tie of graphology's last run of a measure. */
	const pace = new Map();
	for (const { links, graph, ties } of plantedNetworks(subjects, most)) {
		for (const { name, visits, tolerance, theirs } of MEASURES) {
			const looks = visits === 2 ? links.count * ties : ties;
			const options = () => ({ random: randomLcg(1), pivots: pivotsFor(links) });
			const ours = timed(runs, () => measureActors(links, [name], options()));
			const sampled = ours.values.sampled[name];
			const isTooLong = (pace.get(name) ?? 0) * looks > PATIENCE;
			const others = isTooLong ? undefined : timed(runs, () => theirs(graph));
			if (others) pace.set(name, median(others.milliseconds) / looks);
			const distance = others && distanceOf(ours.values.values[name], others.values);
			const size = `${whole(links.count)} / ${whole(ties)}`;
			if (!sampled && distance > tolerance) errors.push(`${name}, ${size}: ${distance} apart`);
			results.push({
				name,
				size,
				sampled,
				distance,
				ours: ours.milliseconds,
				theirs: others?.milliseconds,
			});
		}
	}
	const rows = results.map(({ name, size, sampled, distance, ours, theirs }) => [
		name,
		size,
		spread(median(ours), range(ours)) + (sampled ? `, ${whole(sampled.pivots)} sources` : ''),
		theirs ? spread(median(theirs), range(theirs)) : 'over 2 min',
		theirs ? times(median(theirs) / median(ours)) : '–',
		distance === undefined ? '–' : distance.toExponential(1),
	]);
	return {
		titles: ['measure', 'actors / ties', 'Maillage, ms', 'graphology, ms', 'ratio', 'values apart'],
		rows,
		note: 'Over 2 min: left out, as its last run foretells. Sources: so many were drawn to follow paths from.',
		results,
		errors,
	};
}
