import type { Column } from '../../model/column.ts';
import type { Feed } from '../../model/feed.ts';
import { areEnds } from './ends.ts';
import { constant, feedOf, headerKey, type FileColumns } from './file-columns.ts';
import { BODY_NAMES, PARTNER_NOUNS, PARTICIPANT_LISTS } from './table-words.ts';

function listNamed(file: FileColumns, nouns: readonly string[]): Column | undefined {
	return file.all.find(({ type, name, distinct }) => {
		const words = headerKey(name).split(' ');
		return type.kind === 'list' && distinct > 0 && nouns.some((noun) => words.includes(noun));
	});
}

/** The ties of an actor with the partners, else the members, that one cell of its row lists. */
export function listedPartners(file: FileColumns, actor: Column): Feed[] {
	const partners = listNamed(file, PARTNER_NOUNS) ?? listNamed(file, PARTICIPANT_LISTS);
	if (!partners || partners === actor) return [];
	return feedOf('ties', {
		source_id: actor,
		target_id: partners,
		kind: constant(partners.name),
	});
}

/** Who took part in an event, when one cell of its row lists them. */
export function listedParticipants(file: FileColumns): Column | undefined {
	return listNamed(file, [...PARTICIPANT_LISTS, ...PARTNER_NOUNS]);
}

/** A row for each partner of a structure: `structure;partenaire`. */
export function partnerTies(file: FileColumns): Feed[] {
	const source = file.find(...BODY_NAMES);
	const target = file.find(...PARTNER_NOUNS.flatMap((noun) => [noun, `nom ${noun}`]));
	if (!source || source === target || target?.type.kind === 'list' || file.isKey(source)) return [];
	if (!areEnds(source, target)) return [];
	return feedOf('ties', {
		source_id: source,
		target_id: target,
		kind: file.find('type partenariat', 'nature partenariat', 'type lien', 'type relation'),
		weight: file.find('poids', 'intensite', 'frequence'),
	});
}
