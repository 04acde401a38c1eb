import { added } from '../model/arrangement.ts';
import type { Available } from '../model/availability.ts';
import { COLUMNS, type DashboardPanel, type DecidedDashboard } from '../model/dashboard.ts';
import type { Messages } from '../text/messages.ts';
import { GALLERY } from './gallery.ts';
import type { Panel, Question } from './panel.ts';

/** The five stories, by the question that each answers, in their order. */
export const STORIES = [
	'proposals',
	'who',
	'worth',
	'programme',
	'actors',
] as const satisfies Question[];

type SectionName = keyof Messages['dashboardTemplates']['sections'];

interface Section {
	/** Absent: the dashboard begins with these. */
	title?: SectionName;
	/** Ids of the gallery, in the order of reading; of several in one place, the first that the data allow. */
	panels: readonly (string | readonly string[])[];
}

/** Participants where they are named, else what they did. */
const takingPart = (category: 'territory' | 'channel' | 'theme') => [
	`participants-by-${category}`,
	`participations-by-${category}`,
];

/** What each story shows, as far as the data have it. */
const TEMPLATES: Record<Question, readonly Section[]> = {
	proposals: [
		{ panels: ['contributions-by-stage'] },
		{
			title: 'about',
			panels: ['contributions-by-theme', 'contributions-by-territory', 'contributions-by-channel'],
		},
		{ title: 'who', panels: ['participants', 'participations', 'participants-by-period'] },
	],
	who: [
		{ panels: ['participants', 'participations', 'newcomers-by-period', 'participants-by-period'] },
		{ title: 'where', panels: [takingPart('territory'), takingPart('channel')] },
		{ title: 'what', panels: [takingPart('theme')] },
		{ title: 'volume', panels: ['participations-by-period'] },
	],
	worth: [
		{ panels: ['criteria-by-field', 'criteria-by-structure'] },
		{ title: 'proofs', panels: ['criteria-by-proof'] },
	],
	programme: [
		{ panels: ['events-by-status', 'events-by-kind', 'events-by-theme'] },
		{ title: 'partners', panels: ['actors-by-kind', 'ties-by-kind'] },
		{ title: 'who', panels: ['participants', 'participations'] },
	],
	actors: [
		{ panels: ['actors-by-kind', 'actors-by-territory'] },
		{ title: 'ties', panels: ['ties-by-kind'] },
	],
};

const WIDTHS: Record<Panel['width'], number> = { full: COLUMNS, half: 6, third: 6 };

const panelById = new Map(GALLERY.map((panel) => [panel.id, panel]));

/** The panel of the gallery of this id, if there is one. */
export function galleryPanel(id: string): Panel | undefined {
	return panelById.get(id) as unknown as Panel | undefined;
}

/** A panel of the gallery as it first stands in a dashboard. */
export function placedPanel(
	{ id, width }: Pick<Panel, 'id' | 'width'>,
	as: string,
): DashboardPanel {
	return {
		id: as,
		content: { kind: 'gallery', panel: id },
		place: { x: 0, y: 0, width: WIDTHS[width] },
	};
}

/** Which panels of a story the data have, and which they have not. */
export function storyPanels(
	story: Question,
	available: Available,
): { offered: string[]; missing: string[] } {
	const isOffered = (id: string) => galleryPanel(id)?.isOffered(available) ?? false;
	const offered: string[] = [];
	const missing: string[] = [];
	for (const place of TEMPLATES[story].flatMap(({ panels }) => panels)) {
		const choices = [place].flat();
		const id = choices.find(isOffered);
		if (id !== undefined) offered.push(id);
		else if (choices[0] !== undefined) missing.push(choices[0]);
	}
	return { offered, missing };
}

/** Whether the data have what the story is about: its own panels, not those told beside it. */
export function isTold(story: Question, available: Available): boolean {
	return storyPanels(story, available).offered.some((id) => galleryPanel(id)?.question === story);
}

/** The dashboard of a story: its panels that the data allow, under titles in the reader's language. */
export function dashboardOf(
	story: Question,
	available: Available,
	{ panels: { questions }, dashboardTemplates }: Messages,
): DecidedDashboard {
	const offered = new Set(storyPanels(story, available).offered);
	let last = 0;
	const next = () => `p${++last}`;
	let panels: DashboardPanel[] = [];
	for (const section of TEMPLATES[story]) {
		const shown = section.panels.flat().flatMap((id) => {
			const panel = galleryPanel(id);
			return panel && offered.has(id) ? [placedPanel(panel, next())] : [];
		});
		if (shown.length === 0) continue;
		if (section.title)
			panels = added(panels, [titlePanel(dashboardTemplates.sections[section.title], next())]);
		panels = added(panels, alone(shown));
	}
	return { title: questions[story], panels };
}

/** A section title across the page. */
function titlePanel(title: string, id: string): DashboardPanel {
	return {
		id,
		content: { kind: 'text', markdown: `## ${title}` },
		place: { x: 0, y: 0, width: COLUMNS },
	};
}

/** A panel that would stay alone in half a row takes the whole of it. */
function alone(panels: readonly DashboardPanel[]): DashboardPanel[] {
	let filled = 0;
	return panels.map((panel, index) => {
		const { width } = panel.place;
		const next = panels[index + 1]?.place.width ?? COLUMNS;
		const isAlone = filled === 0 && width + next > COLUMNS;
		filled = (filled + width) % COLUMNS;
		if (!isAlone) return panel;
		filled = 0;
		return { ...panel, place: { ...panel.place, width: COLUMNS } };
	});
}

/** The story that the data tell best: the most of its panels, and the first of equals. */
export function bestStory(available: Available): Question | undefined {
	const [best] = STORIES.filter((story) => isTold(story, available))
		.map((story) => ({ story, ...storyPanels(story, available) }))
		.map(({ story, offered, missing }) => ({
			story,
			share: offered.length / (offered.length + missing.length),
		}))
		.toSorted((a, b) => b.share - a.share);
	return best?.story;
}

/** A dashboard to begin with: that of the story given, if the data tell it, else of the best told. */
export function firstDashboard(
	given: number | undefined,
	available: Available,
	messages: Messages,
): DecidedDashboard {
	const own = given === undefined ? undefined : STORIES[given - 1];
	const story = own && isTold(own, available) ? own : bestStory(available);
	return { panels: story ? dashboardOf(story, available, messages).panels : [] };
}
