import { CORRECTION_KINDS } from '../../model/network-correction.ts';
import { foldWords } from '../fold-words.ts';

/** The columns of a file of corrections of a network, in their order. */
export const CORRECTION_COLUMNS = [
	'correction',
	'actor',
	'actorKey',
	'other',
	'otherKey',
	'direction',
	'kind',
	'name',
	'reason',
	'by',
	'on',
	'decision',
	'decisionReason',
	'decisionBy',
	'decisionOn',
] as const;

export type CorrectionColumn = (typeof CORRECTION_COLUMNS)[number];

/** A file is known by these: the others may have been taken out. */
export const NEEDED: readonly CorrectionColumn[] = ['correction', 'actor', 'other', 'reason'];

const FR = {
	titles: {
		correction: 'Correction',
		actor: 'Acteur',
		actorKey: 'Clé de l’acteur',
		other: 'Autre acteur',
		otherKey: 'Clé de l’autre acteur',
		direction: 'Sens du lien',
		kind: 'Sorte de lien ou type d’acteur',
		name: 'Nom juste',
		reason: 'Raison',
		by: 'Proposée par',
		on: 'Proposée le',
		decision: 'Décision',
		decisionReason: 'Raison de la décision',
		decisionBy: 'Décidée par',
		decisionOn: 'Décidée le',
	} satisfies Record<CorrectionColumn, string>,
	kinds: {
		'wrong-tie': 'lien faux',
		'missing-tie': 'lien manquant',
		'missing-actor': 'acteur manquant',
		'wrong-name': 'nom faux',
	},
	directions: { directed: 'vers l’autre', both: 'sans direction' },
	decisions: { accepted: 'acceptée', refused: 'refusée' },
};

const EN: typeof FR = {
	titles: {
		correction: 'Correction',
		actor: 'Actor',
		actorKey: 'Actor key',
		other: 'Other actor',
		otherKey: 'Other actor key',
		direction: 'Direction of the tie',
		kind: 'Kind of tie or of actor',
		name: 'Right name',
		reason: 'Reason',
		by: 'Proposed by',
		on: 'Proposed on',
		decision: 'Decision',
		decisionReason: 'Reason for the decision',
		decisionBy: 'Decided by',
		decisionOn: 'Decided on',
	},
	kinds: {
		'wrong-tie': 'wrong tie',
		'missing-tie': 'missing tie',
		'missing-actor': 'missing actor',
		'wrong-name': 'wrong name',
	},
	directions: { directed: 'towards the other', both: 'no direction' },
	decisions: { accepted: 'accepted', refused: 'refused' },
};

/** Titles and words of such a file: written in one language, read in both. */
export const CORRECTION_WORDS = { fr: FR, en: EN } as const;

type Words = typeof FR;
const LANGUAGES: readonly Words[] = [FR, EN];

/** Which of these words a cell says, in either language, whatever its case and accents. */
function reader<Name extends string>(
	names: readonly Name[],
	wordOf: (language: Words, name: Name) => string,
): (cell: string) => Name | undefined {
	const known = new Map(
		LANGUAGES.flatMap((one) => names.map((name) => [foldWords(wordOf(one, name)), name] as const)),
	);
	return (cell) => known.get(foldWords(cell));
}

export const columnSaid = reader(CORRECTION_COLUMNS, ({ titles }, name) => titles[name]);
export const kindSaid = reader(CORRECTION_KINDS, ({ kinds }, name) => kinds[name]);
export const directionSaid = reader(
	['directed', 'both'] as const,
	({ directions }, name) => directions[name],
);
export const decisionSaid = reader(
	['accepted', 'refused'] as const,
	({ decisions }, name) => decisions[name],
);
