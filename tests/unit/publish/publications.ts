import type { Figure } from '../../../src/lib/charts/figure.ts';
import { protect } from '../../../src/lib/publish/protect.ts';
import type { Publication } from '../../../src/lib/publish/publication.ts';
import { figureOf, known } from '../charts/figures.ts';

/** The figure as it would be published, with the usual threshold and fixed dates. */
export function publicationOf(figure: Figure, rest: Partial<Publication> = {}): Publication {
	const { figure: safe, hiding } = protect(figure, { k: 5 });
	return {
		figure: safe,
		hiding,
		publishedOn: '2025-07-04',
		dataUntil: '2025-06-30',
		fictional: true,
		licence: 'Licence Ouverte 2.0',
		...rest,
	};
}

/** A figure whose every text is `text`. */
export function figureSaying(text: string): Figure {
	return figureOf(
		{
			kind: 'bars',
			input: { dimension: text, categories: [known(text, 12), known(`${text} bis`, 7)] },
		},
		{
			id: text,
			title: text,
			subtitle: text,
			definition: text,
			source: text,
			note: text,
			alternative: text,
			unit: { one: text, other: text },
		},
	);
}
