import { ReadingError } from '../reading-error.ts';
import { shortNames } from './entry-names.ts';
import { odsSheets } from './ods-sheets.ts';
import type { OpenedFile, Opening } from './opened-file.ts';
import { checkEntry, unzipEntry } from './zip-entry.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** The longest text that engines can hold: a workbook's parts are read as texts. */
const LONGEST_PART = 500_000_000;

const TABLES = /\.(csv|tsv|tab|txt|pb|xlsx|xlsm|xlsb|xls|ods|gexf|graphml|net|gz|zip)$/i;

function isTable({ path }: ZipEntry): boolean {
	const isHidden = path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
	return !isHidden && TABLES.test(path);
}

/** Archives that are a workbook: Excel's have a folder `xl`, OpenDocument's say their type. */
async function isWorkbook(archive: Blob, entries: readonly ZipEntry[], opening: Opening) {
	const paths = new Map(entries.map((entry) => [entry.path, entry]));
	const hasSheets = entries.some(({ path }) => /^\/?xl\/workbook/i.test(path));
	if (hasSheets && paths.has('[Content_Types].xml')) return true;
	const type = paths.get('mimetype');
	if (!type || !paths.has('content.xml')) return false;
	const text = await (await unzipEntry(archive, type, opening.allowance, opening.signal)).text();
	return text.includes('opendocument.spreadsheet');
}

async function openArchivedWorkbook(
	{ name, blob }: OpenedFile,
	entries: readonly ZipEntry[],
	{ allowance, signal }: Opening,
): Promise<OpenedFile[]> {
	for (const entry of entries) {
		if (entry.size > LONGEST_PART) throw new ReadingError('archive-too-large');
		await checkEntry(blob, entry, allowance, signal);
	}
	const { openWorkbook } = await import('./workbook.ts');
	const content = entries.find(({ path }) => path === 'content.xml');
	if (!content) return openWorkbook(name, blob);
	const text = await (await unzipEntry(blob, content, allowance, signal)).text();
	return openWorkbook(name, blob, odsSheets(text));
}

/**
 * Opens a zip archive: the sheets of a workbook, else every table in it, each given to
 * `inside` in case it has to be opened in its turn.
 */
export async function openArchive(
	file: OpenedFile,
	opening: Opening,
	inside: (inner: OpenedFile) => Promise<OpenedFile[]>,
): Promise<OpenedFile[]> {
	const entries = await readZipDirectory(file.blob);
	if (await isWorkbook(file.blob, entries, opening)) {
		return openArchivedWorkbook(file, entries, opening);
	}
	const tables = entries.filter(isTable);
	if (tables.length === 0) throw new ReadingError('archive-empty');
	const names = shortNames(tables.map(({ path }) => path));
	const opened: OpenedFile[] = [];
	for (const [index, entry] of tables.entries()) {
		const blob = await unzipEntry(file.blob, entry, opening.allowance, opening.signal);
		opened.push(...(await inside({ name: names[index] ?? entry.path, blob })));
	}
	return opened;
}
