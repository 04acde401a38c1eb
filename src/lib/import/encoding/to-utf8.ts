import type { Utf16 } from './utf16.ts';

const CHUNK = 1 << 20;

/**
 * The same text in UTF-8, byte order mark included when there is one. Halves of surrogate pairs and
 * a last odd byte become U+FFFD.
 */
export function utf16ToUtf8(bytes: Uint8Array, encoding: Utf16): Uint8Array<ArrayBuffer> {
	const decoder = new TextDecoder(encoding, { ignoreBOM: true });
	const encoder = new TextEncoder();
	const chunks: Uint8Array[] = [];
	for (let at = 0; at < bytes.length; at += CHUNK) {
		const stream = at + CHUNK < bytes.length;
		chunks.push(encoder.encode(decoder.decode(bytes.subarray(at, at + CHUNK), { stream })));
	}
	const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
	let end = 0;
	for (const chunk of chunks) {
		all.set(chunk, end);
		end += chunk.length;
	}
	return all;
}
