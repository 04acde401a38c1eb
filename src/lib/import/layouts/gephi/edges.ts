import { areEnds } from '../../roles/ends.ts';
import { feedOf } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';

/** Gephi's edges table: `Type` is Directed or Undirected. */
export const gephiEdges: Layout = (file) => {
	const direction = file.find('type');
	const [source, target] = [file.find('source'), file.find('target')];
	const isGephi = direction?.examples.every((cell) =>
		/^(?:un)?directed$|^mutual$/i.test(cell.trim()),
	);
	if (!isGephi || !areEnds(source, target)) return [];
	return feedOf('ties', {
		source_id: source,
		target_id: target,
		kind: file.find('kind', 'relation', 'relationship', 'label'),
		directed: direction,
		weight: file.find('weight'),
	});
};
