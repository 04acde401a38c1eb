import { expect, it } from 'vitest';
import { sql } from '../../../src/lib/sql/statement.ts';
import { openDataset } from './dataset.ts';

it('what HTML says, not its tags, is the label and the reason of a proposal', async () => {
	const content =
		'id;component/id;title/fr;state;answer/fr;published_at;url\n' +
		'1;3;Un banc;accepted;"<p>Oui&nbsp;: <b>bientôt</b></p><p>Merci</p>";2024-01-05 09:00:00;https://d.fr/f/3/proposals/1\n' +
		'2;3;<em>Un arbre</em>;rejected;<p>Non</p>;2024-01-06 09:00:00;https://d.fr/f/3/proposals/2\n';
	const { rows } = await openDataset([{ name: 'proposals.csv', content }]);
	expect(
		await rows(
			sql`SELECT c.label, d.reason, d.outcome FROM contributions c JOIN decisions d USING (contribution_id) ORDER BY 1`,
		),
	).toEqual([
		{ label: 'Un arbre', reason: 'Non', outcome: 'refused' },
		{ label: 'Un banc', reason: 'Oui : bientôt Merci', outcome: 'accepted' },
	]);
});
