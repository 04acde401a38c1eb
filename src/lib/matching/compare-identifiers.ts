import type { ComparedActor, SameReason } from '../model/same-actor.ts';

/** Where anyone has an address: it says nothing of whom one works for. */
const PUBLIC_DOMAINS = new Set(
	(
		'gmail.com orange.fr wanadoo.fr free.fr sfr.fr laposte.net hotmail.fr hotmail.com outlook.fr outlook.com ' +
		'yahoo.fr yahoo.com live.fr neuf.fr bbox.fr numericable.fr aol.com icloud.com protonmail.com proton.me ' +
		'club-internet.fr aliceadsl.fr msn.com gmx.fr'
	).split(' '),
);

const digits = (text: string | undefined) => text?.replaceAll(/\s/g, '').toUpperCase() || undefined;

export function domainOf(email: string | undefined): string | undefined {
	const domain = email?.trim().toLowerCase().split('@')[1];
	return domain && !PUBLIC_DOMAINS.has(domain) ? domain : undefined;
}

const mailOf = (email: string | undefined) => email?.trim().toLowerCase() || undefined;

export interface Evidence {
	reason?: SameReason;
	/** Their registration numbers say that they are two. */
	isAgainst: boolean;
}

/** What the registration numbers and addresses of two actors say. */
export function compareIdentifiers(a: ComparedActor, b: ComparedActor): Evidence {
	for (const scheme of ['siret', 'siren', 'rna'] as const) {
		const [left, right] = [digits(a[scheme]), digits(b[scheme])];
		if (left === undefined || right === undefined) continue;
		if (left !== right) return { isAgainst: true };
		return { reason: { by: 'identifier', scheme, value: left }, isAgainst: false };
	}
	const mail = mailOf(a.email);
	if (mail !== undefined && mail === mailOf(b.email)) {
		return { reason: { by: 'identifier', scheme: 'email', value: mail }, isAgainst: false };
	}
	const domain = domainOf(a.email);
	if (domain !== undefined && domain === domainOf(b.email)) {
		return {
			reason: { by: 'identifier', scheme: 'email-domain', value: domain },
			isAgainst: false,
		};
	}
	return { isAgainst: false };
}
