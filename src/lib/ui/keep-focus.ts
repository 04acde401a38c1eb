import type { Attachment } from 'svelte/attachments';

const FOCUSABLE =
	'button:not(:disabled), a[href], input:not(:disabled), select:not(:disabled), textarea, summary';

/** Brings the focus, and the view, to the element of this id; what encloses it opens. */
export function focusOn(id: string): void {
	const element = document.getElementById(id);
	if (!element) return;
	element.closest('details')?.setAttribute('open', '');
	if (element.tabIndex < 0) element.setAttribute('tabindex', '-1');
	element.focus();
	element.scrollIntoView({ block: 'nearest' });
}

/**
 * For a list whose items go away once they are answered: the focus that goes with one comes back on
 * the item that takes its place, or on the element of this id when the list is empty.
 */
export function keepFocus(fallback: string): Attachment<HTMLElement> {
	return (list) => {
		let held: Element | undefined;
		let place = 0;

		function remember({ target }: FocusEvent) {
			if (!(target instanceof Element)) return;
			held = target;
			place = [...list.children].findIndex((item) => item.contains(target));
		}

		/** Leaving the list is not the same as going away with an item. */
		function forget() {
			queueMicrotask(() => {
				if (held?.isConnected && !list.contains(document.activeElement)) held = undefined;
			});
		}

		function restore() {
			if (!held || held.isConnected || document.activeElement !== document.body) return;
			held = undefined;
			const items = [...list.children];
			const nearest = [...items.slice(place), ...items.slice(0, place).reverse()];
			const next = nearest
				.map((item) => item.querySelector<HTMLElement>(FOCUSABLE))
				.find((found) => found !== null);
			if (next) next.focus();
			else focusOn(fallback);
		}

		const observer = new MutationObserver(restore);
		observer.observe(list, { childList: true, subtree: true });
		list.addEventListener('focusin', remember);
		list.addEventListener('focusout', forget);
		return () => {
			observer.disconnect();
			if (!held) return;
			queueMicrotask(() => {
				if (document.activeElement === document.body) focusOn(fallback);
			});
		};
	};
}
