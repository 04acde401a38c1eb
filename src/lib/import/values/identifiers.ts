import type { IdentifierScheme } from '../../model/column.ts';
import { foldWords } from '../fold-words.ts';
import { LENGTHS } from './schemes.ts';

const WORDS = new Set(
	(
		'id ids identifiant identifiants identifier uid uuid guid matricule pivot ' +
		'code siret siren rna uai finess insee cog cp zip postcode postal iban ' +
		'ref reference numero telephone tel phone mobile fax email mail courriel courriels'
	).split(' '),
);

/** A header that counts things is not a code, whatever else it says: `nb_codes`. */
const COUNTS = /^(?:nb|nombre|count|total|somme|sum)\b/;

/** Whether a header announces identifiers: `author/id`, `idAttribuant`, `code_postal`, `N° SIRET`. */
export function isIdentifierHeader(header: string): boolean {
	if (/(?:^|\s)n[°º]/i.test(header)) return true;
	const words = foldWords(header);
	return !COUNTS.test(words) && words.split(' ').some((word) => WORDS.has(word));
}

/** Columns whose integers name someone or something: the ends of a tie, a participant. */
export function isNodeHeader(header: string): boolean {
	return /^(?:source|target|from|to|node|noeud|participant|participante|personne|person|user|usager|voter|acteur|actor)(?: ?[12ab])?$/.test(
		foldWords(header),
	);
}

const SCHEME_WORDS: readonly [IdentifierScheme, RegExp][] = [
	['siret', /\bsiret\b/],
	['siren', /\bsiren\b/],
	['rna', /\brna\b/],
	['postcode', /\b(?:postale?|cp|postcode|zip)\b/],
	['insee', /\b(?:insee|cog|codgeo|depcom)\b|\bcode (?:de la )?commune\b/],
	['phone', /\b(?:telephone|tel|phone|mobile|portable|fax)\b/],
	['email', /\b(?:email|mail|courriels?)\b/],
	['uuid', /\b(?:uuid|guid)\b/],
];

/** The schemes that a header speaks of: `SIREN/SIRET` speaks of two. */
export function schemesNamedBy(header: string): IdentifierScheme[] {
	const words = foldWords(header);
	if (COUNTS.test(words)) return [];
	return SCHEME_WORDS.filter(([, pattern]) => pattern.test(words)).map(([scheme]) => scheme);
}

const ZERO = 0x30;
const TWO = 0x32;

function isDigit(code: number): boolean {
	return code >= ZERO && code <= ZERO + 9;
}

/** Digits with a leading zero, or the codes of Corsica: `01033`, `2A004`. */
export function isZeroLedCode(cell: string): boolean {
	const first = cell.charCodeAt(0);
	if (first > TWO || (first > ZERO && first < TWO)) return false;
	return /^(?:0\d+|2[AB]\d*)$/.test(cell.trim());
}

/** What a spreadsheet makes of a SIRET: `2,43E+13`. */
export function isDamagedIdentifier(cell: string): boolean {
	if (isDigit(cell.charCodeAt(0)) && isDigit(cell.charCodeAt(1))) return false;
	return /^\d(?:[.,]\d+)?e\+?\d{2}$/i.test(cell.trim());
}

/** Whether a trimmed text is an identifier of a scheme less the zero it began with. */
export function lostItsZero(scheme: IdentifierScheme, text: string): boolean {
	return text.length + 1 === LENGTHS[scheme] && /^[1-9]\d*$/.test(text);
}
