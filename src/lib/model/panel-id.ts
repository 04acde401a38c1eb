import type { DashboardPanel } from './dashboard.ts';

/** An id that no panel of a dashboard has. */
export function freeId(panels: readonly Pick<DashboardPanel, 'id'>[]): string {
	const numbers = panels.map(({ id }) => Number(/^p(\d+)$/.exec(id)?.[1] ?? 0));
	return `p${Math.max(0, ...numbers) + 1}`;
}
