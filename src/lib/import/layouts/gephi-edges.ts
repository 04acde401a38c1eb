import { feedOf } from '../roles/file-columns.ts';
import type { Layout } from './layout.ts';

/** Gephi's edges table: `Type` is Directed or Undirected. */
export const gephiEdges: Layout = (file) => {
	const direction = file.find('type');
	const isGephi = direction?.examples.every((cell) =>
		/^(?:un)?directed$|^mutual$/i.test(cell.trim()),
	);
	if (!file.has('source', 'target') || !isGephi) return [];
	return feedOf('ties', {
		source_id: file.find('source'),
		target_id: file.find('target'),
		kind: file.find('kind', 'relation', 'relationship', 'label'),
		directed: direction,
		weight: file.find('weight'),
	});
};
