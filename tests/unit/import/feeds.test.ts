import { describe, expect, it } from 'vitest';
import { readTable } from '../../../src/lib/import/read-table.ts';
import { proposeFeeds } from '../../../src/lib/import/roles/propose-feeds.ts';
import { CANONICAL } from '../../../src/lib/model/canonical.ts';
import { isUsable, type Feed } from '../../../src/lib/model/feed.ts';
import { hasRealFiles, realFile } from './real-files.ts';

const propose = (name: string, text: string) =>
	proposeFeeds(name, readTable(new TextEncoder().encode(text)).reading.columns);

/** `actors: actor_id=author/id nature="person"`: short enough to be read in a test. */
const written = (feeds: readonly Feed[]) =>
	feeds.map(({ table, columns }) => {
		const sources = Object.entries(columns).map(
			([name, source]) => `${name}=${'column' in source ? source.column : `"${source.constant}"`}`,
		);
		return `${table}: ${sources.join(' ')}`;
	});

describe.skipIf(!hasRealFiles)('known layouts', () => {
	const feedsOf = (file: string) =>
		written(proposeFeeds(file, readTable(realFile(file)).reading.columns));

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
	])('%s', (file, expected) => {
		expect(feedsOf(file)).toEqual(expected);
	});

	it('proposes no actor where 1 245 places share 723 names', () => {
		expect(feedsOf('lieux_inclusion_regionsud_2022.csv')).toEqual([]);
	});
});

describe('layouts that the real files do not show', () => {
	it('recognises places of inclusion where each has its own name', () => {
		const header = 'nom;type_lieu;adresse_commune;latitude;longitude';
		const text = `${header}\nA;Centre social;Brest;48,39;-4,48\nB;Mairie;Brest;48,4;-4,5\n`;
		expect(written(propose('lieux.csv', text))).toEqual([
			'actors: actor_id=nom label=nom nature="place" kind=type_lieu territory=adresse_commune lat=latitude lon=longitude',
		]);
	});

	it('recognises Decidim’s later exports: answered proposals, and meetings with their attendance', () => {
		const proposals =
			'id;author/id;author/name;component/id;title/fr;title/en;state;answer/fr;answered_at;published_at;url\n' +
			'1;7;Ada;3;Un banc;;accepted;Oui;2024-02-01 10:00:00;2024-01-05 09:00:00;https://d.fr/f/3/proposals/1\n' +
			'2;8;Bob;3;Un arbre;;rejected;Non;2024-02-02 10:00:00;2024-01-06 09:00:00;https://d.fr/f/3/proposals/2\n';
		expect(written(propose('proposals.csv', proposals))).toEqual([
			'contributions: contribution_id=id label=title/fr date=published_at channel="online" author_id=author/id',
			'decisions: contribution_id=id date=answered_at stage=state reason=answer/fr outcome=state link=url',
			'participations: actor_id=author/id date=published_at channel="online"',
			'actors: actor_id=author/id label=author/name nature="person"',
		]);
		const meetings =
			'id;component/id;title/fr;start_time;end_time;attendees;url\n' +
			'1;3;Lancement;2024-01-05 18:00:00;2024-01-05 20:00:00;40;https://d.fr/f/3/meetings/1\n';
		expect(written(propose('meetings.csv', meetings))).toEqual([
			'events: event_id=url label=title/fr starts=start_time ends=end_time',
			'participations: event_id=url date=start_time quantity=attendees',
		]);
	});

	it('recognises Gephi’s nodes, and Kumu’s elements and connections', () => {
		expect(written(propose('nodes.csv', 'Id,Label,Modularity Class\n1,A,0\n2,B,1\n'))).toEqual([
			'actors: actor_id=Id label=Label kind=Modularity Class',
		]);
		expect(
			written(
				propose('elements.csv', 'Label,Type,Description\nCAF,Institution,x y\nADEUPa,Agence,z\n'),
			),
		).toEqual(['actors: actor_id=Label label=Label kind=Type']);
		const connections = 'From,To,Direction,Type\nCAF,ADEUPa,directed,finance\n';
		expect(written(propose('connections.csv', connections))).toEqual([
			'ties: source_id=From target_id=To kind=Type directed=Direction',
		]);
	});
});

describe('usual names', () => {
	const rows = (...lines: string[]) => `${lines.join('\n')}\n`;

	it.each<[string, string, string[]]>([
		[
			'presences.csv',
			rows(
				'date;rencontre;n° d’habitant;canal;nombre',
				'2020-01-16;R01;H-1;Sur place;',
				'2020-01-16;R01;;Papier;12',
			),
			[
				'participations: actor_id=n° d’habitant event_id=rencontre date=date channel=canal quantity=nombre',
				'actors: actor_id=n° d’habitant label=n° d’habitant nature="person"',
			],
		],
		[
			'rencontres.csv',
			rows(
				'code;intitulé;type;canal;début;fin;statut',
				'R01;Ciné;Débat;Sur place;2020-01-16;2020-01-16;tenue',
			),
			[
				'events: event_id=code label=intitulé kind=type channel=canal starts=début ends=fin status=statut',
			],
		],
		[
			'réunions.csv',
			rows('réunion;date;participants', 'Lancement;12/01/2024;40', 'Bilan;12/06/2024;25'),
			[
				'events: event_id=réunion label=réunion starts=date',
				'participations: event_id=réunion date=date quantity=participants',
			],
		],
		[
			'contributions.csv',
			rows(
				'n°;proposition;date;thème;auteur;réunie avec',
				'1;Un banc;2020-01-16;Rue;H-1;',
				'2;Un arbre;2020-01-17;Rue;;1',
			),
			[
				'contributions: contribution_id=n° label=proposition date=date theme=thème author_id=auteur merged_into=réunie avec',
			],
		],
		[
			'decisions.csv',
			rows(
				'n° de proposition;date;étape;qui décide;critère;motif;issue',
				'1;2020-01-16;Reçue;Accueil;;;',
				'1;2020-02-16;Tranchée;Conseil;Coût;Trop cher;Refusée',
			),
			[
				'decisions: contribution_id=n° de proposition date=date stage=étape decided_by=qui décide criterion=critère reason=motif outcome=issue',
			],
		],
		[
			'referentiel.csv',
			rows(
				'structure;champ;effet;critère;indicateur;preuve;type de preuve',
				'Ar Vag;Humain;Estime;Reprend confiance;Personnes;Récit;témoignage',
			),
			[
				'criteria: structure_id=structure field=champ effect=effet criterion=critère indicator=indicateur proof=preuve proof_kind=type de preuve',
			],
		],
		[
			'indicateurs.csv',
			rows(
				'code;indicateur;date;valeur;cible;unité',
				'I1;Participants;30/06/2010;78;1500;personnes',
			),
			[
				'indicators: indicator_id=code label=indicateur date=date value=valeur target=cible unit=unité',
			],
		],
		[
			'population.csv',
			rows('dimension;catégorie;population', 'âge;16-25;8400', 'âge;26-45;9000'),
			['reference: dimension=dimension category=catégorie population=population'],
		],
		[
			'acteurs.csv',
			rows(
				'nom;nature;type;commune',
				'CAF;organisation;Institution;Brest',
				'Infini;organisation;Association;Brest',
			),
			['actors: actor_id=nom label=nom nature=nature kind=type territory=commune'],
		],
		[
			'structures.csv',
			rows(
				'nom;type;quartier;activité',
				'Ar Vag;Association;Bellevue;',
				'Infini;Association;Centre;Radio',
			),
			['actors: actor_id=nom label=nom kind=type territory=quartier'],
		],
		[
			'liens.csv',
			rows('source;cible;lien;orienté;poids', 'A;B;finance;oui;3', 'B;C;anime;non;1'),
			['ties: source_id=source target_id=cible kind=lien directed=orienté weight=poids'],
		],
		[
			'attendance.csv',
			rows('person,event,date', 'Ada,E1,2024-01-02', 'Ada,E2,2024-01-03'),
			[
				'participations: actor_id=person event_id=event date=date',
				'actors: actor_id=person label=person nature="person"',
			],
		],
		[
			'data.csv',
			rows('actor_id,label,nature', 'a1,Ar Vag,organisation', 'a2,Infini,organisation'),
			['actors: actor_id=actor_id label=label nature=nature'],
		],
	])('%s', (name, text, expected) => {
		expect(written(propose(name, text))).toEqual(expected);
	});

	it.each([
		['budget.csv', rows('poste;2019;2020', 'Achats;12;13', 'Salaires;40;41')],
		['export.csv', rows('nom;prix', 'Pomme;12', 'Poire;13')],
		['meteo.csv', rows('date;temperature', '2024-01-02;12,5', '2024-01-03;11,5')],
		['periodes.csv', rows('from;to;n', '2010;2015;3', '2011;2016;4')],
		['textes.csv', rows('id;texte', '1;Bonjour', '2;Merci')],
		['vide.csv', rows('acteur;evenement', ';', '; ')],
	])('nothing for %s', (name, text) => {
		expect(propose(name, text)).toEqual([]);
	});

	it('never proposes a feed that gives no rows, nor a column that the file has not', () => {
		const headers = Object.values(CANONICAL).flatMap((columns) => Object.keys(columns));
		for (const name of ['acteurs.csv', 'liens.csv', 'x.csv']) {
			for (let start = 0; start + 4 <= headers.length; start++) {
				const some = [...new Set(headers.slice(start, start + 4))];
				const text = rows(
					some.join(';'),
					...['a', 'b'].map((c) => some.map((h) => h + c).join(';')),
				);
				for (const feed of propose(name, text)) {
					expect(isUsable(feed)).toBe(true);
					const given = Object.values(feed.columns).filter((source) => 'column' in source);
					expect(some).toEqual(expect.arrayContaining(given.map(({ column }) => column)));
				}
			}
		}
	});
});
