import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { LAYERS } from './layers.ts';

const LIB = 'src/lib';

/** The files below a folder whose names end so, their folder in front. */
function filesIn(folder: string, endings: RegExp): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => endings.test(path))
		.map((path) => join(folder, path));
}

/** The modules that a script names: imports, re-exports, dynamic imports. */
function modulesOf(script: string): string[] {
	const names: string[] = [];
	const visit = (node: ts.Node) => {
		const isStatic = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
		const isDynamic =
			ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
		const named = isStatic ? node.moduleSpecifier : isDynamic ? node.arguments[0] : undefined;
		if (named && ts.isStringLiteral(named)) names.push(named.text);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('script.ts', script, ts.ScriptTarget.Latest));
	return names;
}

/** Every module that a file names, workers included. */
function importsOf(path: string): string[] {
	const text = readFileSync(path, 'utf8');
	const scripts = path.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '')
		: [text];
	return scripts.flatMap((script) => [
		...modulesOf(script),
		...[...script.matchAll(/new URL\('([^']+)', import\.meta\.url\)/g)].map(
			(match) => match[1] ?? '',
		),
	]);
}

const files = filesIn(LIB, /(?<!\.d)\.(ts|svelte)$/);

function folderOf(path: string): string {
	return relative(LIB, path).split('/')[0] ?? '';
}

/** Where an import leads: a folder of src/lib with the path in it, or a package. */
function targetOf(
	from: string,
	name: string,
): { folder: string; path: string } | { package: string } {
	const inside = name.startsWith('.')
		? resolve(dirname(from), name)
		: name.startsWith('$lib/')
			? resolve(LIB, name.slice(5))
			: undefined;
	if (inside === undefined) return { package: name };
	const path = relative(resolve(LIB), inside);
	return { folder: path.split('/')[0] ?? '', path };
}

describe('src/lib', () => {
	test('has the folders of the table and no other', () => {
		expect([...new Set(files.map(folderOf))].sort()).toEqual(Object.keys(LAYERS).sort());
	});

	test.each(Object.keys(LAYERS))('%s imports only what it may', (folder) => {
		const { folders, packages } = LAYERS[folder]!;
		const broken: string[] = [];
		for (const file of files.filter((path) => folderOf(path) === folder)) {
			for (const name of importsOf(file)) {
				const target = targetOf(file, name);
				const allowed =
					'package' in target
						? packages.some((one) => target.package.startsWith(one))
						: target.folder === folder ||
							folders.includes(target.folder) ||
							folders.includes(target.path) ||
							target.path.startsWith('../../data/');
				if (!allowed) broken.push(`${file} imports ${name}`);
			}
		}
		expect(broken).toEqual([]);
	});
});

describe('pages', () => {
	const pages = filesIn('src/routes', /\.(ts|svelte)$/);

	test('hold no SQL and no engine', () => {
		const broken = pages.filter((path) =>
			importsOf(path).some((name) => /\/db\/(?!engine\.ts)|duckdb|\/sql\//.test(name)),
		);
		expect(broken).toEqual([]);
	});

	test('the home page starts neither the engine nor the map', () => {
		const seen = new Set<string>();
		const visit = (path: string) => {
			if (seen.has(path)) return;
			seen.add(path);
			const text = readFileSync(path, 'utf8');
			const types = new Set(
				[...text.matchAll(/import type [\s\S]*?from '([^']+)'/g)].map((match) => match[1]),
			);
			for (const name of importsOf(path)) {
				if (types.has(name) || name.endsWith('.json')) continue;
				if (!name.startsWith('.') && !name.startsWith('$lib/')) {
					seen.add(name);
					continue;
				}
				const found = name.startsWith('.')
					? resolve(dirname(path), name)
					: resolve(LIB, name.slice(5));
				if (/\.(ts|svelte)$/.test(found)) visit(found);
			}
		};
		visit(resolve('src/routes/+layout.svelte'));
		visit(resolve('src/routes/+page.svelte'));
		const heavy = [...seen].filter((name) => /duckdb|sigma|graphology|papaparse|^d3$/.test(name));
		expect(heavy).toEqual([]);
	});
});

describe('files', () => {
	const sources = ['src', 'tests'].flatMap((folder) => filesIn(folder, /\.(ts|svelte|mjs|css)$/));

	test('stay under 300 lines', () => {
		const long = sources.filter((path) => readFileSync(path, 'utf8').split('\n').length > 301);
		expect(long).toEqual([]);
	});

	test('write no HTML of their own into the page', () => {
		const raw = filesIn('src', /\.(ts|svelte)$/).filter((path) =>
			/\{@html|innerHTML\s*=|outerHTML\s*=|insertAdjacentHTML/.test(readFileSync(path, 'utf8')),
		);
		expect(raw).toEqual([]);
	});
});
