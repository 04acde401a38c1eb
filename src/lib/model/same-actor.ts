/**
 * What the user decided of actors that may be one: their identifiers, and which of them stands for
 * all, or that they are different. A decision is never changed by a later import.
 */
export type ActorDecision =
	| { same: true; members: string[]; kept: string }
	/** Each pair of these is not the same actor. */
	| { same: false; members: string[] };

/** Why actors may be one, the strongest evidence first. */
export type SameReason =
	| {
			by: 'identifier';
			scheme: 'siret' | 'siren' | 'rna' | 'email' | 'email-domain';
			value: string;
	  }
	/** Equal once case, accents, punctuation and spaces are left aside. */
	| { by: 'spelling' }
	/** Equal once abbreviations are written in full (CS, centre social). */
	| { by: 'abbreviation' }
	/** Equal but for articles and legal forms (la, de, association, SARL). */
	| { by: 'small-words' }
	| { by: 'word-order' }
	/** Some letters differ. */
	| { by: 'misspelling' }
	/** One adds words to the other, such as a name in brackets or a town. */
	| { by: 'extra-words' };

/** Actors that are likely one. */
export interface SameActorProposal {
	/** Identifiers, the one proposed to stand for all first. */
	members: string[];
	/** From 0 to 1. */
	confidence: number;
	/** High: right in 95 cases of 100 at least. The others deserve a look. */
	level: 'high' | 'possible';
	reasons: SameReason[];
}

/** What is compared of an actor. */
export interface ComparedActor {
	id: string;
	label: string;
	/** How often it is mentioned: the more frequent spelling is proposed. */
	rows: number;
	siret?: string;
	siren?: string;
	rna?: string;
	email?: string;
	/** A person is not compared with an organisation. */
	nature?: string;
	territory?: string;
}

/** Each identifier that another one stands for, with that one. Later decisions win over earlier ones. */
export function standIns(decisions: readonly ActorDecision[]): Map<string, string> {
	const kept = new Map<string, string>();
	for (const decision of decisions) {
		if (!decision.same) continue;
		for (const member of decision.members) kept.set(member, decision.kept);
		kept.delete(decision.kept);
	}
	// One that stood for others may be merged in its turn.
	const last = (id: string): string => {
		const seen = new Set<string>([id]);
		let at = id;
		for (let next = kept.get(at); next !== undefined && !seen.has(next); next = kept.get(at)) {
			seen.add(next);
			at = next;
		}
		return at;
	};
	return new Map([...kept.keys()].map((id) => [id, last(id)] as const).filter(([a, b]) => a !== b));
}
