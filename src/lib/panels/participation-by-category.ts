import { fold } from '../charts/bars/fold.ts';
import type { Category } from '../charts/bars/input.ts';
import {
	participationsByCategory,
	type ParticipationCategory,
	type ParticipationsOfCategory,
} from '../queries/participation-queries.ts';
import type { Wording } from '../text/messages.ts';
import type { Panel } from './panel.ts';
import { effectNote, selectionLine, sourceLine, valueLabel } from './wording.ts';

const MOST_BARS = 12;

function barOf(
	row: ParticipationsOfCategory,
	category: ParticipationCategory,
	persons: boolean,
	wording: Wording,
): Category {
	return {
		key: row.category,
		label: valueLabel(category, row.category, wording),
		value: persons ? row.identified : row.participations,
		upper: persons && row.unidentified > 0 ? row.identified + row.unidentified : undefined,
		state: row.category === null ? 'unknown' : 'known',
	};
}

/** What has no value comes last, whatever its size. */
function blankLast(rows: readonly ParticipationsOfCategory[]): ParticipationsOfCategory[] {
	return [
		...rows.filter((row) => row.category !== null),
		...rows.filter((row) => row.category === null),
	];
}

/**
 * Participants of each channel, territory or theme; where nobody is identified in the whole
 * dataset, participations instead.
 */
export function participationPanel(
	category: ParticipationCategory,
	persons: boolean,
): Panel<ParticipationsOfCategory> {
	const id = `${persons ? 'participants' : 'participations'}-by-${category}` as const;
	return {
		id,
		question: 'who',
		table: 'participations',
		dimension: category,
		width: 'half',
		isOffered: ({ participations }) =>
			(participations[category] ?? 0) > 0 && (participations.actor_id ?? 0) > 0 === persons,
		query: (filter) => participationsByCategory(filter, category),
		figure: (rows, context) => {
			const { wording } = context;
			const { t } = wording;
			const sorted = persons
				? blankLast(rows)
				: blankLast(rows.toSorted((a, b) => b.participations - a.participations));
			const bars = sorted.map((row) => barOf(row, category, persons, wording));
			return {
				id,
				title: t.panels.titles[id],
				subtitle: selectionLine(context.filter, wording),
				definition: persons
					? t.panels.definitions.participantsBy
					: t.panels.definitions.participationsBy,
				source: sourceLine(
					context.provenance,
					{
						rows: rows.reduce((sum, row) => sum + row.rows, 0),
						without: rows.find((row) => row.category === null)?.rows,
					},
					wording,
				),
				note: effectNote('participations', context),
				unit: persons ? t.panels.units.participants : t.panels.units.participations,
				counts: persons ? 'persons' : 'acts',
				chart: {
					kind: 'bars',
					input: {
						dimension: t.panels.dimensions[category],
						...fold(bars, { max: MOST_BARS, additive: !persons }, wording),
						selected: context.filter.values[category],
					},
				},
			};
		},
	};
}
