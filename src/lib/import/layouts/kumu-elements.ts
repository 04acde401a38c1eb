import { feedOf } from '../roles/file-columns.ts';
import type { Layout } from './layout.ts';

/** Kumu's elements: known by their `Label`, which its connections refer to. */
export const kumuElements: Layout = (file) => {
	const label = file.find('label');
	if (!file.has('label', 'type', 'description') || file.has('id')) return [];
	if (!label || !file.isKey(label)) return [];
	return feedOf('actors', { actor_id: label, label, kind: file.find('type') });
};
