import { expect, it } from 'vitest';
import { LAYOUTS } from '../../../../src/lib/import/layouts/registry.ts';
import { layoutName as inEnglish } from '../../../../src/lib/text/en/layouts.ts';
import { layoutName as inFrench } from '../../../../src/lib/text/fr/layouts.ts';
import { lines, proposal } from '../written-feeds.ts';

it('a layout is the reason of all the roles it gives, but for constants and lines', async () => {
	const { layout, feeds } = await proposal(
		'votes.csv',
		lines('timestamp,datetime,comment-id,voter-id,vote', '1,2017-01-01 10:00:00,0,3,1'),
	);
	const byLayout = { by: 'layout', layout: 'polis-votes' };
	expect(layout).toBe('polis-votes');
	expect(feeds[0]?.reasons).toEqual({
		actor_id: byLayout,
		event_id: byLayout,
		date: byLayout,
		channel: { by: 'default' },
	});
});

it('a name that means little but for the name of the file says so', async () => {
	const { feeds } = await proposal(
		'structures.csv',
		lines('nom;type;quartier', 'Ar Vag;Association;Bellevue', 'Infini;Association;Centre'),
	);
	expect(feeds[0]?.reasons).toMatchObject({ actor_id: { by: 'file-name', header: 'nom' } });
});

it('a name that says its role is the reason, as the file writes it', async () => {
	const { feeds } = await proposal(
		'data.csv',
		lines('Source ;Target ;Poids', 'Ada;Bob;1', 'Bob;Cyd;2'),
	);
	expect(feeds[0]?.reasons).toMatchObject({ source_id: { by: 'name', header: 'Source ' } });
});

it('each feed gives a reason for each of its columns', async () => {
	const { feeds } = await proposal(
		'reunions.csv',
		lines(
			'Date de la réunion;Objet;Nb participants',
			'12/03/2024;Lancement;40',
			'19/03/2024;Bilan;25',
		),
	);
	for (const { feed, reasons } of feeds) {
		expect(Object.keys(reasons).sort()).toEqual(Object.keys(feed.columns).sort());
	}
	expect(feeds[0]?.reasons.event_id).toEqual({ by: 'content', holds: 'key' });
});

it.each([...LAYOUTS.keys()])('%s has a name in both languages', (layout) => {
	expect(inFrench(layout)).not.toBe(layout);
	expect(inEnglish(layout)).not.toBe(layout);
});
