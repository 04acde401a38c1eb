/** Most cells have no accent, and need no decomposition. */
const IS_ASCII = /^[ -~]*$/;

/**
 * A name without case, accents and punctuation, its words apart: `nomBeneficiaire`,
 * `Nom bénéficiaire` and `nom_beneficiaire` are all `nom beneficiaire`.
 */
export function foldWords(name: string): string {
	return name
		.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
		.replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
		.toLowerCase()
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** The same without case and accents only: spaces and punctuation stay. */
export function foldAccents(text: string): string {
	const lower = text.toLowerCase();
	return IS_ASCII.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}
