import { afterEach, describe, expect, it } from 'vitest';
import { toImage } from '../../../src/lib/publish/image.ts';
import { toPage } from '../../../src/lib/publish/page.ts';
import { pageHeight } from '../../../src/lib/publish/page-height.ts';
import { byChannel, FIGURES, fr } from '../../unit/charts/figures.ts';
import { HOSTILE } from '../../unit/publish/hostile.ts';
import { figureSaying, publicationOf } from '../../unit/publish/publications.ts';

const frames: HTMLIFrameElement[] = [];

afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

/** The page as a browser shows it, `width` pixels wide. */
function show(page: string, width: number, height: number): Promise<HTMLIFrameElement> {
	const frame = document.createElement('iframe');
	frame.style.cssText = `border:0;width:${width}px;height:${height}px`;
	frame.srcdoc = page;
	frames.push(frame);
	return new Promise((resolve) => {
		frame.onload = () => resolve(frame);
		document.body.append(frame);
	});
}

describe.each(Object.entries(FIGURES))('the page of %s', (_, figure) => {
	const publication = publicationOf(figure);

	it.each([320, 479, 600, 720, 1280])(
		'fits at %i px, with one drawing, in the height given to hosts',
		async (width) => {
			const height = pageHeight(publication, fr);
			const { contentDocument, contentWindow } = await show(toPage(publication, fr), width, height);
			const root = contentDocument!.documentElement;
			expect(root.scrollWidth).toBe(width);
			expect(root.scrollHeight).toBe(height);
			const shown = [...contentDocument!.querySelectorAll('svg')].filter(
				(svg) => svg.getBoundingClientRect().height > 0,
			);
			expect(shown).toHaveLength(1);
			expect(contentWindow!.performance.getEntriesByType('resource')).toEqual([]);
		},
	);
});

describe('the table of a page', () => {
	it('keeps room for the names of its rows on a phone', async () => {
		const page = toPage(publicationOf(byChannel), fr);
		const { contentDocument } = await show(page, 320, 800);
		contentDocument!.querySelector('details')!.open = true;
		const name = contentDocument!.querySelector('tbody th')!;
		expect(name.getBoundingClientRect().width).toBeGreaterThan(100);
		expect(name.getBoundingClientRect().height).toBeLessThan(40);
		expect(contentDocument!.documentElement.scrollWidth).toBe(320);
	});
});

describe('hostile labels', () => {
	it.each(HOSTILE.map((text) => ({ name: text.slice(0, 40), text })))('$name', ({ text }) => {
		const publication = publicationOf(figureSaying(text));
		const page = new DOMParser().parseFromString(toPage(publication, fr), 'text/html');
		expect(page.querySelectorAll('script, style, a, img, iframe, object, embed')).toHaveLength(2);
		const attributes = [...page.querySelectorAll('*')].flatMap((one) => one.getAttributeNames());
		expect(attributes.filter((name) => name.startsWith('on'))).toEqual([]);

		const image = new DOMParser().parseFromString(toImage(publication, 640, fr), 'image/svg+xml');
		expect(image.querySelector('parsererror')).toBeNull();
		expect(image.querySelectorAll('script, a, image, foreignObject, use')).toHaveLength(0);
	});
});
