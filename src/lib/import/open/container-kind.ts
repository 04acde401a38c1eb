import { graphKind, type GraphKind } from './graph/graph-kind.ts';

/** What the first bytes say of a file: text, or what has to be opened first. */
export type ContainerKind = 'text' | 'gzip' | 'zip' | 'workbook' | GraphKind;

const HEAD = 2048;

const SIGNATURES: [ContainerKind, number[]][] = [
	['gzip', [0x1f, 0x8b, 0x08]],
	['zip', [0x50, 0x4b, 0x03, 0x04]],
	['zip', [0x50, 0x4b, 0x05, 0x06]],
	// The binary workbooks of before 2007: in a compound file, or on their own.
	['workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
	['workbook', [0x09, 0x08, 0x10, 0x00]],
	['workbook', [0x09, 0x08, 0x08, 0x00]],
	['workbook', [0x09, 0x04, 0x06, 0x00]],
	['workbook', [0x09, 0x02, 0x06, 0x00]],
];

/** Workbooks written as XML in one file: Excel 2003, and OpenDocument without an archive. */
const XML_WORKBOOK =
	/^\s*<\?xml[\s\S]*(urn:schemas-microsoft-com:office:spreadsheet|opendocument\.spreadsheet)/;

/** A page that is nothing but a table, as many sites export under the name `.xls`. */
const HTML_TABLE = /^\s*(<!doctype html|<html|<meta|<table)[\s\S]*<table/i;

/** Tells what a file is by its content, whatever its name; reads its head only. */
export async function containerKind(blob: Blob): Promise<ContainerKind> {
	const head = new Uint8Array(await blob.slice(0, HEAD).arrayBuffer());
	const signed = SIGNATURES.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte));
	if (signed) return signed[0];
	const text = new TextDecoder().decode(head);
	if (XML_WORKBOOK.test(text) || HTML_TABLE.test(text)) return 'workbook';
	return (await graphKind(blob)) ?? 'text';
}
