import { participationTotals, type ParticipationTotals } from '../queries/participation-queries.ts';
import type { Panel } from './panel.ts';
import { effectNote, selectionLine, sourceLine } from './wording.ts';

const NOTHING: ParticipationTotals = {
	participations: 0,
	identified: 0,
	unidentified: 0,
	rows: 0,
	rowsWithoutActor: 0,
	rowsWithoutQuantity: 0,
	from: null,
	to: null,
};

export const participants: Panel<ParticipationTotals> = {
	id: 'participants',
	question: 'who',
	table: 'participations',
	width: 'third',
	isOffered: ({ participations }) => (participations.actor_id ?? 0) > 0,
	query: (filter) => participationTotals(filter),
	figure: ([totals = NOTHING], context) => ({
		id: 'participants',
		title: context.wording.t.panels.titles.participants,
		subtitle: selectionLine(context.filter, context.wording),
		definition: context.wording.t.panels.definitions.participants,
		source: sourceLine(
			context.provenance,
			{ rows: totals.rows, withoutActor: totals.rowsWithoutActor },
			context.wording,
		),
		note: effectNote('participations', context),
		unit: context.wording.t.panels.units.participants,
		counts: 'persons',
		chart: {
			kind: 'number',
			input: {
				value: totals.identified,
				upper: totals.unidentified > 0 ? totals.identified + totals.unidentified : undefined,
			},
		},
	}),
};

export const participations: Panel<ParticipationTotals> = {
	id: 'participations',
	question: 'who',
	table: 'participations',
	width: 'third',
	isOffered: ({ participations: available }) => (available.rows ?? 0) > 0,
	query: (filter) => participationTotals(filter),
	figure: ([totals = NOTHING], context) => ({
		id: 'participations',
		title: context.wording.t.panels.titles.participations,
		subtitle: selectionLine(context.filter, context.wording),
		definition: context.wording.t.panels.definitions.participations,
		source: sourceLine(
			context.provenance,
			{ rows: totals.rows, withoutQuantity: totals.rowsWithoutQuantity },
			context.wording,
		),
		note: effectNote('participations', context),
		unit: context.wording.t.panels.units.participations,
		counts: 'acts',
		chart: { kind: 'number', input: { value: totals.participations } },
	}),
};
