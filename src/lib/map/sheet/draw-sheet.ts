import { readPalette } from '../look/palette.ts';
import { measureForReaders } from '../svg/svg-font.ts';
import { sheetSvg, type SheetMap } from './sheet-svg.ts';

/**
 * The map of a sheet as it is to be seen at an element, in the colours that this has.
 *
 * @throws when the browser gives no canvas to measure texts
 */
export async function drawSheet(
	element: HTMLElement,
	sheet: Omit<SheetMap, 'palette'>,
): Promise<string> {
	await document.fonts.ready;
	const context = document.createElement('canvas').getContext('2d');
	if (!context) throw new Error('This browser gives no 2D canvas.');
	const palette = readPalette(element);
	return sheetSvg({ ...sheet, palette }, measureForReaders(context, palette));
}
