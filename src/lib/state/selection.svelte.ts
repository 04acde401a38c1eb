import { isFiltering, NO_FILTER, type Filter } from '../model/filter.ts';
import { History } from './history.svelte.ts';

const isSame = (a: Filter, b: Filter) => JSON.stringify(a) === JSON.stringify(b);

/** What is selected of the data, with the way back. */
export class Selection {
	#filter: Filter = $state.raw(NO_FILTER);
	/** Steps need no name: the chips say what is selected. */
	readonly #history = new History<Filter, 'selection'>();
	readonly isActive = $derived(isFiltering(this.#filter));
	readonly canUndo = $derived(this.#history.undoable !== undefined);
	readonly canRedo = $derived(this.#history.redoable !== undefined);

	get filter(): Filter {
		return this.#filter;
	}

	/** Selects otherwise. Selecting what is selected is no step. */
	set(filter: Filter): void {
		if (isSame(filter, this.#filter)) return;
		this.#history.record('selection', this.#filter);
		this.#filter = filter;
	}

	clear(): void {
		this.set(NO_FILTER);
	}

	undo(): void {
		this.#filter = this.#history.undo(this.#filter) ?? this.#filter;
	}

	redo(): void {
		this.#filter = this.#history.redo(this.#filter) ?? this.#filter;
	}
}
