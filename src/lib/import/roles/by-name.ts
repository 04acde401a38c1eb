import type { CanonicalTable } from '../../model/canonical.ts';
import type { Column } from '../../model/column.ts';
import type { Feed } from '../../model/feed.ts';
import { constant, feedOf, headerKey, type FileColumns } from './file-columns.ts';
import { matchTable, type TableMatch } from './match-table.ts';
import { PERSON_NOUNS } from './table-words.ts';

type Found = TableMatch['columns'];

function holdsSomething(found: Found, ...names: string[]): boolean {
	return names.some((name) => found[name] !== undefined);
}

const areYears = (column: Column) => column.examples.every((cell) => /^(?:19|20)\d\d$/.test(cell));
const areDigits = (column: Column) => column.examples.every((cell) => /^\d+$/.test(cell.trim()));

/** Two ends of a tie are written alike: both names, or both numbers, and not years. */
function areEnds(source?: Column, target?: Column): boolean {
	if (source === undefined || target === undefined) return false;
	if (areYears(source) && areYears(target)) return false;
	return areDigits(source) === areDigits(target);
}

/** What has no other name is named by its key. */
function named(found: Found, key: Column): Found {
	return { ...found, label: found.label ?? key };
}

function namesPersons(column: Column): boolean {
	const key = headerKey(column.name);
	return PERSON_NOUNS.some((noun) => ` ${key} `.includes(` ${noun} `));
}

/**
 * The feeds that the names of the columns justify, when no known layout is recognised: the table
 * that the file is a list of, with what it says of others. Nothing when names do not say enough.
 */
export function proposeByName(fileName: string, file: FileColumns): Feed[] {
	const match = (table: CanonicalTable) => matchTable(table, file, fileName);

	const criteria = match('criteria').columns;
	if (holdsSomething(criteria, 'indicator', 'effect', 'field', 'proof')) {
		const feeds = feedOf('criteria', criteria);
		if (feeds.length > 0) return feeds;
	}

	const decisions = match('decisions');
	const isDecided = holdsSomething(decisions.columns, 'decided_by', 'reason', 'outcome');
	const isFollowed = decisions.isAnnounced || isDecided || file.has('etape') || file.has('stage');
	const decided = isFollowed ? feedOf('decisions', decisions.columns) : [];

	const { columns: contributed, isCredible } = match('contributions');
	const key = contributed.contribution_id;
	const isContribution =
		isCredible &&
		key !== undefined &&
		file.isKey(key) &&
		holdsSomething(contributed, 'label', 'date', 'theme');
	const contributions = isContribution ? feedOf('contributions', contributed) : [];
	if (decided.length + contributions.length > 0) return [...contributions, ...decided];

	const indicators = match('indicators');
	if (indicators.isCredible && holdsSomething(indicators.columns, 'value')) {
		const feeds = feedOf('indicators', indicators.columns);
		if (feeds.length > 0) return feeds;
	}

	const reference = feedOf('reference', match('reference').columns);
	if (reference.length > 0) return reference;

	const ties = match('ties').columns;
	if (areEnds(ties.source_id, ties.target_id)) return feedOf('ties', ties);

	return proposeAttendance(fileName, file);
}

/** Participations, events and actors: who took part in what, or a list of either. */
function proposeAttendance(fileName: string, file: FileColumns): Feed[] {
	const participations = matchTable('participations', file, fileName);
	const { actor_id: actor, event_id: event, quantity } = participations.columns;
	const events = matchTable('events', file, fileName);
	const eventKey = events.columns.event_id;
	const actors = matchTable('actors', file, fileName);
	const isEventList =
		events.isCredible &&
		(events.isAnnounced || !actors.isAnnounced) &&
		eventKey !== undefined &&
		file.isKey(eventKey) &&
		holdsSomething(events.columns, 'starts', 'channel', 'kind', 'theme', 'territory', 'status');

	if (isEventList && (actor === undefined || events.isAnnounced)) {
		const counted = quantity
			? feedOf('participations', { event_id: eventKey, date: events.columns.starts, quantity })
			: [];
		return [...feedOf('events', named(events.columns, eventKey)), ...counted];
	}

	const isAttendance =
		event !== undefined
			? actor !== undefined || quantity !== undefined
			: participations.isAnnounced && holdsSomething(participations.columns, 'date', 'channel');
	if (isAttendance) {
		const persons =
			actor && namesPersons(actor)
				? feedOf('actors', { actor_id: actor, label: actor, nature: constant('person') })
				: [];
		return [...feedOf('participations', participations.columns), ...persons];
	}

	const actorKey = actors.columns.actor_id;
	if (!actors.isCredible || actorKey === undefined || !file.isKey(actorKey)) return [];
	const isDescribed =
		actors.isAnnounced || holdsSomething(actors.columns, 'kind', 'nature', 'territory', 'lat');
	const nature = actors.columns.nature ?? (namesPersons(actorKey) ? constant('person') : undefined);
	return isDescribed ? feedOf('actors', { ...named(actors.columns, actorKey), nature }) : [];
}
