import type { Locale } from '../text/messages.ts';

export interface Example {
	slug: string;
	story: number;
	fictional: boolean;
	titles: Record<Locale, string>;
	summaries: Record<Locale, string>;
}

type Card = Omit<Example, 'slug'>;

const CARDS = import.meta.glob<Card>('../../../data/*/datapackage.json', {
	eager: true,
	import: 'maillage',
});

/** The example programmes that come with the application, in the order of their stories. */
export const EXAMPLES: readonly Example[] = Object.entries(CARDS)
	.map(([path, card]) => ({ ...card, slug: path.split('/').at(-2) ?? '' }))
	.sort((a, b) => a.story - b.story);
