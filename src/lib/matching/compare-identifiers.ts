import type { ComparedActor, SameReason } from '../model/same-actor.ts';
import type { Corpus } from './prepared.ts';

/** Where anyone has an address: it says nothing of whom one works for. */
const PUBLIC_DOMAINS = new Set(
	(
		'gmail.com googlemail.com orange.fr wanadoo.fr free.fr sfr.fr laposte.net hotmail.fr hotmail.com ' +
		'outlook.fr outlook.com yahoo.fr yahoo.com ymail.com live.fr live.com neuf.fr bbox.fr ' +
		'numericable.fr aol.com icloud.com me.com mac.com protonmail.com proton.me pm.me ' +
		'club-internet.fr aliceadsl.fr cegetel.net msn.com gmx.fr gmx.com mailo.com zaclys.net'
	).split(' '),
);

/** An address of more actors than these is that of a desk that they share. */
const MOST_HOLDERS = { email: 8, 'email-domain': 4 };

/** An address, its case aside; undefined for what is no address. */
export function mailOf(email: string | undefined): string | undefined {
	const mail = email?.trim().toLowerCase() ?? '';
	return /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(mail) ? mail : undefined;
}

/** The domain of an address, unless anyone may have one there. */
export function domainOf(email: string | undefined): string | undefined {
	const domain = mailOf(email)?.split('@')[1];
	return domain !== undefined && !PUBLIC_DOMAINS.has(domain) ? domain : undefined;
}

/** A number of that shape, without what groups its digits; a spreadsheet's `2,43E+13` is none. */
function numberOf(text: string | undefined, shape: RegExp): string | undefined {
	const number = text?.replace(/[\s.]/g, '').toUpperCase() ?? '';
	return shape.test(number) && !/^(.)\1+$/.test(number) ? number : undefined;
}

const siretOf = ({ siret }: ComparedActor) => numberOf(siret, /^\d{14}$/);
const rnaOf = ({ rna }: ComparedActor) => numberOf(rna, /^W[0-9A-Z]{9}$/);
const sirenOf = (actor: ComparedActor) =>
	siretOf(actor)?.slice(0, 9) ?? numberOf(actor.siren, /^\d{9}$/);

/** The numbers and addresses that the same actor would have elsewhere. */
export function identifiersOf(actor: ComparedActor): string[] {
	const own = [siretOf(actor), sirenOf(actor), rnaOf(actor)];
	const mails = [mailOf(actor.email), domainOf(actor.email)];
	return [...own, ...mails].filter((identifier) => identifier !== undefined);
}

/**
 * What registration numbers and addresses say of two actors: that they are one, that they are two, or
 * only that a likeness of their names is no accident.
 */
export type Evidence =
	{ says: 'same' | 'maybe'; reason: SameReason } | { says: 'different' } | { says: 'nothing' };

function compareMails(a: ComparedActor, b: ComparedActor, { holders }: Corpus): Evidence {
	for (const [scheme, of] of [
		['email', mailOf],
		['email-domain', domainOf],
	] as const) {
		const value = of(a.email);
		if (value === undefined || value !== of(b.email)) continue;
		if ((holders.get(value) ?? 0) > MOST_HOLDERS[scheme]) continue;
		return { says: 'maybe', reason: { by: 'identifier', scheme, value } };
	}
	return { says: 'nothing' };
}

export function compareIdentifiers(a: ComparedActor, b: ComparedActor, corpus: Corpus): Evidence {
	for (const [scheme, of] of [
		['siret', siretOf],
		['rna', rnaOf],
	] as const) {
		const value = of(a);
		if (value !== undefined && value === of(b)) {
			return { says: 'same', reason: { by: 'identifier', scheme, value } };
		}
	}
	const [left, right] = [sirenOf(a), sirenOf(b)];
	if (left !== undefined && right !== undefined) {
		if (left !== right) return { says: 'different' };
		const isInTwoPlaces = siretOf(a) !== undefined && siretOf(b) !== undefined;
		const reason: SameReason = { by: 'identifier', scheme: 'siren', value: left };
		return { says: isInTwoPlaces ? 'maybe' : 'same', reason };
	}
	if (rnaOf(a) !== undefined && rnaOf(b) !== undefined) return { says: 'different' };
	return compareMails(a, b, corpus);
}
