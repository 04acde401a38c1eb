import type { presenting as reference } from '../fr/presenting.ts';

export const presenting: typeof reference = {
	title: (dashboard) => `Presentation: ${dashboard}`,
	position: (index, count) => `${index} of ${count}`,
	shown: (title, index, count) => `${title}, panel ${index} of ${count}`,
	previous: 'Previous',
	next: 'Next',
	close: 'Leave',
	keys: 'Arrows or space to go on, Escape to leave.',
};
