import { describe, expect, test } from 'vitest';
import { rowsOf } from '../../../src/lib/model/arrangement.ts';
import { NOTHING_AVAILABLE, type Available } from '../../../src/lib/model/availability.ts';
import type { DecidedDashboard } from '../../../src/lib/model/dashboard.ts';
import {
	bestStory,
	dashboardOf,
	firstDashboard,
	galleryPanel,
	isTold,
	STORIES,
	storyPanels,
} from '../../../src/lib/panels/templates.ts';
import { LOCALES, wordingOf } from '../../../src/lib/text/messages.ts';

const { t } = wordingOf('fr');

/** Attendance with names, dates and territories; neither channel nor theme. */
const ATTENDANCE: Available = {
	...NOTHING_AVAILABLE,
	participations: { rows: 9, actor_id: 8, date: 9, territory: 9 },
};
/** Proposals with a theme, that nothing was decided of. */
const PROPOSALS: Available = { ...NOTHING_AVAILABLE, contributions: { rows: 4, theme: 4 } };

/** Rows as « panel+width » or the title of a section. */
const told = ({ panels }: DecidedDashboard) =>
	rowsOf(panels).map((row) =>
		row
			.map(({ content, place }) => {
				if (content.kind === 'text') return content.markdown;
				return content.kind === 'gallery' ? `${content.panel}+${place.width}` : content.kind;
			})
			.join(' '),
	);

describe('the dashboard of a story', () => {
	test('has the panels that the data allow, under the titles of sections that have some', () => {
		expect(told(dashboardOf('who', ATTENDANCE, t))).toEqual([
			'participants+6 participations+6',
			'newcomers-by-period+12',
			'participants-by-period+12',
			'## D’où et par quels canaux',
			'participants-by-territory+12',
			'## Combien de participations',
			'participations-by-period+12',
		]);
	});

	test('has no panel alone in half a row', () => {
		expect(told(dashboardOf('proposals', PROPOSALS, t))).toEqual([
			'## De quoi parlent les propositions',
			'contributions-by-theme+12',
		]);
	});

	test('has ids of its own for each panel', () => {
		const ids = dashboardOf('who', ATTENDANCE, t).panels.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('says what the data lack', () => {
		expect(storyPanels('who', ATTENDANCE).missing).toEqual([
			'participants-by-channel',
			'participants-by-theme',
		]);
	});
});

describe('the first dashboard', () => {
	test('is the story of the example, where the data tell it', () => {
		expect(told(firstDashboard(1, PROPOSALS, t))).toContain('contributions-by-theme+12');
		expect(firstDashboard(1, PROPOSALS, t).title).toBeUndefined();
	});

	test('else the story that the data tell best', () => {
		expect(bestStory(ATTENDANCE)).toBe('who');
		expect(told(firstDashboard(3, ATTENDANCE, t))).toEqual(told(dashboardOf('who', ATTENDANCE, t)));
	});

	test('is empty where they tell none', () => {
		expect(firstDashboard(2, NOTHING_AVAILABLE, t)).toEqual({ panels: [] });
	});
});

test('attendance alone does not tell the story of proposals', () => {
	// Participants are told beside proposals: alone they make another story.
	expect(storyPanels('proposals', ATTENDANCE).offered).toContain('participants');
	expect(isTold('proposals', ATTENDANCE)).toBe(false);
});

test('every panel named by a story is in the gallery, and has a title', () => {
	for (const story of STORIES) {
		const { missing } = storyPanels(story, NOTHING_AVAILABLE);
		expect(missing.length).toBeGreaterThan(0);
		for (const locale of LOCALES) {
			const titles: Partial<Record<string, string>> = wordingOf(locale).t.panels.titles;
			expect(missing.filter((id) => !galleryPanel(id) || !titles[id])).toEqual([]);
		}
	}
});
