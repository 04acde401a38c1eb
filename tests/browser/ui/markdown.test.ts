import { expect, test } from 'vitest';
import { markdownNodes as nodesOf } from '../../../src/lib/ui/markdown.ts';

test('titles, lists, emphasis, links and tables are drawn', () => {
	const nodes = nodesOf(
		'# Bilan\n\nUne **hausse**, voir [la page](https://exemple.fr).\n\n- un\n- deux\n\n| a | b |\n|---|--:|\n| x | 1 |',
	);
	expect(nodes.querySelector('h2')?.textContent).toBe('Bilan');
	expect(nodes.querySelector('strong')?.textContent).toBe('hausse');
	expect(nodes.querySelectorAll('li')).toHaveLength(2);
	expect(nodes.querySelector('td[align="right"]')?.textContent).toBe('1');
	expect(nodes.querySelector('a')?.getAttribute('href')).toBe('https://exemple.fr');
	expect(nodes.querySelector('a')?.rel).toBe('noopener noreferrer');
});

test.each([
	'<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>',
	'<svg><a href="javascript:alert(1)">x</a></svg>',
	'[x](javascript:alert(1))',
	'[x](data:text/html,<script>alert(1)</script>)',
	'[x](vbscript:x)',
	'<style>*{display:none}</style>',
	'<iframe src="https://exemple.fr"></iframe>',
	'![x](https://exemple.fr/pixel.png)',
	'<a href="https://exemple.fr" style="position:fixed" onclick="alert(1)">x</a>',
	'`<b onmouseover=alert(1)>`',
])('nothing in %s runs, is fetched or hides the page', (markdown) => {
	const nodes = nodesOf(markdown);
	expect(nodes.querySelectorAll('script, img, svg, style, iframe, link, object')).toHaveLength(0);
	for (const element of nodes.querySelectorAll('*')) {
		for (const { name, value } of element.attributes) {
			expect(name).not.toMatch(/^on|^style$/);
			expect(value).not.toMatch(/^\s*(?:javascript|data|vbscript):/i);
		}
	}
});

test('HTML written in a text is shown as it is written', () => {
	expect(nodesOf('Un <b>mot</b> < 5').textContent?.trim()).toBe('Un <b>mot</b> < 5');
});
