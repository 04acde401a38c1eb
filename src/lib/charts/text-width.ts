/**
 * Approximate widths of text, so that charts are placed without a DOM.
 * Hundredths of an em: the wider of Atkinson Hyperlegible Next and Arial, because a published
 * page is set in whichever of its fonts the reader has. Erring on the wide side costs a little
 * room; erring on the narrow side makes labels collide.
 */
const CLASSES: [number, string][] = [
	[20, '\u202f\u2009'],
	[29, " \u00a0ijl|'’‘.,:;·"],
	[39, 'frtI!()[]{}"/\\-‐‑°`'],
	[51, 'ckszvxyJ*“”–_'],
	[57, 'abdeghnopqu?$^~LF'],
	[60, '0123456789#+<>=€EPST'],
	[68, 'ABKRVXYZ«»w&'],
	[73, 'CDHNU'],
	[78, 'GOQ'],
	[85, 'mM'],
	[95, 'W%œæ'],
	[102, '@—…ŒÆ'],
];

const WIDTHS = new Map(
	CLASSES.flatMap(([width, characters]) => [...characters].map((c) => [c, width])),
);

const WIDE =
	/\p{Extended_Pictographic}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u;
const MARKS = /\p{M}/u;

function characterWidth(character: string): number {
	const known = WIDTHS.get(character);
	if (known !== undefined) return known;
	const base = character.normalize('NFD')[0] ?? '';
	const ofBase = WIDTHS.get(base);
	if (ofBase !== undefined) return ofBase;
	if (MARKS.test(character)) return 0;
	return WIDE.test(character) || character.length > 1 ? 105 : 68;
}

/** Width in pixels of a text set at `size` pixels. */
export function textWidth(text: string, size: number, strong = false): number {
	let hundredths = 0;
	for (const character of text) hundredths += characterWidth(character);
	return (hundredths / 100) * size * (strong ? 1.06 : 1);
}
