import type { Column } from '../../../model/column.ts';
import type { Feed, FeedSource } from '../../../model/feed.ts';
import { constant, feedOf, type FileColumns } from '../../roles/file-columns.ts';

/** The ties of places with the structures that carry them, where the file says which. */
export function carriers(file: FileColumns, place: Column | FeedSource | undefined): Feed[] {
	const carrier = file.find(
		...[
			'structure porteuse',
			'nom structure porteuse',
			'structure parente',
			'structure gestionnaire',
		],
		...['gestionnaire', 'porteur', 'organisme porteur', 'nom structure parente'],
	);
	if (!carrier) return [];
	return feedOf('ties', {
		source_id: place,
		target_id: carrier,
		kind: constant(carrier.name),
		directed: constant('true'),
	});
}

/** What names each place: its identifier or its name where no two share it, else its row. */
export function placeKey(file: FileColumns, ...names: string[]): Column | FeedSource {
	const key = names.map((name) => file.find(name)).find((column) => column && file.isKey(column));
	return key ?? { line: true };
}
