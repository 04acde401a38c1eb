import { expect, it } from 'vitest';
import '../../../src/lib/ui/tokens.css';
import { captionText } from '../../../src/lib/map/legend/caption-text.ts';
import { exportImage, exportSvg } from '../../../src/lib/map/image/export-image.ts';
import { styleOf } from '../../../src/lib/map/look/map-style.ts';
import { readPalette } from '../../../src/lib/map/look/palette.ts';
import { wordingOf } from '../../../src/lib/text/messages.ts';
import { atelier, BY_KIND } from './atelier.ts';

const { network, positions } = atelier();
const style = styleOf(network, BY_KIND);
const CAPTION = {
	title: 'Les acteurs de Bellevue',
	subtitle: 'Liés par les ateliers où ils sont venus ensemble',
	hidden: ['3 liens de poids inférieur à 2 ne sont pas montrés.'],
	source: 'ateliers.csv',
	date: '2025-11-21',
};

async function pixelsOf(blob: Blob) {
	const bitmap = await createImageBitmap(blob);
	const canvas = document.createElement('canvas');
	[canvas.width, canvas.height] = [bitmap.width, bitmap.height];
	const context = canvas.getContext('2d');
	context?.drawImage(bitmap, 0, 0);
	const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
	const counts = new Map<string, number>();
	for (let i = 0; i < data.length; i += 4) {
		const colour = `${data[i]} ${data[i + 1]} ${data[i + 2]}`;
		counts.set(colour, (counts.get(colour) ?? 0) + 1);
	}
	return { width: bitmap.width, height: bitmap.height, counts };
}

type Options = Partial<Parameters<typeof exportImage>[0]>;

const options = (more: Options = {}) => ({
	network,
	positions,
	style,
	palette: readPalette(document.body),
	text: captionText(network, style, wordingOf('fr'), CAPTION),
	width: 700,
	...more,
});

const image = async (more: Options = {}) => (await exportImage(options(more))).image;

it('the image has twice the pixels, the paper, and every colour of the legend', async () => {
	const blob = await image();
	expect(blob.type).toBe('image/png');
	const { width, height, counts } = await pixelsOf(blob);
	expect(width).toBe(1400);
	expect(height).toBeGreaterThan(1000);
	expect([...counts].sort(([, a], [, b]) => b - a)[0]?.[0]).toBe('251 250 247');
	// Association, École, no value.
	for (const colour of ['0 114 178', '213 94 0', '139 139 133']) {
		expect(counts.get(colour) ?? 0).toBeGreaterThan(100);
	}
});

it('the image shows the part that is seen', async () => {
	const whole = await pixelsOf(await image());
	const extent = { left: -450, right: 10, bottom: -150, top: 250 };
	const part = await pixelsOf(await image({ extent }));
	// Association, four of them in all: larger on the part. École is not on it, but in the legend.
	expect(part.counts.get('213 94 0')).toBeLessThan(whole.counts.get('213 94 0') ?? 0);
	expect(part.counts.get('0 114 178')).toBeGreaterThan(whole.counts.get('0 114 178') ?? 0);
});

it('the image is as large as is wanted', async () => {
	for (const wanted of [1, 4] as const) {
		const { image: blob, scale } = await exportImage(options(), wanted);
		expect(scale).toBe(wanted);
		expect((await createImageBitmap(blob)).width).toBe(700 * wanted);
	}
});

it('the SVG is the same picture: strict XML, as large, its nodes where the PNG has them', async () => {
	const svg = await exportSvg(options(), 'fr');
	const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
	expect(parsed.querySelector('parsererror')).toBeNull();
	const drawn = new Image();
	drawn.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
	await drawn.decode();
	const png = await createImageBitmap((await exportImage(options(), 1)).image);
	expect([drawn.naturalWidth, drawn.naturalHeight]).toEqual([png.width, png.height]);
	const pixels = (source: CanvasImageSource) => {
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [png.width, png.height];
		const context = canvas.getContext('2d');
		context?.drawImage(source, 0, 0);
		return context?.getImageData(0, 0, png.width, png.height).data ?? new Uint8ClampedArray();
	};
	const [vector, raster] = [pixels(drawn), pixels(png)];
	// The map ends under 40 of margin, 38 of title, 22 of subtitle, 10 of air, and 0.66 × 620.
	const end = 4 * png.width * (40 + 38 + 22 + 10 + 409);
	// Association, École, no value.
	const colours = ['0 114 178', '213 94 0', '139 139 133'];
	let [coloured, same] = [0, 0];
	for (let i = 0; i < end; i += 4) {
		const [red, green, blue] = [raster[i] ?? 0, raster[i + 1] ?? 0, raster[i + 2] ?? 0];
		if (!colours.includes(`${red} ${green} ${blue}`)) continue;
		coloured += 1;
		if (vector[i] === red && vector[i + 1] === green && vector[i + 2] === blue) same += 1;
	}
	expect(coloured).toBeGreaterThan(300);
	// An image does not see the fonts of its page: the halo of a letter may lie elsewhere.
	expect(same / coloured).toBeGreaterThan(0.97);
});

const PLAIN = { token: 'muted', shape: 'disc' };
const UNKNOWN = { token: 'unknown', shape: 'disc', isHollow: true };
const sample = (token: string, words: string, count: string) => ({
	sample: { token, shape: 'disc', isHollow: false },
	words,
	count,
});

it('the words of the image say everything that the legend says', () => {
	expect(captionText(network, style, wordingOf('fr'), CAPTION)).toEqual({
		title: CAPTION.title,
		subtitle: CAPTION.subtitle,
		keys: [
			{
				says: 'Couleur\u202f: type',
				entries: [
					sample('category-1', 'Association', '4'),
					sample('category-2', 'École', '1'),
					{ ...sample('unknown', 'Sans valeur', '1'), sample: UNKNOWN },
				],
			},
			{
				says: 'Taille\u202f: nombre de liens',
				// Degrees go from 0 to 3; the smallest size is for 0.36² × 3 = 0.39 ties or fewer.
				entries: [
					{ sample: PLAIN, radius: 16, words: '3' },
					{ sample: PLAIN, radius: 0.36 * 16, words: '0' },
				],
			},
		],
		lines: [
			'Trait\u202f: un lien, plus épais quand le poids est plus grand',
			'6\u00a0acteurs\u00a0· 5\u00a0liens\u00a0· 1\u00a0sans\u00a0lien',
			'3 liens de poids inférieur à 2 ne sont pas montrés.',
		],
		source: 'Source\u202f: ateliers.csv · Carte du 21 novembre 2025 · Maillage',
	});
});
