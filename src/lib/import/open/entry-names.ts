/** Code page 850 from 0x80 on: what tools on Windows write names in, when not in UTF-8. */
const CP850 =
	'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
	'└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';

function fromCp850(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) =>
		byte < 0x80 ? String.fromCharCode(byte) : CP850[byte - 0x80],
	).join('');
}

/**
 * The path of an entry: in UTF-8 when it reads so (macOS does not announce it), else in code
 * page 850. Accents are composed, and folders parted by `/`.
 */
export function decodePath(bytes: Uint8Array): string {
	let path: string;
	try {
		path = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		path = fromCp850(bytes);
	}
	return path.normalize('NFC').replaceAll('\\', '/');
}

const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** Short names for paths: the folders are said only where two files have the same name. */
export function shortNames(paths: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const path of paths) counts.set(baseName(path), (counts.get(baseName(path)) ?? 0) + 1);
	const taken = new Set<string>();
	return paths.map((path) => {
		const isShared = (counts.get(baseName(path)) ?? 0) > 1;
		const wanted = isShared ? path.split('/').filter(Boolean).join(' · ') : baseName(path);
		let name = wanted;
		for (let number = 2; taken.has(name); number++) {
			name = wanted.replace(/(\.[^.]*)?$/, ` (${number})$1`);
		}
		taken.add(name);
		return name;
	});
}
