import type { Size } from './drawing.ts';

const LEAST = 120;

/**
 * Height of the plot of a chart that can stretch, `around` being what its titles, axes and notes
 * take: what its author wishes, else what suits its width.
 */
export function plotHeight(
	{ width, height }: Size,
	around: number,
	usual = Math.min(260, Math.max(170, width * 0.36)),
): number {
	if (height === undefined) return usual;
	return Math.max(LEAST, height - around);
}
