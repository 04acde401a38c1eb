import type { Figure } from '../charts/figure.ts';
import { except, type Filter } from '../model/filter.ts';
import type { Panel, Provenance } from '../panels/panel.ts';
import { FIRST_PARTICIPATION } from '../queries/participation-queries.ts';
import type { Wording } from '../text/messages.ts';
import { Latest } from './latest.svelte.ts';
import type { Project } from './project.svelte.ts';

/** The files that feed a panel's table, and what their reading set aside. */
export function provenanceOf(project: Project, panel: Panel): Provenance {
	const files = project.files.filter((file) =>
		file.usableFeeds.some((feed) => feed.table === panel.table),
	);
	return {
		files: files.map((file) => file.name),
		rowsSetAside: files.reduce((sum, file) => sum + (file.reading?.rowsSetAside ?? 0), 0),
		fictional: files.some((file) => file.fictional),
	};
}

/** The figure of a panel, following the project's data and selection and the reader's language. */
export class PanelFigure {
	readonly #answer: Latest<{ rows: object[]; firstDay: string | undefined }>;
	readonly #project: () => Project;
	readonly #panel: () => Panel;
	readonly #wording: () => Wording;
	readonly #filter: () => Filter;

	readonly figure: Figure | undefined = $derived.by(() => {
		const answer = this.#answer.value;
		if (!answer) return undefined;
		const project = this.#project();
		const panel = this.#panel();
		return panel.figure(answer.rows, {
			wording: this.#wording(),
			filter: this.#filter(),
			unit: project.periodUnit,
			provenance: provenanceOf(project, panel),
			firstDay: answer.firstDay,
		});
	});

	constructor(
		project: () => Project,
		panel: () => Panel,
		wording: () => Wording,
		/** What restricts it: the selection, unless the panel is not linked to it. */
		filter: () => Filter = () => project().filter,
	) {
		this.#project = project;
		this.#panel = panel;
		this.#wording = wording;
		this.#filter = filter;
		this.#answer = new Latest(() => {
			const { periodUnit, revision } = project();
			const { dimension, query } = panel();
			if (revision === 0) return undefined;
			const statement = query(except(filter(), dimension), periodUnit);
			return async (signal) => {
				const rows = await project().run(statement, signal);
				const first =
					dimension === 'period'
						? await project().run<{ first: string | null }>(FIRST_PARTICIPATION, signal)
						: [];
				return { rows, firstDay: first[0]?.first ?? undefined };
			};
		});
	}

	get busy(): boolean {
		return this.#answer.busy;
	}

	get error(): Error | undefined {
		return this.#answer.error;
	}
}
