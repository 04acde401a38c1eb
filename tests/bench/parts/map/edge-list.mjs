import { randomLcg } from 'd3';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TIES_PER_ACTOR = 5;
const WITHIN = 0.8;

/** Writes a file of ties with planted groups, the same for each size. */
export function edgeList(folder, actors) {
	const random = randomLcg(actors);
	const pick = (most) => Math.floor(random() * most);
	const groups = Math.max(10, actors / 100);
	const seen = new Set();
	while (seen.size < TIES_PER_ACTOR * actors) {
		const source = pick(actors);
		const within = (source % groups) + groups * pick(Math.floor(actors / groups));
		const target = random() < WITHIN ? within : pick(actors);
		if (source !== target) seen.add(`a${Math.min(source, target)},a${Math.max(source, target)}`);
	}
	mkdirSync(folder, { recursive: true });
	const path = join(folder, `ties-${actors}.csv`);
	writeFileSync(path, `source,target\n${[...seen].join('\n')}\n`);
	return path;
}
