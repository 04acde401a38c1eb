import { expect, it } from 'vitest';
import { proposeRoles } from '../../../../src/lib/import/roles/propose-roles.ts';
import { openDataset } from '../../queries/dataset.ts';
import { sql } from '../../../../src/lib/sql/statement.ts';
import { readAll } from '../reading.ts';
import { lines, written } from '../written-feeds.ts';

/** The three sections of the format (pabulib.org/format). */
const PB = lines(
	...['META', 'key;value', 'description;Test', 'country;Poland'],
	...['PROJECTS', 'project_id;cost;category;votes;name;selected'],
	...['1;10000;sport;3;Piste;1', '2;20000;nature;2;Parc;0', '3;5000;nature;1;Mare;1'],
	...['VOTES', 'voter_id;age;sex;voting_method;vote'],
	...['1;34;F;internet;1,2,3', '2;51;M;paper;1,2', '3;42;F;internet;1'],
);

it('the sections of a Pabulib file give projects and who votes for which', async () => {
	const sections = await readAll(PB);
	const proposals = sections.map(({ reading }) => proposeRoles('budget.pb', reading.columns));
	expect(proposals.map(({ layout }) => layout)).toEqual([
		undefined,
		'pabulib-projects',
		'pabulib-votes',
	]);
	expect(proposals.map(({ feeds }) => written(feeds.map(({ feed }) => feed)))).toEqual([
		[],
		['events: event_id=project_id label=name theme=category'],
		[
			'participations: actor_id=voter_id event_id=vote channel=voting_method',
			'actors: actor_id=voter_id nature="person"',
		],
	]);
});

it('a vote for several projects is one participation in each', async () => {
	const { rows } = await openDataset([
		{ name: 'votes.pb', content: PB, choices: { table: 2 } },
		{ name: 'projects.pb', content: PB, choices: { table: 1 } },
	]);
	const counts = await rows(
		sql`SELECT e.label, count(*)::INTEGER AS votes, sum((p.channel = 'paper')::INTEGER)::INTEGER AS on_paper
			FROM participations p JOIN events e USING (event_id) GROUP BY ALL ORDER BY votes DESC`,
	);
	// The file's own `votes` column: 3, 2, 1; voter 2 voted on paper for 1 and 2.
	expect(counts).toEqual([
		{ label: 'Piste', votes: 3, on_paper: 1 },
		{ label: 'Parc', votes: 2, on_paper: 1 },
		{ label: 'Mare', votes: 1, on_paper: 0 },
	]);
});
