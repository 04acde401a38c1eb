import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import { MapView, type Shown } from './map-view.ts';
import { onThemeChange } from '../palette.ts';

export interface SigmaMap extends Shown {
	selected: string | undefined;
	highlighted: ReadonlySet<string> | undefined;
	/** Pointed at elsewhere. */
	hovered?: string;
	onselect: (key: string | undefined) => void;
	onhover?: (key: string | undefined) => void;
}

/**
 * Puts a network on an element: sigma is made once, then follows what `map` returns.
 *
 * @param map read in effects: what it reads is what the view follows
 * @param onview given the view while it lives
 */
export function sigmaMap(
	map: () => SigmaMap,
	onview: (view: MapView | undefined) => void,
): Attachment<HTMLElement> {
	return (element) => {
		const view = untrack(
			() =>
				new MapView(element, map(), {
					onpress: (key) => map().onselect(key),
					onhover: (key) => map().onhover?.(key),
				}),
		);
		onview(view);
		$effect(() => {
			const { network, positions, style } = map();
			view.show({ network, positions, style });
		});
		$effect(() => {
			const { selected, highlighted, hovered } = map();
			view.point({ selected, highlighted, hovered });
		});
		$effect(() => onThemeChange(() => view.retheme()));
		return () => {
			onview(undefined);
			view.kill();
		};
	};
}
