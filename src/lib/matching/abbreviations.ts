/**
 * How the bodies of French civic life are written short and in full. The first writing stands for the
 * others. All are folded, without small words (`maison jeunes culture`).
 */
const WRITINGS: readonly (readonly string[])[] = [
	[
		'centre socioculturel',
		'csc',
		'centre socio culturel',
		'centre social culturel',
		'ctre socioculturel',
	],
	['centre social', 'cs', 'ctre social', 'c social', 'cent social', 'centre soc'],
	['maison jeunes culture', 'mjc', 'maison jeunes culture mjc'],
	['centre communal action sociale', 'ccas', 'centre communal action sociale ccas'],
	['centre intercommunal action sociale', 'cias'],
	['maison quartier', 'mq', 'mais quartier'],
	['maison pour tous', 'mpt'],
	['espace public numerique', 'epn', 'espace publique numerique'],
	['point information jeunesse', 'pij'],
	['bureau information jeunesse', 'bij'],
	['mission locale', 'ml', 'milo'],
	['maison services public', 'msap'],
	['union departementale associations familiales', 'udaf'],
	['caisse allocations familiales', 'caf'],
	['caisse primaire assurance maladie', 'cpam'],
	['mutualite sociale agricole', 'msa'],
	['communaute communes', 'cc', 'comcom', 'com com', 'cdc', 'cte communes', 'commaute communes'],
	['communaute agglomeration', 'ca', 'agglo', 'agglomeration'],
	['communaute urbaine', 'cu'],
	['conseil departemental', 'cd', 'conseil general', 'departement', 'dept', 'dpt'],
	['conseil regional', 'cr', 'region'],
	['commune', 'mairie', 'ville'],
	['etablissement hebergement personnes agees dependantes', 'ehpad'],
	['foyer jeunes travailleurs', 'fjt'],
	['accueil loisirs sans hebergement', 'alsh', 'accueil loisirs'],
	['aide domicile milieu rural', 'admr'],
	['office public habitat', 'oph'],
	['ligue enseignement', 'ldle'],
	['secours populaire francais', 'spf', 'secours populaire'],
	['croix rouge francaise', 'crf', 'croix rouge'],
	['saint', 'st'],
	['sainte', 'ste'],
	['federation', 'fede', 'fed'],
	['departementale', 'dep', 'dptale', 'departemental'],
	['bibliotheque', 'bibl', 'biblio'],
	['mediatheque', 'mediath', 'med'],
	['ludotheque', 'ludo'],
	['college', 'coll', 'clg'],
	['ecole', 'ec'],
	['lycee', 'lyc'],
	['docteur', 'dr'],
	['comite', 'cte'],
	['section', 'sect'],
	['sportive', 'sport', 'sportif', 'as'],
	['numerique', 'num'],
	['culturelle', 'culturel', 'cult'],
	['municipale', 'municipal', 'mun', 'municip'],
	['associations', 'assos'],
	['compagnie', 'cie'],
	['direction', 'dir'],
	['syndicat mixte', 'sm'],
	['union sportive', 'us'],
	['groupe scolaire', 'gs'],
	['president', 'pdt'],
	['general', 'gal', 'gen'],
	['marechal', 'mal'],
	['notre dame', 'nd', 'n dame'],
	['france services', 'france service', 'fs', 'espace france services', 'maison france services'],
];

interface Writing {
	words: string[];
	full: string[];
	/** Two letters mean it only where a name begins. */
	isOnlyFirst: boolean;
}

/** By first word, the longest first. */
const BY_FIRST = new Map<string, Writing[]>();
for (const [full = '', ...others] of WRITINGS) {
	for (const writing of [full, ...others]) {
		const words = writing.split(' ');
		const known = BY_FIRST.get(words[0]!) ?? [];
		known.push({ words, full: full.split(' '), isOnlyFirst: writing.length <= 2 });
		known.sort((a, b) => b.words.length - a.words.length);
		BY_FIRST.set(words[0]!, known);
	}
}

const ALWAYS = new Set(['st', 'dr']);

/** The same words with each known abbreviation written in full. */
export function inFull(words: readonly string[]): string[] {
	const full: string[] = [];
	for (let at = 0; at < words.length;) {
		const found = BY_FIRST.get(words[at]!)?.find(
			(writing) =>
				(!writing.isOnlyFirst || at === 0 || ALWAYS.has(words[at]!)) &&
				writing.words.every((word, index) => words[at + index] === word),
		);
		full.push(...(found?.full ?? [words[at]!]));
		at += found?.words.length ?? 1;
	}
	return full;
}
