import { foldWords } from '../fold-words.ts';

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

/** The key of SIRET and SIREN numbers (Luhn): from the right, every second digit doubled. */
export function hasLuhnKey(digits: string): boolean {
	let sum = 0;
	for (let index = 0; index < digits.length; index++) {
		const digit = Number(digits[digits.length - 1 - index]);
		const doubled = index % 2 === 1 ? digit * 2 : digit;
		sum += doubled > 9 ? doubled - 9 : doubled;
	}
	return sum % 10 === 0;
}

const PATTERNS: readonly RegExp[] = [
	/^[^\s@]+@[^\s@]+\.[^\s@]+$/,
	/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
	/^W[0-9A-Z]\d{8}$/,
	/^(?:(?:\+|00)\d{2}[\s.-]?\(?0?\)?[\s.-]?|0)[1-9](?:[\s.-]?\d{2}){4}$/,
];

/** The shapes that are identifiers wherever they are: e-mail, UUID, RNA, telephone, SIRET, many digits. */
export function hasIdentifierShape(cell: string): boolean {
	const text = cell.trim();
	if (/^\d+$/.test(text)) {
		if (text.length >= 16) return true;
		if (text.length === 14) return hasLuhnKey(text);
		return /^0[1-9]\d{8}$/.test(text);
	}
	return PATTERNS.some((pattern) => pattern.test(text));
}

/** Digits with a leading zero, or the codes of Corsica: `01033`, `2A004`. */
export function isZeroLedCode(cell: string): boolean {
	return /^(?:0\d+|2[AB]\d*)$/.test(cell.trim());
}

/** What a spreadsheet makes of a SIRET: `2,43E+13`. */
export function isDamagedIdentifier(cell: string): boolean {
	return /^\d(?:[.,]\d+)?e\+?\d{2}$/i.test(cell.trim());
}

const LENGTHS: readonly [RegExp, number][] = [
	[/\bsiret\b/, 14],
	[/\bsiren\b/, 9],
	[/\b(?:postal|cp|postcode|zip|insee)\b/, 5],
];

/**
 * The number of digits that a header promises, when most cells keep the promise: a cell with one
 * digit less then lost its leading zero. `counts` are the rows that hold each distinct cell.
 */
export function promisedLength(
	header: string,
	cells: readonly string[],
	counts: ArrayLike<number>,
): number | undefined {
	const words = foldWords(header);
	const length = LENGTHS.find(([pattern]) => pattern.test(words))?.[1];
	if (length === undefined) return undefined;
	let whole = 0;
	let other = 0;
	cells.forEach((cell, index) => {
		const text = cell.trim();
		if (text === '') return;
		if (text.length === length) whole += counts[index] ?? 0;
		else other += counts[index] ?? 0;
	});
	return whole > other ? length : undefined;
}
