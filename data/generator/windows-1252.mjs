/** The characters that Windows-1252 puts from 0x80 to 0x9F; the others are those of Latin-1. */
const HIGH = new Map(
	[...'€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ']
		.map((character, index) => /** @type {[string, number]} */ ([character, 0x80 + index]))
		.filter(([character]) => character !== ' '),
);

/**
 * The bytes of a text in Windows-1252.
 * @param {string} text
 * @returns {Uint8Array}
 * @throws {RangeError} when a character is not in the code page
 */
export function encodeWindows1252(text) {
	return Uint8Array.from([...text], (character) => {
		const code = character.codePointAt(0) ?? 0;
		if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
		const high = HIGH.get(character);
		if (high === undefined) throw new RangeError(`« ${character} » is not in Windows-1252`);
		return high;
	});
}
