/** Writes the invented files of the examples again: `npm run data`. */
import { writeFileSync } from 'node:fs';
import { generatedFiles } from './generator/files.mjs';

for (const [path, bytes] of generatedFiles()) {
	writeFileSync(new URL(path, import.meta.url), bytes);
	console.log(`data/${path}`);
}
