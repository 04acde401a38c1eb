import { describe, expect, it } from 'vitest';
import { hasRealFiles, realFile } from './real-files.ts';
import { propose, written } from './written-feeds.ts';

describe.skipIf(!hasRealFiles)('known layouts', () => {
	const feedsOf = async (file: string) => written(await propose(file, realFile(file)));

	it.each<[string, string[]]>([
		[
			'decidim_mel_commentaires.csv',
			[
				'participations: actor_id=author/id event_id=root_commentable_url date=created_at channel="online"',
				'actors: actor_id=author/id label=author/name nature="person"',
			],
		],
		[
			'decidim_mel_debats.csv',
			['events: event_id=url label=title/fr channel="online" starts=created_at'],
		],
		[
			'decidim_mel_propositions.csv',
			[
				'contributions: contribution_id=id label=title date=created_at channel="online" theme=category/name/fr',
			],
		],
		[
			'polis_canada_votes.csv',
			['participations: actor_id=voter-id event_id=comment-id date=datetime channel="online"'],
		],
		[
			'polis_canada_comments.csv',
			[
				'contributions: contribution_id=comment-id label=comment-body date=datetime channel="online" author_id=author-id',
				'events: event_id=comment-id label=comment-body channel="online" starts=datetime',
			],
		],
		[
			'polis_canada_participants_votes.csv',
			['actors: actor_id=participant nature="person" kind=group-id'],
		],
		[
			'miserables_edges.csv',
			['ties: source_id=Source target_id=Target directed=Type weight=Weight'],
		],
		['pages_institutions_liens.csv', ['ties: source_id=node_1 target_id=node_2']],
		[
			'davis_femmes_evenements.csv',
			[
				'participations: actor_id=personne event_id=evenement',
				'actors: actor_id=personne label=personne nature="person"',
			],
		],
		['davis_matrice.csv', []],
		[
			'subventions_somme_2018_03_02.csv',
			[
				'ties: source_id=idAttribuant target_id=idBeneficiaire kind=nature directed="true" weight=montant starts=dateConvention evidence=referenceDecision',
				'actors: actor_id=idAttribuant label=nomAttribuant nature="organisation"',
				'actors: actor_id=idBeneficiaire label=nomBeneficiaire nature="organisation"',
			],
		],
		[
			'subventions_toulouse_metropole_2022.csv',
			[
				'ties: source_id=nomAttribuant target_id=nomBeneficiaire kind=nature directed="true" weight=montant evidence=objet',
				'actors: actor_id=nomAttribuant label=nomAttribuant nature="organisation"',
				'actors: actor_id=nomBeneficiaire label=nomBeneficiaire nature="organisation" kind=secteur',
			],
		],
		[
			'mednum_schema_exemple_valide.csv',
			[
				'actors: actor_id=id label=nom nature="place" kind=typologie territory=commune lat=latitude lon=longitude',
			],
		],
		[
			'france_services_20221201.csv',
			[
				'actors: actor_id=id_fs label=lib_fs nature="place" kind=format_fs territory=lib_com lat=latitude lon=longitude',
			],
		],
		[
			'barcelona_pam_rencontres_2016.csv',
			[
				'events: event_id=ID de cita channel="in_person" theme=Categoria territory=Districte label=Títol starts=Data',
				'participations: event_id=ID de cita channel="in_person" theme=Categoria territory=Districte date=Data quantity=Assistents',
			],
		],
	])('%s', async (file, expected) => {
		expect(await feedsOf(file)).toEqual(expected);
	});

	it('makes one actor of each row where 1 245 places share 723 names', async () => {
		expect(await feedsOf('lieux_inclusion_regionsud_2022.csv')).toEqual([
			'actors: actor_id=(line) label=nom nature="place" kind=type_lieu territory=adresse_commune lat=latitude lon=longitude',
		]);
	});
});

describe('layouts that the real files do not show', () => {
	it('recognises places of inclusion where each has its own name', async () => {
		const header = 'nom;type_lieu;adresse_commune;latitude;longitude';
		const text = `${header}\nA;Centre social;Brest;48,39;-4,48\nB;Mairie;Brest;48,4;-4,5\n`;
		expect(written(await propose('lieux.csv', text))).toEqual([
			'actors: actor_id=nom label=nom nature="place" kind=type_lieu territory=adresse_commune lat=latitude lon=longitude',
		]);
	});

	it('recognises Decidim’s later exports: answered proposals, and meetings with their attendance', async () => {
		const proposals =
			'id;author/id;author/name;component/id;title/fr;title/en;state;answer/fr;answered_at;published_at;url\n' +
			'1;7;Ada;3;Un banc;;accepted;Oui;2024-02-01 10:00:00;2024-01-05 09:00:00;https://d.fr/f/3/proposals/1\n' +
			'2;8;Bob;3;Un arbre;;rejected;Non;2024-02-02 10:00:00;2024-01-06 09:00:00;https://d.fr/f/3/proposals/2\n';
		expect(written(await propose('proposals.csv', proposals))).toEqual([
			'contributions: contribution_id=id label=title/fr date=published_at channel="online" author_id=author/id',
			'decisions: contribution_id=id date=answered_at stage=state reason=answer/fr outcome=state link=url',
			'participations: actor_id=author/id date=published_at channel="online"',
			'actors: actor_id=author/id label=author/name nature="person"',
		]);
		const meetings =
			'id;component/id;title/fr;start_time;end_time;attendees;url\n' +
			'1;3;Lancement;2024-01-05 18:00:00;2024-01-05 20:00:00;40;https://d.fr/f/3/meetings/1\n';
		expect(written(await propose('meetings.csv', meetings))).toEqual([
			'events: event_id=url label=title/fr starts=start_time ends=end_time',
			'participations: event_id=url date=start_time quantity=attendees',
		]);
	});

	it('recognises Gephi’s nodes, and Kumu’s elements and connections', async () => {
		expect(
			written(await propose('nodes.csv', 'Id,Label,Modularity Class\n1,A,0\n2,B,1\n')),
		).toEqual(['actors: actor_id=Id label=Label kind=Modularity Class']);
		const elements = 'Label,Type,Description\nCAF,Institution,x y\nADEUPa,Agence,z\n';
		expect(written(await propose('elements.csv', elements))).toEqual([
			'actors: actor_id=Label label=Label kind=Type',
		]);
		const connections = 'From,To,Direction,Type\nCAF,ADEUPa,directed,finance\n';
		expect(written(await propose('connections.csv', connections))).toEqual([
			'ties: source_id=From target_id=To kind=Type directed=Direction',
		]);
	});
});
