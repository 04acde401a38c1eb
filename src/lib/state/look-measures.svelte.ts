import type { ActorMeasure } from '../model/actor-measure.ts';
import { measuresIn, type Appearance } from '../model/appearance.ts';

/** What gives measures of the network on a map, when they are there. */
interface Source {
	byKey(name: ActorMeasure): ReadonlyMap<string, number> | undefined;
}

/**
 * What a map shows while the measures that its look asks for are made: the look it had, and of a
 * network that has just changed, the values of before.
 */
export class LookMeasures {
	readonly #source: Source;
	readonly #asked: () => Appearance;
	readonly #last = new Map<ActorMeasure, ReadonlyMap<string, number>>();
	#before: Appearance | undefined;

	/** The first measure that is not there yet. */
	readonly pending: ActorMeasure | undefined = $derived.by(() =>
		measuresIn(this.#asked()).find((name) => !this.#source.byKey(name)),
	);
	/** The look to draw. */
	readonly drawn: Appearance = $derived.by(() => {
		const asked = this.#asked();
		const before = this.#before ?? asked;
		const isKnown = (by: Appearance['colour'] | Appearance['size']) =>
			by.by !== 'measure' || this.values(by.measure) !== undefined;
		this.#before = {
			...asked,
			colour: isKnown(asked.colour) ? asked.colour : before.colour,
			size: isKnown(asked.size) ? asked.size : before.size,
		};
		return this.#before;
	});

	constructor(source: Source, asked: () => Appearance) {
		this.#source = source;
		this.#asked = asked;
	}

	/** Values by key: those of the network at hand, or the last ones known until these are made. */
	readonly values = (name: ActorMeasure): ReadonlyMap<string, number> | undefined => {
		const found = this.#source.byKey(name);
		if (found) this.#last.set(name, found);
		return found ?? this.#last.get(name);
	};
}
