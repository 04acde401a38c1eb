import { tick } from 'svelte';

/** Longest wait for a panel that does not come, in milliseconds: the others are printed. */
const LONGEST = 20_000;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Prints a dashboard whole: panels out of sight too, laid out for the paper, definitions open. */
export class DashboardPrint {
	/** While the panels are made and laid out as wide as the paper. */
	isPrinting = $state(false);
	#unfolded: HTMLDetailsElement[] | undefined;
	#theme: string | undefined;

	async print(page: HTMLElement | undefined): Promise<void> {
		if (!page || this.isPrinting) return;
		this.isPrinting = true;
		await tick();
		const end = performance.now() + LONGEST;
		// Charts are measured after they are there, and drawn after that.
		do {
			await nextFrame();
			await nextFrame();
		} while (page.querySelector('[aria-busy="true"]') && performance.now() < end);
		await nextFrame();
		window.print();
		this.isPrinting = false;
	}

	/** Opens what is folded, in light colours. Browsers may announce one printing twice. */
	unfold(page: HTMLElement | undefined): void {
		if (this.#unfolded) return;
		this.#unfolded = [...(page?.querySelectorAll('details:not([open])') ?? [])].filter(
			(one) => one instanceof HTMLDetailsElement,
		);
		for (const one of this.#unfolded) one.open = true;
		const { dataset } = document.documentElement;
		this.#theme = dataset.theme;
		dataset.theme = 'light';
	}

	fold(): void {
		if (!this.#unfolded) return;
		for (const one of this.#unfolded) one.open = false;
		this.#unfolded = undefined;
		const { dataset } = document.documentElement;
		if (this.#theme === undefined) delete dataset.theme;
		else dataset.theme = this.#theme;
	}
}
