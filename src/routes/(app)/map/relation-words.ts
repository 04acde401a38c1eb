import type { Incidence, Relation } from '$lib/model/relation.ts';
import type { Wording } from '$lib/text/messages.ts';

type Side = 'both' | 'first' | 'second';

function incidenceWords(incidence: Incidence, side: Side, { t }: Wording): string {
	return incidence.of === 'list'
		? t.mapScreen.list[side](incidence.row, incidence.list)
		: t.mapScreen.incidences[incidence.of][side];
}

/** The relation behind a map in a sentence, without its threshold. */
export function relationWords(relation: Relation, wording: Wording): string {
	if (relation.rule === 'ties') return wording.t.mapScreen.ties;
	const side = relation.rule === 'two-mode' ? 'both' : relation.on;
	return incidenceWords(relation.incidence, side, wording);
}

/** The same with its threshold, for titles and exports: it is part of what the map shows. */
export function relationTitle(relation: Relation, wording: Wording): string {
	const words = relationWords(relation, wording);
	if (relation.rule !== 'projection' || relation.minimum < 2) return words;
	return `${words}, ${wording.t.mapScreen.atLeast(wording.formats.integer(relation.minimum))}`;
}

/** What a tie of the map stands for. */
export function tieMeaning(relation: Relation, { t }: Wording): string {
	const words = t.mapScreen.tieMeaning;
	if (relation.rule === 'ties') return words.ties;
	return relation.rule === 'two-mode' ? words[relation.incidence.of] : words[relation.weight];
}
