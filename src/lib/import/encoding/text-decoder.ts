import type { Encoding } from '../../model/reading.ts';

/**
 * Decodes many small pieces, each whole by itself, without a decoder for each.
 * Windows-1252 is decoded as a stream: without that, some versions of Node take it for Latin-1.
 */
export function textDecoder(encoding: Encoding): (bytes: Uint8Array) => string {
	const decoder = new TextDecoder(encoding, { ignoreBOM: true });
	const options = { stream: encoding === 'windows-1252' };
	return (bytes) => decoder.decode(bytes, options);
}
