import { expect, test } from 'vitest';
import { anyReplyRelation, replyRelation } from '../../../src/lib/import/reply-columns.ts';
import type { SourceTable } from '../../../src/lib/model/source-table.ts';

function table(...names: string[]): SourceTable {
	const columns = names.map((name, index) => ({
		...{ name, raw: name, type: { kind: 'text' as const }, isKey: index === 1 },
	}));
	return { name: 't', file: 't.csv', columns };
}

// Headers of Decidim's export of comments, of Discourse's and of a spreadsheet written by hand.
test.each([
	[
		['id', 'created_at', 'author/id', 'author/name', 'commentable_id', 'commentable_type'],
		{ id: 'id', parent: 'commentable_id', author: 'author/id' },
	],
	[
		['post_id', 'user_id', 'reply_to_post', 'in_reply_to'],
		{ id: 'post_id', parent: 'in_reply_to', author: 'user_id' },
	],
	[
		['Identifiant', 'Auteur', 'En réponse à', 'Texte'],
		{ id: 'Identifiant', parent: 'En réponse à', author: 'Auteur' },
	],
])('answers are found by the names of columns: %j', (names, found) => {
	expect(replyRelation(table(...names))).toMatchObject({ rule: 'replies', table: 't', ...found });
});

test('in a Decidim export, only the rows that answer a comment answer someone', () => {
	const relation = replyRelation(table('id', 'author/id', 'commentable_id', 'commentable_type'));
	expect(relation?.answers).toEqual([
		{ table: 't', column: 'commentable_type', is: ['Decidim::Comments::Comment'] },
	]);
	expect(replyRelation(table('id', 'parent_id', 'author', 'type'))?.answers).toBeUndefined();
});

test('without these names nothing is proposed, and any three columns can be taken', () => {
	const plain = table('a', 'b', 'c');
	expect(replyRelation(plain)).toBeUndefined();
	expect(anyReplyRelation(plain)).toMatchObject({ table: 't', id: 'b' });
});
