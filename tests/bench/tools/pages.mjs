import { createReadStream, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';

const PAGES = resolve(import.meta.dirname, '../page');

const TYPES = {
	'.css': 'text/css',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.wasm': 'application/wasm',
};

/**
 * The site's own settings that the pages need too: what its plugins give to plain modules and to
 * workers, without the framework, whose pages these are not.
 */
async function siteSettings() {
	const { loadConfigFromFile } = await import('vite');
	const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' });
	if (!loaded) throw new Error('No vite.config.ts: run this from the folder of the project.');
	const { plugins = [], worker, build } = loaded.config;
	const all = (await Promise.all(plugins)).flat(Infinity);
	const own = all.filter((plugin) => plugin && !/svelte/.test(plugin.name));
	return { plugins: own, worker, target: build?.target };
}

/** Builds every page of tests/bench/page into `out`. */
export async function buildPages(out, { minify = true } = {}) {
	const { build } = await import('vite');
	const { plugins, worker, target } = await siteSettings();
	const input = readdirSync(PAGES)
		.filter((name) => name.endsWith('.html'))
		.map((name) => join(PAGES, name));
	await build({
		root: PAGES,
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		plugins,
		worker,
		build: {
			outDir: resolve(out),
			emptyOutDir: true,
			target,
			minify,
			chunkSizeWarningLimit: 1000,
			rolldownOptions: { input },
		},
	});
}

/** Serves a folder, as it is, to this machine only. */
export async function servePages(folder) {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const path = join(folder, pathname);
		const stats = statSync(path, { throwIfNoEntry: false });
		if (!stats?.isFile()) return response.writeHead(404).end();
		response.writeHead(200, {
			'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
			'content-length': stats.size,
		});
		createReadStream(path).pipe(response);
	});
	await new Promise((done) => server.listen(0, 'localhost', done));
	return {
		origin: `http://localhost:${server.address().port}`,
		close() {
			server.closeAllConnections();
			server.close();
		},
	};
}
