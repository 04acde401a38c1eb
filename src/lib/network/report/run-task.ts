import { randomLcg } from 'd3';
import { baselineOf } from '../chance/baseline.ts';
import { linksOf } from '../links.ts';
import { measureActors } from '../measures/actor-measures.ts';
import { gaugesOf } from '../measures/gauges.ts';
import { distanceSourcesFor, pivotsFor } from '../measures/sampling.ts';
import { mixAttribute } from '../mixing/mix-attribute.ts';
import type { FlatIncidence } from '../projection/flat-incidence.ts';
import { compareGauges } from './compare-gauges.ts';
import type { MeasureTask, ResultOf } from './measure-task.ts';
import { redrawnLinks } from './redrawn-links.ts';

type Task<Name extends MeasureTask['task']> = Extract<MeasureTask, { task: Name }>;
type OnProgress = (share: number) => void;

function measureBaseline(
	{ measured, from, networks, seed }: Task<'baseline'>,
	onprogress: OnProgress,
) {
	const links = linksOf(measured);
	const method = from ? 'curveball' : 'swaps';
	const measure = compareGauges(links, { method, networks, seed });
	const input = from
		? {
				incidence: from.incidence,
				project: (drawn: FlatIncidence) => redrawnLinks(drawn, from, links.count),
			}
		: { links };
	return baselineOf(input, { networks, seed, measure, onprogress });
}

/** Does a task. Same task, same result. */
export function runTask<One extends MeasureTask>(task: One, onprogress?: OnProgress): ResultOf<One>;
export function runTask(task: MeasureTask, onprogress: OnProgress = () => {}) {
	const random = randomLcg(task.seed);
	switch (task.task) {
		case 'gauges': {
			const links = linksOf(task.measured);
			const values = task.actors?.values.betweenness;
			const pivots = task.actors?.sampled.betweenness?.pivots;
			return gaugesOf(links, {
				random,
				onprogress,
				...(values && { betweenness: { values, ...(pivots !== undefined && { pivots }) } }),
				distanceSources: distanceSourcesFor(links),
				betweennessPivots: pivotsFor(links),
			});
		}
		case 'actors': {
			const links = linksOf(task.measured);
			const { names, groups, exact } = task;
			const sampling = exact
				? {}
				: { pivots: pivotsFor(links), distanceSources: distanceSourcesFor(links) };
			return measureActors(links, names, { groups, ...sampling, random, onprogress });
		}
		case 'baseline':
			return measureBaseline(task, onprogress);
		case 'mixing':
			return mixAttribute(linksOf(task.measured), task.values, { random, onprogress });
	}
}
