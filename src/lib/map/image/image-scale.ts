/** Pixels of an image for one pixel of the drawing, the smallest first. */
export const IMAGE_SCALES = [1, 2, 4] as const;

export type ImageScale = (typeof IMAGE_SCALES)[number];

/**
 * What `make` gives at the largest scale that succeeds, from `wanted` down.
 *
 * @throws what `make` throws at the smallest scale
 */
export async function atMost<Made>(
	wanted: ImageScale,
	make: (scale: ImageScale) => Promise<Made>,
): Promise<{ made: Made; scale: ImageScale }> {
	let reason: unknown;
	for (const scale of IMAGE_SCALES.filter((one) => one <= wanted).reverse()) {
		try {
			return { made: await make(scale), scale };
		} catch (error) {
			reason = error;
		}
	}
	throw reason;
}
