import { NO_FILTER } from '../../../src/lib/model/filter.ts';
import { rowsOf, type Ask, type Measure } from '../../../src/lib/measures/measure.ts';
import type { TestDataset } from '../queries/dataset.ts';

/** The rows of a measure on a dataset, by month where it is split by the period. */
export async function answer<Row extends object, Given extends object>(
	data: TestDataset,
	measure: Measure<Row, Given>,
	asked: Partial<Ask> = {},
): Promise<Row[]> {
	const ask: Ask = { filter: NO_FILTER, unit: 'month', ...asked };
	return rowsOf(measure, await data.rows(measure.statement(ask)), ask);
}
