import type { Column } from '../../model/column.ts';
import type { Feed } from '../../model/feed.ts';
import { LAYOUTS } from '../layouts/registry.ts';
import { proposeByName } from './by-name.ts';
import { FileColumns } from './file-columns.ts';

/**
 * What a file would feed, from the names, types and contents of its columns: a known layout first,
 * else usual names in French and English. Empty when nothing is sure enough: the user says it then.
 */
export function proposeFeeds(fileName: string, columns: readonly Column[]): Feed[] {
	const file = new FileColumns(columns);
	for (const layout of LAYOUTS.values()) {
		const feeds = layout(file);
		if (feeds.length > 0) return feeds;
	}
	return proposeByName(fileName, file);
}
