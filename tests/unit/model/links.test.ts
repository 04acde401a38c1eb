import { expect, test } from 'vitest';
import { linksBetween } from '../../../src/lib/model/links.ts';
import { feed } from '../queries/dataset.ts';

test('a column that plays two roles of one kind is one link', () => {
	const links = linksBetween([
		{ file: 'acteurs.csv', feeds: [feed('actors', { actor_id: 'id' })] },
		{
			file: 'propositions.csv',
			feeds: [
				feed('contributions', { contribution_id: 'n', author_id: 'qui' }),
				feed('participations', { actor_id: 'qui' }),
			],
		},
	]);
	expect(links.map(({ fromColumn, role }) => [fromColumn, role.table])).toEqual([
		['qui', 'contributions'],
	]);
});
