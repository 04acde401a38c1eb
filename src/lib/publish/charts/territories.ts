import type { Amount } from '../../charts/amount.ts';
import type { TerritoriesInput } from '../../charts/territories/input.ts';
import { hideGroup, totalOfShares } from '../hide.ts';
import {
	guard,
	isAmount,
	isFormat,
	isKey,
	isListOf,
	isNumber,
	isOneOf,
	isOptional,
	isRecordOf,
	isSignedAmount,
	isText,
} from '../shapes.ts';
import type { ChartRules, Report } from './chart-rules.ts';

const isTerritoriesInput = isRecordOf({
	dimension: isText,
	look: isOneOf('shades', 'circles'),
	territories: isListOf(
		isRecordOf({
			key: isKey,
			label: isText,
			value: (value) => value === null || isSignedAmount(value),
			count: isOptional(isAmount),
			rings: isOptional(
				isListOf((ring) => isListOf(isNumber)(ring) && (ring as []).length % 2 === 0),
			),
			state: isOneOf('known', 'unknown'),
		}),
	),
	total: isOptional(isAmount),
	format: isOptional(isFormat),
	countLabel: isOptional(isText),
	limits: isOptional(isListOf(isNumber)),
	middle: isOptional(isNumber),
	selected: isOptional(isListOf(isKey)),
});

/** Counts are hidden as in bars; shares and rates by the counts behind them, of which nothing is said. */
function protectTerritories(input: TerritoriesInput, k: number, report: Report): TerritoriesInput {
	const { territories, total, format } = input;
	const counts = territories.map(({ value, count }): Amount => count ?? value ?? 0);
	const group = hideGroup(counts, total ?? totalOfShares(counts, format), k);
	return {
		...input,
		territories: territories.map(({ count, ...territory }, index) => {
			const reason = group.reasons[index];
			if (reason === undefined) return count === undefined ? territory : { ...territory, count };
			report([territory.label], reason, counts[index]);
			const value = count === undefined ? group.amounts[index]! : ({ hidden: true } as const);
			return { ...territory, value };
		}),
		...(total === undefined ? {} : { total: group.total }),
	};
}

export const territories: ChartRules<TerritoriesInput> = {
	isInput: guard<TerritoriesInput>(isTerritoriesInput),
	protect: protectTerritories,
};
