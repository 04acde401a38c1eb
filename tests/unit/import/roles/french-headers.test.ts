import { describe, expect, it } from 'vitest';
import { lines, recognised } from '../written-feeds.ts';

/** A file and what a reader of its headers would make of its columns. */
interface Case {
	file: string;
	text: string;
	is: string[];
	asRows?: boolean;
}

describe('attendance', () => {
	it.each<Case>([
		{
			file: 'presences-atelier.csv',
			text: lines(
				'Date;Atelier;Nom;Prénom;Structure;Adresse mail;Commune',
				'12/03/2024;Couture;Le Goff;Ada;Ar Vag;ada@x.fr;Brest',
				'12/03/2024;Couture;Riou;Bob;Infini;bob@x.fr;Brest',
				'19/03/2024;Radio;Le Goff;Ada;Ar Vag;ada@x.fr;Brest',
			),
			is: [
				'no layout',
				'participations: actor_id=Adresse mail event_id=Atelier date=Date territory=Commune',
				'actors: actor_id=Adresse mail label=Nom nature="person" parent_id=Structure',
			],
		},
		{
			file: 'inscription.csv',
			text: lines(
				'N°;Nom;Prénom;Email;Atelier souhaité',
				'1;Riou;Ada;a@x.fr;Couture',
				'2;Goff;Bob;b@x.fr;Radio',
			),
			is: [
				'no layout',
				'participations: actor_id=Email event_id=Atelier souhaité',
				'actors: actor_id=Email label=Nom nature="person"',
			],
		},
		{
			file: 'attendance-en.csv',
			text: lines(
				'Participant name,Workshop,Date,Channel',
				'Ada,Sewing,2024-01-02,online',
				'Bob,Sewing,2024-01-02,in person',
				'Ada,Radio,2024-01-09,online',
			),
			is: [
				'no layout',
				'participations: actor_id=Participant name event_id=Workshop date=Date channel=Channel',
				'actors: actor_id=Participant name label=Participant name nature="person"',
			],
		},
	])('$file', async ({ file, text, is, asRows }) => {
		expect(await recognised(file, text, { asRows })).toEqual(is);
	});
});

describe('lists of actors and of their partners', () => {
	it.each<Case>([
		{
			file: 'partenaires2.csv',
			text: lines(
				'Nom de la structure,Type de structure,Commune,Partenaires',
				'Ar Vag,Association,Brest,"CAF, MSA"',
				'Infini,Association,Brest,"CAF, Ville de Brest"',
				'Keredern,Centre social,Brest,"Ville de Brest, CAF, MSA"',
			),
			is: [
				'no layout',
				'actors: actor_id=Nom de la structure label=Nom de la structure kind=Type de structure territory=Commune',
				'ties: source_id=Nom de la structure target_id=Partenaires kind="Partenaires"',
			],
		},
		{
			file: 'structures-simple.csv',
			text: lines(
				'Structure;Commune;Latitude;Longitude',
				'CAF;Brest;48,39;-4,48',
				'MSA;Quimper;47,99;-4,09',
			),
			is: [
				'no layout',
				'actors: actor_id=Structure label=Structure territory=Commune lat=Latitude lon=Longitude',
			],
		},
		{
			file: 'membres.csv',
			text: lines(
				'Personne;Organisation;Fonction',
				'Ada;CAF;Directrice',
				'Bob;MSA;Chargé de mission',
				'Cyd;CAF;Présidente',
			),
			is: [
				'no layout',
				'actors: actor_id=Personne label=Personne nature="person" parent_id=Organisation',
			],
		},
		{
			file: 'contacts.csv',
			text: lines(
				'Nom;Prénom;Fonction;Organisme;Mail',
				'Riou;Ada;Directrice;CAF;a@x.fr',
				'Goff;Bob;Président;MSA;b@x.fr',
			),
			is: ['no layout', 'actors: actor_id=Mail label=Nom nature="person" parent_id=Organisme'],
		},
		{
			file: 'partenariats.csv',
			text: lines(
				'Structure;Partenaire;Type de partenariat',
				'Ar Vag;CAF;financier',
				'Ar Vag;MSA;technique',
				'Infini;CAF;financier',
			),
			is: ['no layout', 'ties: source_id=Structure target_id=Partenaire kind=Type de partenariat'],
		},
		{
			file: 'liens-acteurs.csv',
			text: lines(
				'Structure A;Structure B;Type de lien;Fréquence',
				'Ar Vag;CAF;finance;mensuel',
				'Infini;CAF;finance;annuel',
			),
			is: ['no layout', 'ties: source_id=Structure A target_id=Structure B kind=Type de lien'],
		},
	])('$file', async ({ file, text, is, asRows }) => {
		expect(await recognised(file, text, { asRows })).toEqual(is);
	});
});

describe('lists of events', () => {
	it.each<Case>([
		{
			file: 'reunions.csv',
			text: lines(
				'Date de la réunion;Lieu;Objet;Nb participants',
				'12/03/2024;Mairie;Lancement;40',
				'19/03/2024;MJC;Bilan;25',
			),
			is: [
				'no layout',
				'events: event_id=(line) label=Objet starts=Date de la réunion',
				'participations: event_id=(line) date=Date de la réunion quantity=Nb participants',
			],
		},
		{
			file: 'reunions2.csv',
			text: lines(
				'Réunion;Date de la réunion;Lieu;Nb de participants;Structures présentes',
				'Lancement;12/03/2024;Mairie;40;CAF, MSA, Ville',
				'Bilan;19/03/2024;MJC;25;CAF, Ville',
				'Suite;20/03/2024;MJC;21;MSA, Ville',
			),
			is: [
				'no layout',
				'events: event_id=Réunion label=Réunion starts=Date de la réunion',
				'participations: event_id=Réunion date=Date de la réunion quantity=Nb de participants',
			],
		},
		{
			file: 'ateliers-part.csv',
			text: lines(
				'Atelier;Date;Partenaires',
				'Couture;12/03/2024;CAF, MSA',
				'Radio;13/03/2024;CAF, Ville',
				'Voile;14/03/2024;MSA, Ville, CAF',
			),
			is: [
				'no layout',
				'events: event_id=Atelier label=Atelier starts=Date',
				'participations: event_id=Atelier date=Date actor_id=Partenaires',
			],
		},
	])('$file', async ({ file, text, is, asRows }) => {
		expect(await recognised(file, text, { asRows })).toEqual(is);
	});
});

describe('registers and indicators', () => {
	it.each<Case>([
		{
			file: 'decisions-conseil.csv',
			text: lines(
				'N° délibération;Date;Objet;Rapporteur;Décision',
				'2024-01;12/03/2024;Budget;Mme Riou;Adopté',
				'2024-02;12/03/2024;Voirie;M. Le Goff;Rejeté',
			),
			is: [
				'no layout',
				'contributions: contribution_id=N° délibération label=Objet date=Date',
				'decisions: contribution_id=N° délibération date=Date stage=Décision outcome=Décision',
			],
		},
		{
			file: 'indicateurs.csv',
			text: lines(
				'Axe;Indicateur;Unité;Valeur 2022;Cible 2025',
				'1;Participants;personnes;120;300',
				'1;Ateliers;nombre;12;30',
			),
			is: [
				'no layout',
				'indicators: label=Indicateur value=Valeur 2022 target=Cible 2025 unit=Unité',
			],
		},
	])('$file', async ({ file, text, is, asRows }) => {
		expect(await recognised(file, text, { asRows })).toEqual(is);
	});
});

describe('what is decided', () => {
	it('is known by the key of the contributions of the same file', async () => {
		const text = lines(
			'N°;Proposition;Thème;Date de dépôt;Étape;Service instructeur;Avis;Motif',
			'1;Banc;Rue;12/03/2024;Étudiée;Voirie;Favorable;ok',
			'2;Parc;Nature;13/03/2024;Votée;Espaces verts;Défavorable;cher',
		);
		expect(await recognised('suivi_propositions.csv', text)).toEqual([
			'no layout',
			'contributions: contribution_id=N° label=Proposition date=Date de dépôt theme=Thème',
			'decisions: contribution_id=N° stage=Étape decided_by=Service instructeur reason=Motif outcome=Avis',
		]);
	});
});

describe('names in one cell', () => {
	it('are the ties of an organisation with its members', async () => {
		const text = lines(
			'Organisation,Membres',
			'CAF,"Ada, Bob"',
			'MSA,"Ada, Cyd"',
			'Ville,"Bob, Cyd"',
		);
		expect(await recognised('orgas.csv', text)).toEqual([
			'no layout',
			'actors: actor_id=Organisation label=Organisation',
			'ties: source_id=Organisation target_id=Membres kind="Membres"',
		]);
	});
});

describe('a sheet that says who did not come', () => {
	it('gives no participations, for absences would be counted', async () => {
		const text = lines(
			'Nom et prénom;Réunion;Date;Présence',
			'Riou Ada;R1;12/03/2024;oui',
			'Goff Bob;R1;12/03/2024;non',
		);
		expect(await recognised('reunions-par-personne.csv', text)).toEqual(['no layout']);
	});

	it('gives them when all of its rows are of people who came', async () => {
		const text = lines(
			'Nom et prénom;Réunion;Date;Présence',
			'Riou Ada;R1;12/03/2024;oui',
			'Goff Bob;R1;12/03/2024;oui',
		);
		expect(await recognised('presences.csv', text)).toEqual([
			'no layout',
			'participations: actor_id=Nom et prénom event_id=Réunion date=Date',
			'actors: actor_id=Nom et prénom label=Nom et prénom nature="person"',
		]);
	});
});
