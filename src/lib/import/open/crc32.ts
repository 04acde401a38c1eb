const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
	return rest;
});

/** Carries the CRC-32 of what came before (0 at first) over `bytes`. */
export function crc32(bytes: Uint8Array, before = 0): number {
	let rest = ~before;
	for (const byte of bytes) rest = (rest >>> 8) ^ TABLE[(rest ^ byte) & 0xff]!;
	return ~rest >>> 0;
}
