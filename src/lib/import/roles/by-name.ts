import type { CanonicalTable } from '../../model/canonical.ts';
import type { Feed } from '../../model/feed.ts';
import { proposeAttendance } from './attendance.ts';
import { areEnds } from './ends.ts';
import { feedOf, type FileColumns } from './file-columns.ts';
import { partnerTies } from './listed-names.ts';
import { holdsSomething, matchTable } from './match-table.ts';

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

	const { columns: contributed, isCredible } = match('contributions');
	const key = contributed.contribution_id;
	const isContribution =
		isCredible &&
		key !== undefined &&
		file.isKey(key) &&
		holdsSomething(contributed, 'label', 'date', 'theme');
	const contributions = isContribution ? feedOf('contributions', contributed) : [];

	const decisions = match('decisions');
	const isDecided = holdsSomething(decisions.columns, 'decided_by', 'reason', 'outcome');
	const isFollowed = decisions.isAnnounced || isDecided || file.has('etape') || file.has('stage');
	// What is decided is what the row is about. A register of decisions says of each how it ended,
	// and no other stage.
	const about = contributions.length > 0 ? { contribution_id: key } : {};
	const stage = decisions.columns.stage ?? decisions.columns.outcome;
	const decided = isFollowed ? feedOf('decisions', { ...decisions.columns, ...about, stage }) : [];

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
	const partners = partnerTies(file);
	if (partners.length > 0) return partners;

	return proposeAttendance(fileName, file);
}
