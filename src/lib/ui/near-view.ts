import type { Attachment } from 'svelte/attachments';

/** How far from the screen something is near it: a screen below is ready before it is reached. */
const MARGIN = '60% 0px';

/** Tells once that the element has come near the screen. */
export function nearView(onnear: () => void): Attachment<HTMLElement> {
	return (element) => {
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
				observer.disconnect();
				onnear();
			},
			{ rootMargin: MARGIN },
		);
		observer.observe(element);
		return () => observer.disconnect();
	};
}
