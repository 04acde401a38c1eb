const ZERO = 0x30;

/** The key of SIRET and SIREN numbers (Luhn): from the right, every second digit doubled. */
export function hasLuhnKey(digits: string): boolean {
	let sum = 0;
	for (let index = 0; index < digits.length; index++) {
		const digit = digits.charCodeAt(digits.length - 1 - index) - ZERO;
		const weighted = index % 2 === 1 ? digit * 2 : digit;
		sum += weighted > 9 ? weighted - 9 : weighted;
	}
	return sum % 10 === 0;
}

/** La Poste has more establishments than the key allows: the digits of theirs add up to a multiple of five. */
const LA_POSTE = '356000000';

/** The key of a SIRET of fourteen digits. */
export function hasSiretKey(digits: string): boolean {
	if (hasLuhnKey(digits)) return true;
	if (!digits.startsWith(LA_POSTE)) return false;
	let sum = 0;
	for (let index = 0; index < digits.length; index++) sum += digits.charCodeAt(index) - ZERO;
	return sum % 5 === 0;
}
