import { expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { atelier, BY_KIND } from './atelier.ts';
import MapHarness from './MapHarness.svelte';

it('a browser without WebGL gives the list, and says why', async () => {
	// What a browser with WebGL turned off does.
	const real = HTMLCanvasElement.prototype.getContext;
	HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
		return String(args[0]).startsWith('webgl') ? null : Reflect.apply(real, this, args);
	} as typeof real;
	try {
		const { network, positions } = atelier();
		const screen = await render(MapHarness, { network, positions, appearance: BY_KIND });
		await expect.element(screen.getByText(/ne peut pas dessiner la carte/)).toBeVisible();
		await expect.element(screen.getByRole('application')).not.toBeInTheDocument();
		await screen.getByRole('table').getByRole('button', { name: 'Infini' }).first().click();
		await expect.element(screen.getByRole('article', { name: 'Infini' })).toBeVisible();
	} finally {
		HTMLCanvasElement.prototype.getContext = real;
	}
});
