import type { Correction } from '$lib/model/network-correction.ts';
import type { Stated } from '$lib/network/corrections/what-is-stated.ts';
import type { NetworkCorrections } from '$lib/state/network-corrections.svelte.ts';
import type { Messages, Wording } from '$lib/text/messages.ts';

/** « Il manque un lien entre Ville et Infini. » */
export function correctionSentence(correction: Correction, { mapCorrections }: Messages): string {
	const { sentences } = mapCorrections;
	switch (correction.kind) {
		case 'wrong-tie': {
			const { kind, from, to, directed } = correction;
			return sentences[kind](from.label, to.label, directed);
		}
		case 'missing-tie': {
			const { kind, from, to, directed, tieKind } = correction;
			return sentences[kind](from.label, to.label, directed, tieKind);
		}
		case 'missing-actor':
			return sentences[correction.kind](correction.actor.label, correction.actorKind);
		case 'wrong-name':
			return sentences[correction.kind](correction.actor.label, correction.name);
	}
}

/** « Dans les données : aucun lien entre les deux. » */
export function statedSentence(stated: Stated, { mapCorrections }: Messages): string {
	const t = mapCorrections.stated;
	switch (stated.say) {
		case 'no-tie':
			return t[stated.say];
		case 'ties':
			return t.ties(stated.count, stated.weight, stated.kinds);
		default:
			return t[stated.say](stated.label);
	}
}

/** What corrections did to a network and what is proposed, for its legend; nothing without any. */
export function correctionLines(
	{ appliedCount, open }: NetworkCorrections,
	{ t }: Wording,
): string[] {
	if (appliedCount + open.length === 0) return [];
	return [t.mapCorrections.note(appliedCount, open.length)];
}
