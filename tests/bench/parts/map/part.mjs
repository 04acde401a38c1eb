import { join } from 'node:path';
import { markdownTable, whole } from '../../tools/markdown.mjs';
import { CONTENDERS } from './contenders.mjs';
import { edgeList } from './edge-list.mjs';

const SIZES = [1_000, 10_000, 100_000];

/** The site as users get it, built and served to this machine only. */
async function serveSite() {
	const { build, preview } = await import('vite');
	await build({ logLevel: 'error' });
	const server = await preview({ logLevel: 'error', preview: { port: 0 } });
	return { site: server.resolvedUrls.local[0], close: () => server.close() };
}

async function attempt({ run, isOurs }, where, errors) {
	try {
		return await run(where);
	} catch (error) {
		const message = String(error instanceof Error ? error.message : error).split('\n')[0];
		if (isOurs) errors.push(`${where.actors} actors: ${message}`);
		return { failed: message };
	}
}

/** From the choice of a file of ties to its map, in Chromium without a graphics card. */
export async function runPart({ origin, options, RESULTS }) {
	const most = Number(options.actors ?? Infinity);
	const { site, close } = await serveSite();
	const errors = [];
	const results = [];
	try {
		for (const actors of SIZES.filter((size) => size <= most)) {
			const path = edgeList(join(RESULTS, 'ties'), actors);
			for (const contender of CONTENDERS) {
				const outcome = await attempt(contender, { origin, site, path, actors }, errors);
				results.push({ actors, title: contender.title, ...outcome });
			}
		}
	} finally {
		await close();
	}
	const rows = results.map(({ actors, title, failed, milliseconds, longestMs, fps, peakMiB }) => [
		`${whole(actors)} / ${whole(5 * actors)}`,
		title + (failed ? ` (${failed})` : ''),
		whole(milliseconds),
		whole(longestMs),
		fps === undefined ? '–' : fps.toFixed(1),
		whole(peakMiB),
	]);
	const titles = [
		'actors / ties', 'by', 'file chosen → map, ms', 'longest task, ms',
		'frames a second, dragged', 'peak MiB',
	]; // prettier-ignore
	return { results, markdown: `### Map\n\n${markdownTable(titles, rows)}`, errors };
}
