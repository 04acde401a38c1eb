import { feedOf } from '../roles/file-columns.ts';
import type { Layout } from './layout.ts';

/** Kumu's connections: `From`, `To`, and `Direction` (directed, undirected or mutual). */
export const kumuConnections: Layout = (file) => {
	if (!file.has('from', 'to', 'direction')) return [];
	return feedOf('ties', {
		source_id: file.find('from'),
		target_id: file.find('to'),
		kind: file.find('type', 'label'),
		directed: file.find('direction'),
		weight: file.find('strength', 'weight'),
	});
};
