import { expect, test } from 'vitest';
import { atMost } from '../../../src/lib/map/image/image-scale.ts';

const upTo = (most: number) => (scale: number) =>
	scale <= most
		? Promise.resolve(`image ${scale}`)
		: Promise.reject(new Error(`${scale} is too large`));

test('an image is made at the scale that is wanted', async () => {
	expect(await atMost(4, upTo(4))).toEqual({ made: 'image 4', scale: 4 });
	expect(await atMost(1, upTo(4))).toEqual({ made: 'image 1', scale: 1 });
});

test('or at the largest that succeeds, never above what is wanted', async () => {
	expect(await atMost(4, upTo(2))).toEqual({ made: 'image 2', scale: 2 });
	expect(await atMost(4, upTo(1))).toEqual({ made: 'image 1', scale: 1 });
});

test('and the reason is given when none does', async () => {
	await expect(atMost(4, upTo(0))).rejects.toThrow('1 is too large');
});
