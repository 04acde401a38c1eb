import { describe, expect, it } from 'vitest';
import { lines, recognised } from '../written-feeds.ts';

/** A file and what a reader of its headers would make of its columns. */
interface Case {
	file: string;
	text: string;
	is: string[];
	asRows?: boolean;
}

describe('Decidim', () => {
	it.each<Case>([
		{
			file: 'decidim-029.csv',
			text: lines(
				'id;author/id;author/name;author/url;taxonomies/id;taxonomies/name/fr;participatory_space/id;participatory_space/url;component/id;title/fr;body/fr;address;latitude;longitude;state;state_published_at;reference;answer/fr;answered_at;votes;endorsements/total_count;endorsements/user_endorsements;comments;attachments;followers;published_at;url;meeting_urls;related_proposals;is_amend;original_proposal/title;original_proposal/url',
				'12;7;Ada;https://d.fr/profiles/ada;3;Mobilité;1;https://d.fr/processes/bp;5;Un banc;<p>Un banc</p>;;;;accepted;2024-02-01 10:00:00 +0100;DEC-PROP-2024-01-12;<p>Oui</p>;2024-02-01 10:00:00 +0100;12;0;;3;0;1;2024-01-05 09:00:00 +0100;https://d.fr/processes/bp/f/5/proposals/12;;;false;;',
				'13;8;Bob;https://d.fr/profiles/bob;3;Mobilité;1;https://d.fr/processes/bp;5;Un arbre;<p>Un arbre</p>;;;;rejected;2024-02-01 10:00:00 +0100;DEC-PROP-2024-01-13;<p>Non</p>;2024-02-01 10:00:00 +0100;2;0;;0;0;1;2024-01-06 09:00:00 +0100;https://d.fr/processes/bp/f/5/proposals/13;;;false;;',
			),
			is: [
				'decidim-proposals',
				'contributions: contribution_id=id label=title/fr date=published_at channel="online" theme=taxonomies/name/fr author_id=author/id',
				'decisions: contribution_id=id date=answered_at stage=state reason=answer/fr outcome=state link=url',
				'participations: actor_id=author/id date=published_at channel="online" theme=taxonomies/name/fr',
				'actors: actor_id=author/id label=author/name nature="person"',
			],
		},
		{
			file: 'propositions-traduites.csv',
			text: lines(
				'Identifiant;Titre;Auteur;Catégorie;Secteur;État;Soutiens;Publiée le;Réponse;Lien',
				'12;Un banc;Ada;Mobilité;Centre;Acceptée;12;05/01/2024 09:00;Oui;https://d.fr/processes/bp/f/5/proposals/12',
				'13;Un arbre;Bob;Nature;Nord;Rejetée;2;06/01/2024 09:00;Non;https://d.fr/processes/bp/f/5/proposals/13',
			),
			is: [
				'decidim-proposals',
				'contributions: contribution_id=Identifiant label=Titre date=Publiée le channel="online" theme=Catégorie territory=Secteur author_id=Auteur',
				'decisions: contribution_id=Identifiant stage=État reason=Réponse outcome=État link=Lien',
				'participations: actor_id=Auteur date=Publiée le channel="online" theme=Catégorie territory=Secteur',
				'actors: actor_id=Auteur label=Auteur nature="person"',
			],
		},
		{
			file: 'comments-029.csv',
			text: lines(
				'id;created_at;body;locale;author/id;author/name;alignment;depth;user_group/id;user_group/name;commentable_id;commentable_type;root_commentable_url',
				`1;2024-01-17 10:38:20 +0100;d'accord;fr;7;Ada;1;0;;;12;Decidim::Proposals::Proposal;https://d.fr/processes/bp/f/5/proposals/12`,
				'2;2024-01-18 10:38:20 +0100;pas moi;fr;8;Bob;-1;1;;;1;Decidim::Comments::Comment;https://d.fr/processes/bp/f/5/proposals/12',
			),
			is: [
				'decidim-comments',
				'participations: actor_id=author/id event_id=root_commentable_url date=created_at channel="online"',
				'actors: actor_id=author/id label=author/name nature="person"',
			],
		},
		{
			file: 'debates-hand.csv',
			text: lines(
				'Identifiant;Titre;Lien;Créé le',
				'1;Débat A;https://d.fr/processes/bp/f/6/debates/1;05/01/2024 09:00',
				'2;Débat B;https://d.fr/processes/bp/f/6/debates/2;06/01/2024 09:00',
			),
			is: ['decidim-debates', 'events: event_id=Lien label=Titre channel="online" starts=Créé le'],
		},
		{
			file: 'meetings026.csv',
			text: lines(
				'id;category/id;category/name;scope/id;scope/name;participatory_space/id;participatory_space/url;component/id;title/fr;description/fr;start_time;end_time;attendees;contributions;organizations;address;location/fr;reference;comments;attachments;followers;url;related_proposals;related_results;published',
				'1;;;;;1;https://d.fr;4;Lancement;x;2024-01-05 18:00:00;2024-01-05 20:00:00;40;3;CAF;rue x;Mairie;DEC-MEET;0;0;1;https://d.fr/processes/bp/f/4/meetings/1;;;true',
				'2;;;;;1;https://d.fr;4;Bilan;x;2024-02-05 18:00:00;2024-02-05 20:00:00;20;3;CAF;rue x;Mairie;DEC-MEET;0;0;1;https://d.fr/processes/bp/f/4/meetings/2;;;true',
			),
			is: [
				'decidim-meetings',
				'events: event_id=url label=title/fr starts=start_time ends=end_time',
				'participations: event_id=url date=start_time quantity=attendees',
			],
		},
		{
			file: 'accountability.csv',
			text: lines(
				'id;category/id;category/name/fr;scope/id;scope/name/fr;parent/id;title/fr;description/fr;start_date;end_date;status/id;status/key;status/name/fr;progress;created_at;url;component/id;proposal_urls',
				'1;;;;;;Piste;<p>x</p>;2024-01-01;2025-01-01;1;done;Terminé;100;2024-01-01 10:00:00 +0100;https://d.fr/processes/bp/f/9/results/1;9;https://d.fr/processes/bp/f/5/proposals/12',
				'2;;;;;;Parc;<p>x</p>;2024-02-01;2025-02-01;2;wip;En cours;10;2024-01-01 10:00:00 +0100;https://d.fr/processes/bp/f/9/results/2;9;',
			),
			is: [
				'decidim-results',
				'events: event_id=url label=title/fr starts=start_date ends=end_date status=status/name/fr',
			],
		},
		{
			file: 'projects.csv',
			text: lines(
				'id;taxonomies/id;taxonomies/name;participatory_space/id;participatory_space/url;component/id;title/fr;description/fr;budget/id;budget_amount;confirmed_votes;comments;created_at;url;address;related_proposals',
				'1;;;1;https://d.fr/processes/bp;10;Piste;<p>x</p>;3;12000;100;4;2024-01-01 10:00:00 +0100;https://d.fr/processes/bp/f/10/budgets/3/projects/1;;',
				'2;;;1;https://d.fr/processes/bp;10;Parc;<p>x</p>;3;15000;10;4;2024-01-01 10:00:00 +0100;https://d.fr/processes/bp/f/10/budgets/3/projects/2;;',
			),
			is: [
				'decidim-projects',
				'events: event_id=url label=title/fr channel="online" starts=created_at',
			],
		},
		{
			file: 'survey-answers.csv',
			text: lines(
				'ID,Answered on,User status,IP Hash,1. Quel est votre avis ?',
				'1,2024-01-02 10:00:00,Registered,a1b2c3,bien',
				'2,2024-01-02 11:00:00,Unregistered,a1b2c4,mal',
			),
			is: ['decidim-answers', 'participations: date=Answered on channel="online" quantity="1"'],
		},
	])('$file', async ({ file, text, is, asRows }) => {
		expect(await recognised(file, text, { asRows })).toEqual(is);
	});
});

describe('files that only look like those of Decidim', () => {
	it.each<Case>([
		{
			file: 'articles.csv',
			text: lines(
				'id;component_id;title;body;url',
				'1;3;Un article;x;https://site.fr/articles/proposals-for-all',
				'2;3;Un autre;x;https://site.fr/articles/2',
			),
			is: ['no layout'],
		},
	])('$file', async ({ file, text, is, asRows }) => {
		expect(await recognised(file, text, { asRows })).toEqual(is);
	});
});
