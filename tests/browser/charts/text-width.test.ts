import '@fontsource-variable/atkinson-hyperlegible-next';
import { beforeAll, describe, expect, it } from 'vitest';
import { textWidth } from '../../../src/lib/charts/text-width.ts';

const SAMPLES = [
	'Sur place',
	'Communauté de communes du Pays de l’Audomarois et de la Morinie',
	'12 431,5',
	'268 à 331 participants',
	'T4 2024',
	'févr.',
	'Déjà venus',
	'Médiation numérique et accès aux droits',
	'LOOS-EN-GOHELLE (62)',
	'Œuvres, ateliers « libres »',
];

let context: CanvasRenderingContext2D;

beforeAll(async () => {
	await document.fonts.load('14px "Atkinson Hyperlegible Next Variable"');
	context = document.createElement('canvas').getContext('2d')!;
});

describe('textWidth', () => {
	it.each(SAMPLES)('is near the width of « %s » as set, and rarely under it', (text) => {
		for (const font of ['Atkinson Hyperlegible Next Variable', 'Arial']) {
			context.font = `14px "${font}"`;
			const real = context.measureText(text).width;
			const ratio = textWidth(text, 14) / real;
			expect(ratio).toBeGreaterThan(0.99);
			expect(ratio).toBeLessThan(1.25);
		}
	});
});
