import type { ComparedActor } from '../model/same-actor.ts';
import { foldLabel, labelWords, type LabelWords } from './label-words.ts';

/** An actor with what is compared of it. */
export interface Prepared extends LabelWords {
	actor: ComparedActor;
	/** Its identifier is a code of its source, not its name: the source tells it from the others. */
	isCoded: boolean;
	territory: string;
}

/** How often words are met in the labels compared: what is everywhere tells little. */
export interface Corpus {
	actors: Prepared[];
	/** Labels that hold each word. */
	frequency: ReadonlyMap<string, number>;
	/** Words of the territories of all actors. */
	places: ReadonlySet<string>;
}

export function prepare(actors: readonly ComparedActor[]): Corpus {
	const prepared = actors.map((actor): Prepared => ({
		...labelWords(actor.label),
		actor,
		isCoded: foldLabel(actor.id) !== foldLabel(actor.label),
		territory: foldLabel(actor.territory ?? ''),
	}));
	prepared.sort((a, b) => (a.actor.id < b.actor.id ? -1 : 1));
	const frequency = new Map<string, number>();
	for (const { words } of prepared) {
		for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
	}
	const places = new Set(
		prepared.flatMap(({ territory }) => territory.split(' ').filter((word) => word !== '')),
	);
	return { actors: prepared, frequency, places };
}

/** A word met in a few labels only, in proportion to how many there are. */
export function isRare(word: string, { actors, frequency }: Corpus): boolean {
	return (frequency.get(word) ?? 0) <= Math.max(6, actors.length * 0.005);
}
