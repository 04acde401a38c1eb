import type { Column } from '../../model/column.ts';
import type { RoleProposal } from '../../model/role-proposal.ts';
import { LAYOUTS } from '../layouts/registry.ts';
import { proposeByName } from './by-name.ts';
import { FileColumns } from './file-columns.ts';
import { byLayout, byNames } from './reasons.ts';

/**
 * What a file would feed, from the names, types and contents of its columns, and why: a known layout
 * first, else usual names in French and English. No feed when nothing is sure enough: the user says
 * it then.
 */
export function proposeRoles(fileName: string, columns: readonly Column[]): RoleProposal {
	const file = new FileColumns(columns);
	for (const [layout, feedsOf] of LAYOUTS) {
		const feeds = feedsOf(file);
		if (feeds.length > 0) return { layout, feeds: feeds.map((feed) => byLayout(feed, layout)) };
	}
	const feeds = proposeByName(fileName, file).map((feed) => byNames(feed, fileName, columns));
	return { feeds };
}
