import { existsSync, readFileSync } from 'node:fs';

const FOLDER = '../shared/data/real';

/** The real files lie beside the repository; a copy without them skips their tests. */
export const hasRealFiles = existsSync(FOLDER);

export function realFile(name: string): Uint8Array {
	return readFileSync(`${FOLDER}/${name}`);
}
