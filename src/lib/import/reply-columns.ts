import type { Relation } from '../model/relation.ts';
import type { SourceTable, StoredColumn } from '../model/source-table.ts';
import { foldWords } from './fold-words.ts';

/** What platforms call these columns, the surest name first; folded. */
const NAMES = {
	id: ['id', 'comment id', 'id commentaire', 'message id', 'post id', 'tweet id', 'identifiant'],
	parent: [
		...['parent', 'parent id', 'id parent', 'parent comment id', 'comment parent'],
		...['commentable id', 'in reply to', 'in reply to id', 'in reply to status id', 'reply to'],
		...['reply to id', 'replies to', 'response to', 'en reponse a', 'reponse a', 'repond a'],
		...['commentaire parent', 'id commentaire parent', 'message parent'],
	],
	author: [
		...['author id', 'auteur id', 'id auteur', 'user id', 'participant id', 'author', 'auteur'],
		...['user', 'utilisateur', 'participant', 'author name', 'nom auteur', 'pseudo', 'username'],
	],
};

/** Decidim numbers debates and comments apart: only the answers to comments answer someone. */
const DECIDIM_TYPE = 'commentable type';
const DECIDIM_COMMENT = 'Decidim::Comments::Comment';

type Replies = Extract<Relation, { rule: 'replies' }>;

/**
 * Who answers whom, where a file names an identifier, what a row answers, and its author;
 * undefined when one of these is not found.
 */
export function replyRelation({ name: table, columns }: SourceTable): Replies | undefined {
	const byName = new Map<string, StoredColumn>();
	for (const column of columns) {
		const folded = foldWords(column.name);
		if (!byName.has(folded)) byName.set(folded, column);
	}
	const find = (names: readonly string[]) =>
		names.map((name) => byName.get(name)).find((column) => column !== undefined)?.name;
	const [id, parent, author] = [find(NAMES.id), find(NAMES.parent), find(NAMES.author)];
	if (id === undefined || parent === undefined || author === undefined) return undefined;
	const type = foldWords(parent) === 'commentable id' ? byName.get(DECIDIM_TYPE)?.name : undefined;
	const answers = type && [{ table, column: type, is: [DECIDIM_COMMENT] }];
	return { rule: 'replies', table, id, parent, author, ...(answers && { answers }) };
}

/** The same with whatever columns there are, for the user to choose others. */
export function anyReplyRelation(table: SourceTable): Replies {
	const found = replyRelation(table);
	if (found) return found;
	const [first, second = first, third = second] = table.columns;
	const key = table.columns.find(({ isKey }) => isKey) ?? first;
	return {
		rule: 'replies',
		table: table.name,
		id: key?.name ?? '',
		parent: second?.name ?? '',
		author: third?.name ?? '',
	};
}
