import type { Column } from '../../model/column.ts';
import type { Feed, FeedSource } from '../../model/feed.ts';
import { constant, feedOf, headerKey, type FileColumns } from './file-columns.ts';
import { listedParticipants, listedPartners } from './listed-names.ts';
import { holdsSomething, matchTable, type TableMatch } from './match-table.ts';
import { BODY_NAMES, PERSON_NOUNS } from './table-words.ts';

/** What has no other name is named by its key. */
function named(found: TableMatch['columns'], key: Column): TableMatch['columns'] {
	return { ...found, label: found.label ?? key };
}

function namesPersons(column: Column): boolean {
	const key = headerKey(column.name);
	return PERSON_NOUNS.some((noun) => ` ${key} `.includes(` ${noun} `));
}

const namesBody = (column: Column | undefined) =>
	column !== undefined && BODY_NAMES.includes(headerKey(column.name));

const FULL_NAMES = ['nom complet', 'nom et prenom', 'nom prenom', 'prenom nom', 'full name'];

/** Names that are not cut in two columns, under a title that does not say whose they are. */
function bareNames(file: FileColumns): Column | undefined {
	return file.hasSome('prenom', 'first name') ? undefined : file.find(...FULL_NAMES, 'nom', 'name');
}

/** A list of people: each its own address, and its name in two columns. */
function contactList(file: FileColumns): Feed[] {
	const persons = addressedPersons(file);
	const isList = file.hasSome('prenom', 'first name', ...FULL_NAMES);
	return persons && isList && file.isKey(persons.actor) ? persons.feeds : [];
}

/** People known by their own address, where their names are told apart from their structure's. */
function addressedPersons(file: FileColumns): { actor: Column; feeds: Feed[] } | undefined {
	const name = file.find(...FULL_NAMES, 'nom', 'name');
	const actor = file.all.find(
		({ type, distinct }) => distinct > 0 && type.kind === 'identifier' && type.scheme === 'email',
	);
	if (!name || !actor || !file.isMostlyFilled(actor)) return undefined;
	const feeds = feedOf('actors', {
		actor_id: actor,
		label: name,
		nature: constant('person'),
		parent_id: file.find(...BODY_NAMES),
	});
	return { actor, feeds };
}

/** One row for each event: what it was, and how many came or who. */
function eventList(
	file: FileColumns,
	found: TableMatch['columns'],
	key: Column | FeedSource,
	quantity: Column | undefined,
): Feed[] {
	const named = found.label ?? ('type' in key ? key : file.find('objet', 'sujet', 'theme'));
	const occasion = { event_id: key, date: found.starts };
	const actors = listedParticipants(file);
	const present = quantity ? { quantity } : actors ? { actor_id: actors } : undefined;
	return [
		...feedOf('events', { ...found, event_id: key, label: named }),
		...(present ? feedOf('participations', { ...occasion, ...present }) : []),
	];
}

/** A list of actors, with their partners where a cell lists them. */
function actorList(file: FileColumns, { columns, isAnnounced, isCredible }: TableMatch): Feed[] {
	const key = columns.actor_id;
	if (!isCredible || key === undefined || !file.isKey(key)) return [];
	const partners = listedPartners(file, key);
	const isDescribed =
		isAnnounced ||
		partners.length > 0 ||
		holdsSomething(columns, 'kind', 'nature', 'territory', 'lat', 'parent_id');
	if (!isDescribed) return [];
	const nature = columns.nature ?? (namesPersons(key) ? constant('person') : undefined);
	const belongs = namesPersons(key) && namesBody(columns.label);
	const own = belongs ? { label: key, parent_id: columns.label } : named(columns, key);
	return [...feedOf('actors', { ...columns, ...own, nature }), ...partners];
}

/** Rows that say who did not come are no participations, and nothing tells them from the others. */
function saysAbsences(file: FileColumns): boolean {
	const presence = file.find(
		'presence',
		'present',
		'presente',
		'venu',
		'venue',
		'absent',
		'absente',
	);
	return presence?.type.kind === 'yes-no' && presence.distinct > 1;
}

/** Participations, events and actors: who took part in what, or a list of either. */
export function proposeAttendance(fileName: string, file: FileColumns): Feed[] {
	const participations = matchTable('participations', file, fileName);
	const { event_id: event, quantity } = participations.columns;
	const named = event && file.hasSome('presence') ? bareNames(file) : undefined;
	const actor = participations.columns.actor_id ?? named;
	const events = matchTable('events', file, fileName);
	const eventKey = events.columns.event_id;
	const actors = matchTable('actors', file, fileName);
	const isEventList =
		events.isCredible &&
		(events.isAnnounced || !actors.isAnnounced) &&
		eventKey !== undefined &&
		file.isKey(eventKey) &&
		holdsSomething(
			events.columns,
			...['starts', 'channel', 'kind', 'theme', 'territory', 'status', 'lat'],
		);
	if (isEventList && (actor === undefined || events.isAnnounced)) {
		return eventList(file, events.columns, eventKey, quantity);
	}

	const isAttendance =
		event !== undefined
			? actor !== undefined || quantity !== undefined || addressedPersons(file) !== undefined
			: participations.isAnnounced && holdsSomething(participations.columns, 'date', 'channel');
	if (isAttendance && saysAbsences(file)) return [];
	if (isAttendance) {
		const persons = actor && namesPersons(actor) ? undefined : addressedPersons(file);
		if (persons) {
			const who = { ...participations.columns, actor_id: persons.actor };
			return [...feedOf('participations', who), ...persons.feeds];
		}
		const who = { ...participations.columns, actor_id: actor };
		const known =
			actor && namesPersons(actor)
				? feedOf('actors', { actor_id: actor, label: actor, nature: constant('person') })
				: [];
		return [...feedOf('participations', who), ...known];
	}
	const isDated = events.isCredible && events.columns.starts && quantity && eventKey === undefined;
	if (isDated && actor === undefined) {
		return eventList(file, events.columns, { line: true }, quantity);
	}
	const listed = actorList(file, actors);
	return listed.length > 0 ? listed : contactList(file);
}
