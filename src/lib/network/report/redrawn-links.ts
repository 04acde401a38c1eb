import { linksOf, type Links } from '../links.ts';
import type { FlatIncidence } from '../projection/flat-incidence.ts';
import { projectIncidence } from '../projection/project-incidence.ts';
import type { RedrawnFrom } from './measure-task.ts';

/**
 * The network that a redrawn incidence makes, as the observed one was made.
 *
 * @param count actors of the observed network: those that nothing ties are in no incidence
 */
export function redrawnLinks(
	incidence: FlatIncidence,
	{ on, minimum, weight }: Omit<RedrawnFrom, 'incidence'>,
	count: number,
): Links {
	if (on === 'both') {
		const { firstCount, first, second } = incidence;
		const targets = second.map((item) => firstCount + item);
		const weights = new Float64Array(first.length).fill(1);
		return linksOf({ count, directed: false, sources: first, targets, weights });
	}
	const ties = projectIncidence(incidence, on, minimum);
	return linksOf({
		count,
		directed: false,
		sources: ties.sources,
		targets: ties.targets,
		weights: ties[weight],
	});
}
