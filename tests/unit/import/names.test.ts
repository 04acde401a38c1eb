import { describe, expect, it } from 'vitest';
import { CANONICAL } from '../../../src/lib/model/canonical.ts';
import { isUsable } from '../../../src/lib/model/feed.ts';
import { propose, written } from './written-feeds.ts';

const rows = (...lines: string[]) => `${lines.join('\n')}\n`;

interface Case {
	file: string;
	text: string;
	feeds: string[];
}

describe('usual names', () => {
	it.each<Case>([
		{
			file: 'presences.csv',
			text: rows(
				'date;rencontre;n° d’habitant;canal;nombre',
				'2020-01-16;R01;H-1;Sur place;',
				'2020-01-16;R01;;Papier;12',
			),
			feeds: [
				'participations: actor_id=n° d’habitant event_id=rencontre date=date channel=canal quantity=nombre',
				'actors: actor_id=n° d’habitant label=n° d’habitant nature="person"',
			],
		},
		{
			file: 'rencontres.csv',
			text: rows(
				'code;intitulé;type;canal;début;fin;statut',
				'R01;Ciné;Débat;Sur place;2020-01-16;2020-01-16;tenue',
			),
			feeds: [
				'events: event_id=code label=intitulé kind=type channel=canal starts=début ends=fin status=statut',
			],
		},
		{
			file: 'réunions.csv',
			text: rows('réunion;date;participants', 'Lancement;12/01/2024;40', 'Bilan;12/06/2024;25'),
			feeds: [
				'events: event_id=réunion label=réunion starts=date',
				'participations: event_id=réunion date=date quantity=participants',
			],
		},
		{
			file: 'contributions.csv',
			text: rows(
				'n°;proposition;date;thème;auteur;réunie avec',
				'1;Un banc;2020-01-16;Rue;H-1;',
				'2;Un arbre;2020-01-17;Rue;;1',
			),
			feeds: [
				'contributions: contribution_id=n° label=proposition date=date theme=thème author_id=auteur merged_into=réunie avec',
			],
		},
		{
			file: 'decisions.csv',
			text: rows(
				'n° de proposition;date;étape;qui décide;critère;motif;issue',
				'1;2020-01-16;Reçue;Accueil;;;',
				'1;2020-02-16;Tranchée;Conseil;Coût;Trop cher;Refusée',
			),
			feeds: [
				'decisions: contribution_id=n° de proposition date=date stage=étape decided_by=qui décide criterion=critère reason=motif outcome=issue',
			],
		},
		{
			file: 'referentiel.csv',
			text: rows(
				'structure;champ;effet;critère;indicateur;preuve;type de preuve',
				'Ar Vag;Humain;Estime;Reprend confiance;Personnes;Récit;témoignage',
			),
			feeds: [
				'criteria: structure_id=structure field=champ effect=effet criterion=critère indicator=indicateur proof=preuve proof_kind=type de preuve',
			],
		},
		{
			file: 'indicateurs.csv',
			text: rows(
				'code;indicateur;date;valeur;cible;unité',
				'I1;Participants;30/06/2010;78;1500;personnes',
			),
			feeds: [
				'indicators: indicator_id=code label=indicateur date=date value=valeur target=cible unit=unité',
			],
		},
		{
			file: 'population.csv',
			text: rows('dimension;catégorie;population', 'âge;16-25;8400', 'âge;26-45;9000'),
			feeds: ['reference: dimension=dimension category=catégorie population=population'],
		},
		{
			file: 'acteurs.csv',
			text: rows(
				'nom;nature;type;commune',
				'CAF;organisation;Institution;Brest',
				'Infini;organisation;Association;Brest',
			),
			feeds: ['actors: actor_id=nom label=nom nature=nature kind=type territory=commune'],
		},
		{
			file: 'structures.csv',
			text: rows(
				'nom;type;quartier;activité',
				'Ar Vag;Association;Bellevue;',
				'Infini;Association;Centre;Radio',
			),
			feeds: ['actors: actor_id=nom label=nom kind=type territory=quartier'],
		},
		{
			file: 'liens.csv',
			text: rows('source;cible;lien;orienté;poids', 'A;B;finance;oui;3', 'B;C;anime;non;1'),
			feeds: ['ties: source_id=source target_id=cible kind=lien directed=orienté weight=poids'],
		},
		{
			file: 'attendance.csv',
			text: rows('person,event,date', 'Ada,E1,2024-01-02', 'Ada,E2,2024-01-03'),
			feeds: [
				'participations: actor_id=person event_id=event date=date',
				'actors: actor_id=person label=person nature="person"',
			],
		},
		{
			file: 'data.csv',
			text: rows('actor_id,label,nature', 'a1,Ar Vag,organisation', 'a2,Infini,organisation'),
			feeds: ['actors: actor_id=actor_id label=label nature=nature'],
		},
	])('$file', async ({ file, text, feeds }) => {
		expect(written(await propose(file, text))).toEqual(feeds);
	});

	it.each([
		['budget.csv', rows('poste;2019;2020', 'Achats;12;13', 'Salaires;40;41')],
		['export.csv', rows('nom;prix', 'Pomme;12', 'Poire;13')],
		['meteo.csv', rows('date;temperature', '2024-01-02;12,5', '2024-01-03;11,5')],
		['periodes.csv', rows('from;to;n', '2010;2015;3', '2011;2016;4')],
		['textes.csv', rows('id;texte', '1;Bonjour', '2;Merci')],
		['vide.csv', rows('acteur;evenement', ';', '; ')],
	])('say nothing of %s', async (name, text) => {
		expect(await propose(name, text)).toEqual([]);
	});

	it('never propose a feed that gives no rows, nor a column that the file has not', async () => {
		const headers = Object.values(CANONICAL).flatMap((columns) => Object.keys(columns));
		const seen = [];
		for (const name of ['acteurs.csv', 'liens.csv', 'x.csv']) {
			for (let start = 0; start + 4 <= headers.length; start++) {
				const some = [...new Set(headers.slice(start, start + 4))];
				const row = (cell: string) => some.map((header) => header + cell).join(';');
				for (const feed of await propose(name, rows(some.join(';'), row('a'), row('b')))) {
					seen.push(feed);
					expect(isUsable(feed)).toBe(true);
					const given = Object.values(feed.columns).filter((source) => 'column' in source);
					expect(some).toEqual(expect.arrayContaining(given.map(({ column }) => column)));
				}
			}
		}
		expect(seen.length).toBeGreaterThan(10);
	});
});
