import { describe, expect, it } from 'vitest';
import { lines, recognised } from '../written-feeds.ts';

/** A file and what a reader of its headers would make of its columns. */
interface Case {
	file: string;
	text: string;
	is: string[];
	asRows?: boolean;
}

describe('responses to questionnaires', () => {
	it.each<Case>([
		{
			file: 'limesurvey.csv',
			text: lines(
				'id,submitdate,lastpage,startlanguage,seed,token,Q1,Q2[SQ001],Q2[SQ002]',
				'1,2024-01-02 10:00:00,3,fr,123,,A1,Y,N',
				'2,2024-01-02 11:00:00,3,fr,124,,A2,N,Y',
			),
			is: ['limesurvey', 'participations: date=submitdate channel="online" quantity="1"'],
		},
		{
			file: 'limesurvey-fr.csv',
			text: lines(
				'"ID de la réponse","Date de soumission","Dernière page","Langue de départ","Tête de série","Quelle est votre commune ?","Que pensez-vous du projet ? [Beau]"',
				'1,2024-01-02 10:00:00,3,fr,123,Brest,Oui',
				'2,2024-01-02 11:00:00,3,fr,124,Brest,Non',
			),
			is: ['limesurvey', 'participations: date=Date de soumission channel="online" quantity="1"'],
		},
		{
			file: 'kobo.csv',
			text: lines(
				'start;end;today;deviceid;group/commune;group/besoins;group/besoins/emploi;group/besoins/sante;_id;_uuid;_submission_time;_validation_status;_notes;_status;_submitted_by;__version__;_tags;_index',
				'2024-01-02T10:00:00.000+01:00;2024-01-02T10:05:00.000+01:00;2024-01-02;ee.kobotoolbox.org:abc;Brest;emploi sante;1;1;123;6f5e1b3a-0c1d-4e2f-8a3b-1c2d3e4f5a6b;2024-01-02T09:05:00;;;submitted_via_web;;v1;;1',
				'2024-01-03T10:00:00.000+01:00;2024-01-03T10:05:00.000+01:00;2024-01-03;ee.kobotoolbox.org:abd;Brest;emploi;1;0;124;7f5e1b3a-0c1d-4e2f-8a3b-1c2d3e4f5a6b;2024-01-03T09:05:00;;;submitted_via_web;;v1;;2',
			),
			is: ['kobotoolbox', 'participations: date=today channel="online" quantity="1"'],
		},
		{
			file: 'gforms.csv',
			text: lines(
				'Horodateur,Adresse e-mail,Dans quelle commune habitez-vous ?,À quels ateliers avez-vous participé ?',
				'02/01/2024 10:00:00,ada@x.fr,Brest,Couture;Radio',
				'03/01/2024 11:00:00,bob@x.fr,Brest,Couture',
			),
			is: [
				'google-forms',
				'participations: actor_id=Adresse e-mail date=Horodateur channel="online"',
				'actors: actor_id=Adresse e-mail label=Adresse e-mail nature="person"',
			],
		},
		{
			file: 'framaforms.csv',
			text: lines(
				`Numéro,SID,Heure,Brouillon,Adresse IP,UID,Nom d'utilisateur,Votre avis`,
				'1,12,2024-01-02 10:00:00,,1.2.3.4,0,Anonyme,bien',
				'2,13,2024-01-02 11:00:00,,1.2.3.5,0,Anonyme,mal',
			),
			is: ['framaforms', 'participations: date=Heure channel="online" quantity="1"'],
		},
	])('$file', async ({ file, text, is, asRows }) => {
		expect(await recognised(file, text, { asRows })).toEqual(is);
	});
});

describe('files that only look like responses', () => {
	it.each<Case>([
		{
			file: 'horodatage.csv',
			text: lines(
				'Horodateur;Valeur;Unité',
				'02/01/2024 10:00:00;12;m',
				'03/01/2024 11:00:00;13;m',
			),
			is: ['no layout'],
		},
		{
			file: 'journal.csv',
			text: lines(
				'id;start;end;duree',
				'1;2024-01-02 10:00:00;2024-01-02 11:00:00;60',
				'2;2024-01-03 10:00:00;2024-01-03 11:00:00;60',
			),
			is: ['no layout'],
		},
		{ file: 'paiements.csv', text: lines('project_id;amount', '1;12', '2;13'), is: ['no layout'] },
	])('$file', async ({ file, text, is, asRows }) => {
		expect(await recognised(file, text, { asRows })).toEqual(is);
	});
});
