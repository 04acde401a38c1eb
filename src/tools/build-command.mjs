import { existsSync, renameSync, rmSync } from 'node:fs';
import { kernel } from './kernel-plugin.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';

/**
 * Bundles the command line of the project at `root` into the folder `out`, in one move: another
 * command may be doing the same.
 */
export async function buildCommand(root, out) {
	ensureDependencies(root);
	const { build } = await import('vite');
	const made = `${out}-${process.pid}`;
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		publicDir: false,
		plugins: [kernel()],
		build: {
			ssr: 'src/cli/main.ts',
			outDir: made,
			emptyOutDir: true,
			target: 'node20',
			minify: false,
		},
	});
	rmSync(out, { recursive: true, force: true });
	try {
		renameSync(made, out);
	} catch (error) {
		rmSync(made, { recursive: true, force: true });
		if (!existsSync(out)) throw error;
	}
}
