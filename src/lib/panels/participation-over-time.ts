import type { Series } from '../charts/columns/input.ts';
import type { Available } from '../model/availability.ts';
import type { Filter } from '../model/filter.ts';
import type { PeriodUnit } from '../model/period.ts';
import {
	newcomersByPeriod,
	participationsByPeriod,
	type NewcomersOfPeriod,
	type ParticipationsOfPeriod,
} from '../queries/participation-queries.ts';
import type { Statement } from '../sql/statement.ts';
import type { Messages, Wording } from '../text/messages.ts';
import type { Panel } from './panel.ts';
import { timeline } from './timeline.ts';
import { effectNote, notes, selectionLine, sourceLine } from './wording.ts';

interface PeriodRow {
	period: string | null;
	rows: number;
	unidentified: number;
}

interface PeriodPanel<Row extends PeriodRow> {
	id: keyof Messages['panels']['titles'];
	counts: 'persons' | 'acts';
	definition: 'participantsByPeriod' | 'participationsByPeriod' | 'newcomers';
	query(filter: Filter, unit: PeriodUnit): Statement;
	/** The series with their value in a row, from the bottom of the stack. */
	series(words: Messages['panels']['series']): (Series & { value(row: Row): number })[];
	/** The first period of the data is to be read with care. */
	marksFirst: boolean;
}

function isOffered({ participations }: Available, counts: 'persons' | 'acts'): boolean {
	const isNamed = counts === 'acts' || (participations.actor_id ?? 0) > 0;
	return isNamed && (participations.date ?? 0) > 0;
}

function undatedNote(undated: number, { t, formats }: Wording): string | undefined {
	return undated > 0 ? t.panels.undated(undated, formats.integer(undated)) : undefined;
}

/** A panel of columns over time; what has no identity is a hatched series on top, where there is any. */
function periodPanel<Row extends PeriodRow>(panel: PeriodPanel<Row>): Panel<Row> {
	const { id, counts, query } = panel;
	return {
		id,
		question: 'who',
		table: 'participations',
		dimension: 'period',
		width: 'full',
		isOffered: (available) => isOffered(available, counts),
		query,
		figure: (rows, context) => {
			const { wording } = context;
			const { t } = wording;
			const all = rows.reduce((sum, row) => sum + row.rows, 0);
			const undated = rows.find((row) => row.period === null)?.rows ?? 0;
			const hasUnidentified = rows.some((row) => row.unidentified > 0);
			const series = panel
				.series(t.panels.series)
				.filter(({ state }) => state === 'known' || hasUnidentified);
			return {
				id,
				title: t.panels.titles[id],
				subtitle: selectionLine(context.filter, wording),
				definition: t.panels.definitions[panel.definition],
				source: sourceLine(context.provenance, { rows: all - undated }, wording),
				note: notes(undatedNote(undated, wording), effectNote('participations', context)),
				unit: counts === 'persons' ? t.panels.units.participants : t.panels.units.participations,
				counts,
				chart: {
					kind: 'columns',
					input: timeline(
						rows,
						series.map(({ key, label, paint, state }) => ({ key, label, paint, state })),
						(row) => series.map(({ value }) => value(row)),
						panel.marksFirst ? context : { ...context, firstDay: undefined },
					),
				},
			};
		},
	};
}

const unidentified = (words: Messages['panels']['series']) => ({
	key: 'unidentified',
	label: words.unidentified,
	state: 'unknown' as const,
	value: (row: PeriodRow) => row.unidentified,
});

export const participantsByPeriod = periodPanel<ParticipationsOfPeriod>({
	id: 'participants-by-period',
	counts: 'persons',
	definition: 'participantsByPeriod',
	query: participationsByPeriod,
	series: (words) => [
		{ key: 'identified', label: words.identified, state: 'known', value: (row) => row.identified },
		unidentified(words),
	],
	marksFirst: false,
});

export const participationsByPeriodPanel = periodPanel<ParticipationsOfPeriod>({
	id: 'participations-by-period',
	counts: 'acts',
	definition: 'participationsByPeriod',
	query: participationsByPeriod,
	series: (words) => [
		{
			key: 'participations',
			label: words.participations,
			state: 'known',
			value: (row) => row.participations,
		},
	],
	marksFirst: false,
});

export const newcomers = periodPanel<NewcomersOfPeriod>({
	id: 'newcomers-by-period',
	counts: 'persons',
	definition: 'newcomers',
	query: newcomersByPeriod,
	series: (words) => [
		{
			key: 'newcomers',
			label: words.newcomers,
			paint: 'category-2',
			state: 'known',
			value: (row) => row.newcomers,
		},
		{
			key: 'returning',
			label: words.returning,
			paint: 'category-1',
			state: 'known',
			value: (row) => row.returning,
		},
		unidentified(words),
	],
	marksFirst: true,
});
