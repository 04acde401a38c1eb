import type { ComparedActor } from '../model/same-actor.ts';
import { acronymsIn, shortened, spelledOut, type SpelledOut } from './acronyms.ts';
import { domainOf, mailOf } from './compare-identifiers.ts';
import { GENERIC_WORDS } from './generic-words.ts';
import { foldLabel, labelWords, type LabelWords } from './label-words.ts';

/** An actor with what is compared of it. */
export interface Prepared extends LabelWords, SpelledOut {
	actor: ComparedActor;
	/** Its identifier is a code of its source, not its name: the source tells it from the others. */
	isCoded: boolean;
	territory: string;
	/** What it says if a word of it is an acronym that another label spells out. */
	shortened: readonly string[];
}

/** How often words are met in the labels compared: what is everywhere tells little. */
export interface Corpus {
	actors: Prepared[];
	/** Labels that hold each word. */
	frequency: ReadonlyMap<string, number>;
	/** Words of the territories of all actors. */
	places: ReadonlySet<string>;
	/** What each acronym may stand for, with what is beside it. */
	meanings: ReadonlyMap<string, ReadonlySet<string>>;
	/** Acronyms that a label gives beside the words that they stand for. */
	declared: ReadonlySet<string>;
	/** Actors that have each address, and each domain of addresses. */
	holders: ReadonlyMap<string, number>;
}

/** How many times each thing is met. */
function counts(things: Iterable<string | undefined>): Map<string, number> {
	const found = new Map<string, number>();
	for (const thing of things) {
		if (thing !== undefined) found.set(thing, (found.get(thing) ?? 0) + 1);
	}
	return found;
}

function meaningsOf(actors: readonly Prepared[]): Map<string, Set<string>> {
	const all = new Map<string, Set<string>>();
	for (const { meanings } of actors) {
		for (const [key, meaning] of meanings) {
			const known = all.get(key);
			if (known) known.add(meaning);
			else all.set(key, new Set([meaning]));
		}
	}
	return all;
}

export function prepare(actors: readonly ComparedActor[]): Corpus {
	const folded = actors.map(({ label }) => foldLabel(label));
	const acronyms = new Set(folded.flatMap(acronymsIn));
	const spelled = folded.map((label) => spelledOut(label, acronyms));
	const known = new Set(spelled.flatMap(({ meanings }) => [...meanings.keys()]));
	const prepared = actors.map((actor, index): Prepared => ({
		...labelWords(actor.label),
		...spelled[index]!,
		shortened: known.size > 0 ? shortened(folded[index]!).filter((key) => known.has(key)) : [],
		actor,
		isCoded: actor.id !== actor.label && foldLabel(actor.id) !== folded[index],
		territory: foldLabel(actor.territory ?? ''),
	}));
	prepared.sort((a, b) => (a.actor.id < b.actor.id ? -1 : 1));
	const emails = actors.map(({ email }) => email);
	return {
		actors: prepared,
		frequency: counts(prepared.flatMap(({ words }) => [...new Set(words)])),
		places: new Set(
			prepared.flatMap(({ territory }) => territory.split(' ').filter((word) => word !== '')),
		),
		meanings: meaningsOf(prepared),
		declared: new Set(spelled.flatMap(({ declared }) => [...declared])),
		holders: counts([...emails.map(mailOf), ...emails.map(domainOf)]),
	};
}

/** A word met in a few labels only, in proportion to how many there are, that names no kind of body. */
export function isRare(word: string, { actors, frequency }: Corpus): boolean {
	const most = Math.max(6, actors.length * 0.005);
	return !GENERIC_WORDS.has(word) && (frequency.get(word) ?? 0) <= most;
}
