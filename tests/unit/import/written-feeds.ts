import { proposeRoles } from '../../../src/lib/import/roles/propose-roles.ts';
import type { Feed, FeedSource } from '../../../src/lib/model/feed.ts';
import type { ReadingChoices } from '../../../src/lib/model/reading.ts';
import type { RoleProposal } from '../../../src/lib/model/role-proposal.ts';
import { read, warningOf, type Content } from './reading.ts';

/** What is proposed for a file of this name and text. */
export const proposal = async (
	name: string,
	content: Content,
	choices?: ReadingChoices,
): Promise<RoleProposal> => proposeRoles(name, (await read(content, choices)).reading.columns);

/** The feeds proposed for a file of this name and text. */
export const propose = async (name: string, content: Content): Promise<Feed[]> =>
	(await proposal(name, content)).feeds.map(({ feed }) => feed);

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

/** The layout recognised, then the feeds as written; `as rows` where its reading proposes it. */
export async function recognised(
	name: string,
	content: Content,
	{ asRows = false } = {},
): Promise<string[]> {
	const unpivot = asRows ? warningOf(await read(content), 'wide-table')?.unpivot : undefined;
	const { layout = 'no layout', feeds } = await proposal(name, content, { unpivot });
	return [layout, ...written(feeds.map(({ feed }) => feed))];
}

/** Lines of a file. */
export const lines = (...texts: string[]) => `${texts.join('\n')}\n`;
