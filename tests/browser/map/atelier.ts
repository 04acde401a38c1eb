import { render } from 'vitest-browser-svelte';
import '../../../src/lib/ui/base.css';
import '../../../src/lib/ui/tokens.css';
import type { Extent } from '../../../src/lib/map/view/map-frame.ts';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';
import type { Network, Positions } from '../../../src/lib/network/network.ts';
import MapHarness from './MapHarness.svelte';

const KINDS: Record<string, string | null> = {
	'Maison de quartier': 'Association',
	'Ar Vag': 'Association',
	Infini: 'Association',
	'École Jean-Moulin': 'École',
	'Mairie annexe': null,
	'Vivre la rue': 'Association',
};

/** Six actors tied by shared workshops, one of them alone, at written places. */
export function atelier(): { network: Network; positions: Positions } {
	const tie = (source: string, target: string, weight: number) => ({ source, target, weight });
	const { graph } = buildNetwork({
		actors: Object.entries(KINDS).map(([label, kind]) => ({
			id: label,
			label,
			mode: 'actor',
			attributes: { kind, territory: label === 'Ar Vag' ? 'Bellevue' : null },
		})),
		ties: [
			tie('Maison de quartier', 'Ar Vag', 6),
			tie('Maison de quartier', 'Infini', 2),
			tie('Maison de quartier', 'École Jean-Moulin', 1),
			tie('Ar Vag', 'Infini', 1),
			tie('École Jean-Moulin', 'Mairie annexe', 1),
		],
	});
	const places: [string, number, number][] = [
		['Maison de quartier', 0, 0],
		['Ar Vag', -400, 200],
		['Infini', -400, -100],
		['École Jean-Moulin', 350, 50],
		['Mairie annexe', 450, -200],
		['Vivre la rue', -450, -330],
	];
	return {
		network: graph,
		positions: new Map(places.map(([id, x, y]) => [`actor:${id}`, { x, y }])),
	};
}

export const BY_KIND = {
	colour: { by: 'attribute', name: 'kind' },
	size: { by: 'degree' },
} as const;

type Props = Partial<Parameters<typeof MapHarness>[1]>;

export async function renderAtelier(props: Props = {}) {
	const { network, positions } = atelier();
	const screen = await render(MapHarness, { network, positions, appearance: BY_KIND, ...props });
	const canvas = screen.getByRole('application');
	/** Where a place of the layout is on the map, in pixels from its corner. */
	const pixel = (key: string) => {
		const component = screen.component as { extent(): Extent | undefined };
		const { left, right, bottom, top } = component.extent() ?? {
			left: 0,
			right: 1,
			bottom: 0,
			top: 1,
		};
		const { width, height } = canvas.element().getBoundingClientRect();
		const { x, y } = positions.get(key) ?? { x: NaN, y: NaN };
		return {
			x: ((x - left) / (right - left)) * width,
			y: ((top - y) / (top - bottom)) * height,
		};
	};
	return { screen, canvas, pixel, network, positions };
}
