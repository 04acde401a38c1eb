import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
	{ ignores: ['.svelte-kit', 'build', 'build-cli*', 'src/kernel', 'node_modules', 'test-results'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{ languageOptions: { globals: { ...globals.browser, ...globals.node } } },
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig },
		},
	},
	{
		rules: {
			'no-undef': 'off',
			// Values too large to be proxied are replaced, never mutated: plain maps in $state.raw.
			'svelte/prefer-svelte-reactivity': 'off',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
			],
			'max-lines': ['error', { max: 300 }],
			'no-console': ['error', { allow: ['error'] }],
			'@typescript-eslint/no-explicit-any': 'error',
		},
	},
	{ files: ['**/*.mjs'], rules: { 'no-console': 'off' } },
);
