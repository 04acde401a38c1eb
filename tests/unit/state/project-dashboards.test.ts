import { describe, expect, test } from 'vitest';
import type { DashboardPanel } from '../../../src/lib/model/dashboard.ts';
import { ProjectDashboards } from '../../../src/lib/state/project-dashboards.svelte.ts';

const panel = (id: string): DashboardPanel => ({
	id,
	content: { kind: 'text', markdown: id },
	place: { x: 0, y: 0, width: 12 },
});

function proposed(...ids: string[]): ProjectDashboards {
	const dashboards = new ProjectDashboards();
	dashboards.proposed = { panels: ids.map(panel) };
	return dashboards;
}

const titles = (dashboards: ProjectDashboards) => dashboards.list.map(({ title }) => title);

describe('the dashboards of a project', () => {
	test('are what is proposed until something is decided', () => {
		const dashboards = proposed('a');
		expect([dashboards.isChanged, dashboards.decided]).toEqual([false, []]);
		dashboards.proposed = { panels: [panel('b')] };
		expect(dashboards.current.panels).toEqual([panel('b')]);
		dashboards.change('name', { title: 'Bilan' });
		dashboards.proposed = { panels: [] };
		expect(dashboards.decided).toEqual([{ title: 'Bilan', panels: [panel('b')] }]);
	});

	test('each undoes and redoes what was done to it, by name', () => {
		const dashboards = proposed('a');
		dashboards.change('panel-added', { panels: [panel('a'), panel('b')] });
		dashboards.add({ title: 'Autre', panels: [] });
		expect(dashboards.undoable).toBeUndefined();
		dashboards.choose(1);
		expect(dashboards.undoable).toBe('panel-added');
		dashboards.undo();
		expect(dashboards.current.panels).toEqual([panel('a')]);
		expect(dashboards.redoable).toBe('panel-added');
		dashboards.redo();
		expect(dashboards.current.panels).toHaveLength(2);
	});

	test('steps of one gesture are undone as one', () => {
		const dashboards = proposed('a');
		dashboards.change('panel-moved', { panels: [panel('b')] });
		dashboards.amend({ panels: [panel('c')] });
		dashboards.undo();
		expect(dashboards.current.panels).toEqual([panel('a')]);
	});

	test('a copy is another: changing it leaves its model', () => {
		const dashboards = proposed('a');
		dashboards.duplicate('Copie');
		dashboards.change('panel-removed', { panels: [] });
		expect(dashboards.list.map(({ title, panels }) => [title, panels.length])).toEqual([
			[undefined, 1],
			['Copie', 0],
		]);
	});

	test('one deleted comes back where it was, with what can be undone of it', () => {
		const dashboards = proposed('a');
		dashboards.add({ title: 'B', panels: [] });
		dashboards.change('name', { title: 'B2' });
		dashboards.add({ title: 'C', panels: [] });
		dashboards.remove(2);
		expect(titles(dashboards)).toEqual([undefined, 'C']);
		dashboards.add({ title: 'D', panels: [] });
		dashboards.putBack();
		expect(titles(dashboards)).toEqual([undefined, 'B2', 'C', 'D']);
		expect(new Set(dashboards.list.map(({ id }) => id)).size).toBe(4);
		dashboards.undo();
		expect(dashboards.current.title).toBe('B');
	});

	test('the last one is not deleted', () => {
		const dashboards = proposed('a');
		dashboards.remove(1);
		expect([dashboards.list.length, dashboards.removed]).toEqual([1, undefined]);
	});

	test('those decided elsewhere take the place of what is proposed, and follow what was decided', () => {
		const dashboards = proposed('a');
		dashboards.receive([{ title: 'B', panels: [] }]);
		expect(titles(dashboards)).toEqual(['B']);
		dashboards.receive([{ title: 'C', panels: [] }]);
		expect([titles(dashboards), dashboards.current.title]).toEqual([['B', 'C'], 'C']);
	});
});
