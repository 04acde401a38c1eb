import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const KERNEL = join(dirname(dirname(fileURLToPath(import.meta.url))), 'kernel');
const CACHE = join(dirname(dirname(KERNEL)), 'node_modules', '.cache', 'maillage');

const OPTIONS = ['-O3', '--runtime', 'stub', '--noAssert', '--use', 'abort='];

/**
 * The kernels, each a folder of `src/kernel`, and what their instructions need.
 *
 * @type {Record<string, string[]>}
 */
const KERNELS = { import: [], layout: ['--enable', 'simd'] };

/** @param {string} folder */
function sources(folder) {
	const names = readdirSync(folder).filter((name) => name.endsWith('.ts'));
	return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/**
 * A kernel as WebAssembly; compiled again only when its sources or options change.
 *
 * @param {string} name
 */
export async function compileKernel(name) {
	const texts = sources(join(KERNEL, name));
	const options = [...OPTIONS, ...(KERNELS[name] ?? [])];
	const hash = createHash('sha256')
		.update(JSON.stringify([options, ...texts]))
		.digest('hex');
	const cached = join(CACHE, `kernel-${name}-${hash.slice(0, 16)}.wasm`);
	if (existsSync(cached)) return readFileSync(cached);
	const { default: asc } = await import('assemblyscript/asc');
	let binary;
	const { error, stderr } = await asc.main(['index.ts', '--outFile', 'kernel.wasm', ...options], {
		readFile: (file) => texts.get(file) ?? null,
		writeFile: (file, contents) => {
			if (file === 'kernel.wasm') binary = contents;
		},
		listFiles: () => [],
	});
	if (error || !binary)
		throw new Error(`the kernel of ${name} does not compile: ${error}\n${stderr}`);
	mkdirSync(CACHE, { recursive: true });
	writeFileSync(cached, binary);
	return binary;
}

const ID = 'maillage:kernel/';

/** Gives each kernel, compiled, as the module `maillage:kernel/NAME`: its bytes in base 64. */
export function kernel() {
	return {
		name: 'maillage-kernel',
		/** @param {string} id */
		resolveId: (id) => (id.startsWith(ID) ? `\0${id}` : undefined),
		/** @param {string} id */
		async load(id) {
			if (!id.startsWith(`\0${ID}`)) return undefined;
			const binary = Buffer.from(await compileKernel(id.slice(ID.length + 1)));
			return `export default ${JSON.stringify(binary.toString('base64'))};`;
		},
	};
}
