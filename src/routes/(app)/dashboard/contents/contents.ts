import type { Component, Snippet } from 'svelte';
import type { DashboardPanel, PanelContent } from '$lib/model/dashboard.ts';
import type { Project } from '$lib/state/project.svelte.ts';
import GalleryContent from './GalleryContent.svelte';
import TextContent from './TextContent.svelte';

/** What the component of a kind of content is given. */
export interface ContentProps<Kind extends PanelContent['kind'] = PanelContent['kind']> {
	project: Project;
	panel: DashboardPanel & { content: Extract<PanelContent, { kind: Kind }> };
	/** Fields that take the place of the title and the subtitle while they are edited. */
	heading?: Snippet<[{ title: string; subtitle: string }]>;
}

type Contents = { [Kind in PanelContent['kind']]?: Component<ContentProps<Kind>> };

/** The component that shows each kind of content. */
const CONTENTS: Contents = { gallery: GalleryContent, text: TextContent };

/** The component of a panel; nothing when this version cannot show it. */
export function contentOf({ content }: DashboardPanel): Component<ContentProps> | undefined {
	return CONTENTS[content.kind] as Component<ContentProps> | undefined;
}
