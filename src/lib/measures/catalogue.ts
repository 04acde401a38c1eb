import type { Available } from '../model/availability.ts';
import { hybrid, channelSets } from './channels.ts';
import { concentration, lorenzCurve } from './concentration.ts';
import { firstChannel } from './first-channel.ts';
import type { Measure, Need } from './measure.ts';
import { newcomers } from './newcomers.ts';
import { ALL_SUMMARIES, numberMeasure, numberMeasured } from './numbers.ts';
import { participants } from './participants.ts';
import { participations } from './participations.ts';
import { rate } from './rate.ts';
import { reach } from './reach.ts';
import { regulars } from './regulars.ts';
import { retention } from './retention.ts';
import { rowCount } from './row-counts.ts';
import { stages } from './stages.ts';

/** Every measure there is, those of the columns of numbers apart, in the order of a reader's questions. */
export const MEASURES: readonly Measure[] = [
	participations,
	participants,
	newcomers,
	regulars,
	concentration,
	lorenzCurve,
	channelSets,
	hybrid,
	firstChannel,
	reach,
	rate,
	retention,
	stages,
	rowCount('contributions'),
	rowCount('decisions'),
	rowCount('events'),
	rowCount('actors'),
	rowCount('ties'),
	rowCount('criteria'),
	rowCount('indicators'),
];

/** What the data must have and do not. */
export function missingOf(needs: readonly Need[], available: Available): Need[] {
	return needs.filter(({ table, column }) => {
		const canonical = available[table][column];
		if (canonical !== undefined) return canonical === 0;
		return !available.fields.some((field) => field.table === table && field.column === column);
	});
}

/** The measures that the data allow, with those of each column of numbers. */
export function measuresOf(available: Available): Measure[] {
	const ofNumbers = available.fields
		.filter(({ holds, filled }) => holds === 'number' && filled > 0)
		.flatMap((field) => ALL_SUMMARIES.map((summary) => numberMeasure(summary, field)));
	return [...MEASURES, ...ofNumbers].filter(
		({ needs }) => missingOf(needs, available).length === 0,
	);
}

/** The measure of that identifier, whatever the data have. */
export function measureNamed(id: string): Measure | undefined {
	const known = MEASURES.find((measure) => measure.id === id);
	if (known) return known;
	const asked = numberMeasured(id);
	return asked && numberMeasure(asked.summary, asked);
}
