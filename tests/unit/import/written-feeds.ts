import { proposeRoles } from '../../../src/lib/import/roles/propose-roles.ts';
import type { Feed, FeedSource } from '../../../src/lib/model/feed.ts';
import { read, type Content } from './reading.ts';

/** The feeds proposed for a file of this name and text. */
export const propose = async (name: string, content: Content): Promise<Feed[]> =>
	proposeRoles(name, (await read(content)).reading.columns).feeds.map(({ feed }) => feed);

function writtenSource(source: FeedSource): string {
	if ('line' in source) return '(line)';
	return 'column' in source ? source.column : `"${source.constant}"`;
}

/** `actors: actor_id=author/id nature="person"`: short enough to be read in a test. */
export const written = (feeds: readonly Feed[]) =>
	feeds.map(({ table, columns }) => {
		const sources = Object.entries(columns).map(
			([name, source]) => `${name}=${writtenSource(source)}`,
		);
		return `${table}: ${sources.join(' ')}`;
	});
