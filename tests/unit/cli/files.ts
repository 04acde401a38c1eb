import { mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own with these files in it. */
export async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'maillage-'));
	for (const [name, content] of Object.entries(files)) {
		await writeFile(join(folder, name), content);
	}
	return folder;
}

/** The texts of the files in a folder, by name. */
export async function textsIn(folder: string): Promise<Record<string, string>> {
	const names = (await readdir(folder)).sort();
	const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
	return Object.fromEntries(names.map((name, index) => [name, texts[index] ?? '']));
}
