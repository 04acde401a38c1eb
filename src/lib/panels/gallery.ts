import { contributionStages } from './contribution-stages.ts';
import type { Available } from '../model/availability.ts';
import type { Panel } from './panel.ts';
import { participationPanel } from './participation-by-category.ts';
import { participants, participations } from './participation-numbers.ts';
import {
	newcomers,
	participantsByPeriod,
	participationsByPeriodPanel,
} from './participation-over-time.ts';
import { rowCountPanel } from './row-counts.ts';

const CONTRIBUTIONS = { question: 'proposals', table: 'contributions' } as const;
const CRITERIA = { question: 'worth', table: 'criteria' } as const;
const EVENTS = { question: 'programme', table: 'events' } as const;
const ACTORS = { question: 'actors', table: 'actors' } as const;

/** Every panel there is, in the order of a reader's questions. */
export const GALLERY: readonly Panel<never>[] = [
	contributionStages,
	rowCountPanel({
		...CONTRIBUTIONS,
		id: 'contributions-by-theme',
		column: 'theme',
		dimension: 'theme',
	}),
	rowCountPanel({
		...CONTRIBUTIONS,
		id: 'contributions-by-channel',
		column: 'channel',
		dimension: 'channel',
	}),
	rowCountPanel({
		...CONTRIBUTIONS,
		id: 'contributions-by-territory',
		column: 'territory',
		dimension: 'territory',
	}),
	participants,
	participations,
	newcomers,
	participantsByPeriod,
	participationsByPeriodPanel,
	...(['channel', 'territory', 'theme'] as const).flatMap((category) => [
		participationPanel(category, true),
		participationPanel(category, false),
	]),
	rowCountPanel({
		...CRITERIA,
		id: 'criteria-by-structure',
		column: 'structure_id',
		dimension: 'structure',
	}),
	rowCountPanel({ ...CRITERIA, id: 'criteria-by-field', column: 'field', dimension: 'field' }),
	rowCountPanel({
		...CRITERIA,
		id: 'criteria-by-proof',
		column: 'proof_kind',
		dimension: 'proof-kind',
	}),
	rowCountPanel({ ...EVENTS, id: 'events-by-kind', column: 'kind', dimension: 'event-kind' }),
	rowCountPanel({ ...EVENTS, id: 'events-by-status', column: 'status', dimension: 'event-status' }),
	rowCountPanel({ ...EVENTS, id: 'events-by-theme', column: 'theme', dimension: 'theme' }),
	rowCountPanel({ ...ACTORS, id: 'actors-by-kind', column: 'kind', dimension: 'actor-kind' }),
	rowCountPanel({
		...ACTORS,
		id: 'actors-by-territory',
		column: 'territory',
		dimension: 'territory',
	}),
	rowCountPanel({
		question: 'actors',
		table: 'ties',
		id: 'ties-by-kind',
		column: 'kind',
		dimension: 'tie-kind',
	}),
];

/** The panels that the data allow. */
export function offeredPanels(available: Available): Panel[] {
	return GALLERY.filter((panel) => panel.isOffered(available)) as unknown as Panel[];
}
