import { feedOf } from '../../roles/file-columns.ts';
import type { Layout } from '../layout.ts';

/** What Kumu says of an element beside its label; a file has two of them at least. */
const FIELDS = ['type', 'tags', 'description', 'image'];

/** Kumu's elements: known by their `Label`, which its connections refer to. */
export const kumuElements: Layout = (file) => {
	const label = file.find('label');
	const isKumu = FIELDS.filter((field) => file.has(field)).length >= 2;
	if (!isKumu || file.hasSome('id', 'from', 'source', 'latitude')) return [];
	if (!label || !file.isKey(label)) return [];
	return feedOf('actors', { actor_id: label, label, kind: file.find('type') });
};
