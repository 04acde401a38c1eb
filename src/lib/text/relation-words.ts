import { columnChoice } from '../model/column-relation.ts';
import { nameOfColumns } from '../model/relation-modes.ts';
import type { Relation } from '../model/relation.ts';
import type { Wording } from './messages.ts';
import { conditionWords } from './condition-words.ts';

/** What a relation ties, in words, without its settings. */
export function relationWords(relation: Relation, { t: { relation: t } }: Wording): string {
	if (relation.rule === 'ties') return t.ties;
	if (relation.rule === 'replies') return t.replies(relation.table);
	const columns = columnChoice(relation);
	if (columns) {
		const second = nameOfColumns(columns.second);
		const form = columns.form === 'two-mode' ? 'both' : columns.form;
		const words =
			columns.first !== undefined
				? t.columns[form](columns.first, second)
				: t.rows[form === 'first' || form === 'second' ? form : 'both'](second);
		return t.inFile(words, columns.table);
	}
	if (relation.rule === 'columns' || relation.incidence.of === 'columns') return '';
	return t.incidences[relation.incidence.of][relation.rule === 'two-mode' ? 'both' : relation.on];
}

/** How a rule is set, as far as it says more than the usual. */
function settingWords(relation: Relation, wording: Wording): string[] {
	const t = wording.t.relation;
	switch (relation.rule) {
		case 'ties': {
			const { direction = 'stated' } = relation;
			return direction === 'stated' ? [] : [t.directions[direction]];
		}
		case 'columns':
			return [
				...(relation.directedBy === undefined ? [] : [t.directions.stated]),
				...(relation.weight === undefined ? [] : [t.weightColumn(relation.weight)]),
			];
		case 'replies':
			return [
				t.replyColumns(relation.author, relation.parent, relation.id),
				...(relation.answers ?? []).map((one) => t.answers(conditionWords(one, wording))),
			];
		case 'two-mode':
			return [];
		case 'projection': {
			const { minimum, weight } = relation;
			return [
				...(minimum > 1 ? [t.atLeast(minimum)] : []),
				...(weight === 'count' ? [] : [t.weightBy(t.weightNames[weight])]),
			];
		}
	}
}

/** The whole relation in a sentence, for titles and exports: it is part of what the map shows. */
export function relationTitle(relation: Relation, wording: Wording): string {
	const { where = [], described } = relation;
	return [
		relationWords(relation, wording),
		...settingWords(relation, wording),
		...where.map((condition) => conditionWords(condition, wording)),
		...(described ? [wording.t.relation.described.words(described.table, described.id)] : []),
	].join(', ');
}

/** What a tie of the map stands for. */
export function tieMeaning(relation: Relation, { t }: Wording): string {
	const words = t.relation.tieMeaning;
	switch (relation.rule) {
		case 'ties':
		case 'columns':
			return words.ties;
		case 'replies':
			return words.replies;
		case 'two-mode':
			return words[relation.incidence.of];
		case 'projection':
			return words[relation.weight];
	}
}
