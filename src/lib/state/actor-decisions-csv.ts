import Papa from 'papaparse';
import { actorDecisionRows, ACTOR_TITLES } from '../import/decisions/actor-decisions-file.ts';
import type { ActorDecision } from '../model/same-actor.ts';
import type { Locale } from '../text/messages.ts';

/** Decisions on actors as CSV text, to be looked through in a spreadsheet and given back. */
export function actorDecisionsCsv(decisions: readonly ActorDecision[], locale: Locale): string {
	const text = Papa.unparse([[...ACTOR_TITLES[locale]], ...actorDecisionRows(decisions)], {
		delimiter: ';',
		escapeFormulae: true,
		newline: '\r\n',
	});
	return `\ufeff${text}\r\n`;
}
