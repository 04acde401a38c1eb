import type { Figure } from '../charts/figure.ts';
import { protect, type Protected } from '../publish/protect.ts';
import type { Publication } from '../publish/publication.ts';
import { today } from './today.ts';
import type { Project } from './project.svelte.ts';

/** What the author decides of a publication, and the protected figure that follows from it. */
export class PublicationDraft {
	/** Replaces the figure's title when it is not blank. */
	title = $state('');
	licence = $state('');
	/** Counts of persons under it are hidden. */
	k = $state(5);
	readonly #figure: () => Figure | undefined;
	readonly #project: () => Project;

	readonly result: Protected | undefined = $derived.by(() => {
		const figure = this.#figure();
		if (!figure) return undefined;
		const title = this.title.trim();
		return protect(title === '' ? figure : { ...figure, title }, { k: this.k });
	});

	readonly publication: Publication | undefined = $derived.by(() => {
		if (!this.result) return undefined;
		const licence = this.licence.trim();
		return {
			figure: this.result.figure,
			hiding: this.result.hiding,
			publishedOn: today(),
			dataUntil: this.#project().dataUntil,
			fictional: this.#project().fictional,
			licence: licence === '' ? undefined : licence,
		};
	});

	constructor(figure: () => Figure | undefined, project: () => Project) {
		this.#figure = figure;
		this.#project = project;
	}
}
