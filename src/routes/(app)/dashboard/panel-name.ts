import type { DashboardPanel } from '$lib/model/dashboard.ts';
import type { Wording } from '$lib/text/messages.ts';

/** A panel in a few words: its title, or the first words of its text. */
export function panelName({ title, content }: DashboardPanel, { t }: Wording): string {
	if (title) return title;
	const titles: Partial<Record<string, string>> = t.panels.titles;
	if (content.kind === 'gallery') return titles[content.panel] ?? t.dashboardEditing.untitled;
	if (content.kind === 'text') {
		const [line = ''] = content.markdown.split('\n', 1);
		return line.replace(/^#+\s*/, '').slice(0, 80) || t.dashboardEditing.kinds.text;
	}
	return t.dashboardEditing.kinds[content.kind];
}
