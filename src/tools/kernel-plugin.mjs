import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const KERNEL = join(dirname(dirname(fileURLToPath(import.meta.url))), 'kernel');
const CACHE = join(dirname(dirname(KERNEL)), 'node_modules', '.cache', 'maillage');

const OPTIONS = ['-O3', '--runtime', 'stub', '--noAssert', '--use', 'abort='];

function sources() {
	const names = readdirSync(KERNEL).filter((name) => name.endsWith('.ts'));
	return new Map(names.map((name) => [name, readFileSync(join(KERNEL, name), 'utf8')]));
}

/** The kernel as WebAssembly; compiled again only when its sources or options change. */
export async function compileKernel() {
	const texts = sources();
	const hash = createHash('sha256')
		.update(JSON.stringify([OPTIONS, ...texts]))
		.digest('hex');
	const cached = join(CACHE, `kernel-${hash.slice(0, 16)}.wasm`);
	if (existsSync(cached)) return readFileSync(cached);
	const { default: asc } = await import('assemblyscript/asc');
	let binary;
	const { error, stderr } = await asc.main(['index.ts', '--outFile', 'kernel.wasm', ...OPTIONS], {
		readFile: (name) => texts.get(name) ?? null,
		writeFile: (name, contents) => {
			if (name === 'kernel.wasm') binary = contents;
		},
		listFiles: () => [],
	});
	if (error || !binary) throw new Error(`the kernel does not compile: ${error}\n${stderr}`);
	mkdirSync(CACHE, { recursive: true });
	writeFileSync(cached, binary);
	return binary;
}

const ID = 'maillage:kernel';

/** Gives the kernel, compiled, as the module `maillage:kernel`: its bytes in base 64. */
export function kernel() {
	return {
		name: 'maillage-kernel',
		/** @param {string} id */
		resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
		/** @param {string} id */
		async load(id) {
			if (id !== `\0${ID}`) return undefined;
			const binary = Buffer.from(await compileKernel());
			return `export default ${JSON.stringify(binary.toString('base64'))};`;
		},
	};
}
