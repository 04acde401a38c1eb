import {
	newcomersByPeriod,
	participationsByPeriod,
	type NewcomersOfPeriod,
	type ParticipationsOfPeriod,
} from '../queries/participation-queries.ts';
import type { Wording } from '../text/messages.ts';
import type { Available } from '../model/availability.ts';
import type { Panel } from './panel.ts';
import { timeline } from './timeline.ts';
import { effectNote, notes, selectionLine, sourceLine } from './wording.ts';

const dated = ({ participations }: Available) => (participations.date ?? 0) > 0;
const named = (available: Available) =>
	dated(available) && (available.participations.actor_id ?? 0) > 0;

function rowsOf(rows: readonly { period: string | null; rows: number }[]) {
	const undated = rows.find((row) => row.period === null)?.rows ?? 0;
	return { rows: rows.reduce((sum, row) => sum + row.rows, 0) - undated, undated };
}

function undatedNote(undated: number, { t, formats }: Wording): string | undefined {
	return undated > 0 ? t.panels.undated(undated, formats.integer(undated)) : undefined;
}

export const participantsByPeriod: Panel<ParticipationsOfPeriod> = {
	id: 'participants-by-period',
	question: 'who',
	table: 'participations',
	dimension: 'period',
	width: 'full',
	isOffered: named,
	query: participationsByPeriod,
	figure: (rows, context) => {
		const { t } = context.wording;
		const { rows: used, undated } = rowsOf(rows);
		const hasUnidentified = rows.some((row) => row.unidentified > 0);
		const identified = {
			key: 'identified',
			label: t.panels.series.identified,
			state: 'known',
		} as const;
		const unidentified = {
			key: 'unidentified',
			label: t.panels.series.unidentified,
			state: 'unknown',
		} as const;
		return {
			id: 'participants-by-period',
			title: t.panels.titles['participants-by-period'],
			subtitle: selectionLine(context.filter, context.wording),
			definition: t.panels.definitions.participantsByPeriod,
			source: sourceLine(context.provenance, { rows: used }, context.wording),
			note: notes(undatedNote(undated, context.wording), effectNote('participations', context)),
			unit: t.panels.units.participants,
			counts: 'persons',
			chart: {
				kind: 'columns',
				input: timeline(
					rows,
					hasUnidentified ? [identified, unidentified] : [identified],
					(row) => (hasUnidentified ? [row.identified, row.unidentified] : [row.identified]),
					{ ...context, firstDay: undefined },
				),
			},
		};
	},
};

export const participationsByPeriodPanel: Panel<ParticipationsOfPeriod> = {
	id: 'participations-by-period',
	question: 'who',
	table: 'participations',
	dimension: 'period',
	width: 'full',
	isOffered: dated,
	query: participationsByPeriod,
	figure: (rows, context) => {
		const { t } = context.wording;
		const { rows: used, undated } = rowsOf(rows);
		return {
			id: 'participations-by-period',
			title: t.panels.titles['participations-by-period'],
			subtitle: selectionLine(context.filter, context.wording),
			definition: t.panels.definitions.participationsByPeriod,
			source: sourceLine(context.provenance, { rows: used }, context.wording),
			note: notes(undatedNote(undated, context.wording), effectNote('participations', context)),
			unit: t.panels.units.participations,
			counts: 'acts',
			chart: {
				kind: 'columns',
				input: timeline(
					rows,
					[{ key: 'participations', label: t.panels.series.participations, state: 'known' }],
					(row) => [row.participations],
					{ ...context, firstDay: undefined },
				),
			},
		};
	},
};

export const newcomers: Panel<NewcomersOfPeriod> = {
	id: 'newcomers-by-period',
	question: 'who',
	table: 'participations',
	dimension: 'period',
	width: 'full',
	isOffered: named,
	query: newcomersByPeriod,
	figure: (rows, context) => {
		const { t } = context.wording;
		const words = t.panels.series;
		const hasUnidentified = rows.some((row) => row.unidentified > 0);
		return {
			id: 'newcomers-by-period',
			title: t.panels.titles['newcomers-by-period'],
			subtitle: selectionLine(context.filter, context.wording),
			definition: t.panels.definitions.newcomers,
			source: sourceLine(context.provenance, { rows: rowsOf(rows).rows }, context.wording),
			note: effectNote('participations', context),
			unit: t.panels.units.participants,
			counts: 'persons',
			chart: {
				kind: 'columns',
				input: timeline(
					rows,
					[
						{ key: 'newcomers', label: words.newcomers, paint: 'category-2', state: 'known' },
						{ key: 'returning', label: words.returning, paint: 'category-1', state: 'known' },
						...(hasUnidentified
							? [{ key: 'unidentified', label: words.unidentified, state: 'unknown' } as const]
							: []),
					],
					(row) => [row.newcomers, row.returning, ...(hasUnidentified ? [row.unidentified] : [])],
					context,
				),
			},
		};
	},
};
