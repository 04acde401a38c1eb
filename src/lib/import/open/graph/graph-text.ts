import { decodeBytes } from '../../encoding/decoder.ts';
import { guessEncoding } from '../../encoding/guess.ts';
import { ReadingError } from '../../reading-error.ts';

/** The longest text that engines can hold. */
const LONGEST = 500_000_000;

/** What an XML document says of its own encoding; its head is ASCII in all that it may say. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
	const head = String.fromCharCode(...bytes.subarray(0, 200));
	return /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1]?.toLowerCase();
}

/** The decoder of an encoding declared; none for those that are found out anyway. */
function declaredDecoder(name: string | undefined): TextDecoder | undefined {
	try {
		const decoder = new TextDecoder(name);
		return /^(?:utf-|windows-1252$)/.test(decoder.encoding) ? undefined : decoder;
	} catch {
		return undefined;
	}
}

/**
 * The text of a file of a network: UTF-8, UTF-16 or Windows-1252 as its bytes show, else what it
 * declares. Rejects with a ReadingError when it is too large, or no text.
 */
export async function graphText(blob: Blob): Promise<string> {
	if (blob.size > LONGEST) throw new ReadingError('too-large');
	const bytes = new Uint8Array(await blob.arrayBuffer());
	const { encoding, bomLength } = guessEncoding(bytes, true);
	const declared = encoding === 'windows-1252' || encoding === 'macintosh';
	const decoder = declared ? declaredDecoder(declaredEncoding(bytes)) : undefined;
	if (decoder) return decoder.decode(bytes);
	const isXml = declared && declaredEncoding(bytes) !== undefined;
	return decodeBytes(bytes.subarray(bomLength), isXml ? 'windows-1252' : encoding);
}
