import { centresFiles } from './centres/files.mjs';
import { douaiFiles } from './douai/files.mjs';
import { innovationsFiles } from './innovations/files.mjs';
import { encodeWindows1252 } from './windows-1252.mjs';

/** @param {string} text */
const utf8 = (text) => new TextEncoder().encode(text);

/** @type {readonly { folder: string, files: () => Record<string, string>, encode: (text: string) => Uint8Array }[]} */
const PACKAGES = [
	{ folder: 'quartiers-douai', files: douaiFiles, encode: utf8 },
	{ folder: 'centres-sociaux-connectes', files: centresFiles, encode: encodeWindows1252 },
	{ folder: 'innovations-democratic', files: innovationsFiles, encode: utf8 },
];

/**
 * Every file that the generator writes, by path under `data/`: the same bytes at each call.
 * @returns {Map<string, Uint8Array>}
 */
export function generatedFiles() {
	return new Map(
		PACKAGES.flatMap(({ folder, files, encode }) =>
			Object.entries(files()).map(
				([name, text]) => /** @type {[string, Uint8Array]} */ ([`${folder}/${name}`, encode(text)]),
			),
		),
	);
}
