import { areEnds } from '../../roles/ends.ts';
import { feedOf } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';

/** Kumu's connections: `From`, `To`, and `Direction` (directed, undirected or mutual) or what else it says of them. */
export const kumuConnections: Layout = (file) => {
	const [source, target] = [file.find('from'), file.find('to')];
	const isKumu = file.hasSome('direction', 'type', 'label', 'tags', 'strength');
	if (!isKumu || !areEnds(source, target)) return [];
	return feedOf('ties', {
		source_id: source,
		target_id: target,
		kind: file.find('type', 'label'),
		directed: file.find('direction'),
		weight: file.find('strength', 'weight'),
	});
};
