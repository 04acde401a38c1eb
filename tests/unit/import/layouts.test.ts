import { describe, expect, it } from 'vitest';
import { hasRealFiles, realFile } from './real-files.ts';
import { recognised } from './written-feeds.ts';

describe.skipIf(!hasRealFiles)('known layouts', () => {
	const feedsOf = (file: string) => recognised(file, realFile(file));

	it.each<[string, string[]]>([
		[
			'decidim_mel_commentaires.csv',
			[
				'decidim-comments',
				'participations: actor_id=author/id event_id=root_commentable_url date=created_at channel="online"',
				'actors: actor_id=author/id label=author/name nature="person"',
			],
		],
		[
			'decidim_mel_debats.csv',
			['decidim-debates', 'events: event_id=url label=title/fr channel="online" starts=created_at'],
		],
		[
			'decidim_mel_propositions.csv',
			[
				'decidim-proposals',
				'contributions: contribution_id=id label=title date=created_at channel="online" theme=category/name/fr',
			],
		],
		[
			'polis_canada_votes.csv',
			[
				'polis-votes',
				'participations: actor_id=voter-id event_id=comment-id date=datetime channel="online"',
			],
		],
		[
			'polis_canada_comments.csv',
			[
				'polis-comments',
				'contributions: contribution_id=comment-id label=comment-body date=datetime channel="online" author_id=author-id',
				'events: event_id=comment-id label=comment-body channel="online" starts=datetime',
			],
		],
		[
			'polis_canada_participants_votes.csv',
			['polis-participants', 'actors: actor_id=participant nature="person" kind=group-id'],
		],
		[
			'miserables_edges.csv',
			['gephi-edges', 'ties: source_id=Source target_id=Target directed=Type weight=Weight'],
		],
		['pages_institutions_liens.csv', ['no layout', 'ties: source_id=node_1 target_id=node_2']],
		[
			'davis_femmes_evenements.csv',
			[
				'no layout',
				'participations: actor_id=personne event_id=evenement',
				'actors: actor_id=personne label=personne nature="person"',
			],
		],
		['davis_matrice.csv', ['no layout']],
		[
			'subventions_somme_2018_03_02.csv',
			[
				'subventions-scdl',
				'ties: source_id=idAttribuant target_id=idBeneficiaire kind=nature directed="true" weight=montant starts=dateConvention evidence=referenceDecision',
				'actors: actor_id=idAttribuant label=nomAttribuant nature="organisation"',
				'actors: actor_id=idBeneficiaire label=nomBeneficiaire nature="organisation"',
			],
		],
		[
			'subventions_toulouse_metropole_2022.csv',
			[
				'subventions-scdl',
				'ties: source_id=nomAttribuant target_id=nomBeneficiaire kind=nature directed="true" weight=montant evidence=objet',
				'actors: actor_id=nomAttribuant label=nomAttribuant nature="organisation"',
				'actors: actor_id=nomBeneficiaire label=nomBeneficiaire nature="organisation" kind=secteur',
			],
		],
		[
			'mednum_schema_exemple_valide.csv',
			[
				'mediation-numerique',
				'actors: actor_id=id label=nom nature="place" kind=typologie territory=commune lat=latitude lon=longitude parent_id=structure_parente',
				'ties: source_id=id target_id=structure_parente kind="structure_parente" directed="true"',
			],
		],
		[
			'france_services_20221201.csv',
			[
				'france-services',
				'actors: actor_id=id_fs label=lib_fs nature="place" kind=format_fs territory=lib_com lat=latitude lon=longitude',
			],
		],
		[
			'barcelona_pam_rencontres_2016.csv',
			[
				'barcelona-meetings',
				'events: event_id=ID de cita channel="in_person" theme=Categoria territory=Districte label=Títol starts=Data',
				'participations: event_id=ID de cita channel="in_person" theme=Categoria territory=Districte date=Data quantity=Assistents',
			],
		],
	])('%s', async (file, expected) => {
		expect(await feedsOf(file)).toEqual(expected);
	});

	it('subventions_lot_2017.csv', async () => {
		expect(await feedsOf('subventions_lot_2017.csv')).toEqual([
			'subventions-scdl',
			'ties: source_id=idAttribuant target_id=idBeneficiaire kind=nature directed="true" weight=montant starts=dateConvention evidence=referenceDecision',
			'actors: actor_id=idAttribuant label=NomAttribuant nature="organisation"',
			'actors: actor_id=idBeneficiaire label=nomBeneficiaire nature="organisation"',
		]);
	});

	it.each<[string, string[]]>([
		['davis_matrice.csv', ['matrix', 'participations: actor_id=col_1 event_id=event']],
		[
			'polis_canada_participants_votes.csv',
			[
				'polis-votes-as-rows',
				'participations: actor_id=participant event_id=comment-id channel="online"',
				'actors: actor_id=participant nature="person" kind=group-id',
			],
		],
	])('%s, read as rows', async (file, expected) => {
		expect(await recognised(file, realFile(file), { asRows: true })).toEqual(expected);
	});

	it('makes one actor of each row where 1 245 places share 723 names', async () => {
		expect(await feedsOf('lieux_inclusion_regionsud_2022.csv')).toEqual([
			'lieux-inclusion',
			'actors: actor_id=(line) label=nom nature="place" kind=type_lieu territory=adresse_commune lat=latitude lon=longitude',
			'ties: source_id=(line) target_id=structure_porteuse kind="structure_porteuse" directed="true"',
		]);
	});
});
