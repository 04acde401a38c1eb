import { describe, expect, it } from 'vitest';
import { lines, recognised } from '../written-feeds.ts';

/** A file and what a reader of its headers would make of its columns. */
interface Case {
	file: string;
	text: string;
	is: string[];
	asRows?: boolean;
}

describe('subsidies', () => {
	it.each<Case>([
		{
			file: 'scdl-v2.csv',
			text: lines(
				'nomAttribuant;idAttribuant;dateConvention;referenceDecision;nomBeneficiaire;idBeneficiaire;rnaBeneficiaire;objet;montant;nature;conditionsVersement;datesPeriodeVersement;idRAE;notificationUE;pourcentageSubvention;dispositifAide',
				'Ville de Brest;21290019700015;2022-03-12;D1;Ar Vag;26290001200018;W291000001;Fonctionnement;12000;aide en numéraire;unique;2022-04-01;;non;1;FDVA',
				'Ville de Brest;21290019700015;2022-03-12;D2;Infini;49178120100012;W291000002;Radio;3500;aide en numéraire;unique;2022-04-01;;non;1;FDVA',
			),
			is: [
				'subventions-scdl',
				'ties: source_id=idAttribuant target_id=idBeneficiaire kind=nature directed="true" weight=montant starts=dateConvention evidence=referenceDecision',
				'actors: actor_id=idAttribuant label=nomAttribuant nature="organisation"',
				'actors: actor_id=idBeneficiaire label=nomBeneficiaire nature="organisation"',
			],
		},
		{
			file: 'subv1.csv',
			text: lines(
				'Bénéficiaire;SIRET;Objet;Montant voté;Date de délibération',
				'Ar Vag;26290001200018;Fonctionnement;12 000,00 €;12/03/2022',
				'Infini;49178120100012;Projet radio;3 500,00 €;12/03/2022',
			),
			is: [
				'subventions-other',
				'actors: actor_id=Bénéficiaire label=Bénéficiaire nature="organisation"',
			],
		},
		{
			file: 'subv2.csv',
			text: lines(
				'Exercice;Collectivité;Nom du tiers;Montant (€);Objet',
				'2022;Ville de Brest;Ar Vag;12000;Fonctionnement',
				'2022;Ville de Brest;Infini;3500;Projet',
			),
			is: [
				'subventions-other',
				'ties: source_id=Collectivité target_id=Nom du tiers directed="true" weight=Montant (€) evidence=Objet',
				'actors: actor_id=Collectivité label=Collectivité nature="organisation"',
				'actors: actor_id=Nom du tiers label=Nom du tiers nature="organisation"',
			],
		},
		{
			file: 'subv3.csv',
			text: lines(
				'Association;Adresse;Subvention 2022 votée',
				'Ar Vag;rue x;12000',
				'Infini;rue y;3500',
			),
			is: [
				'subventions-other',
				'actors: actor_id=Association label=Association nature="organisation"',
			],
		},
	])('$file', async ({ file, text, is, asRows }) => {
		expect(await recognised(file, text, { asRows })).toEqual(is);
	});
});

describe('places and associations', () => {
	it.each<Case>([
		{
			file: 'mednum.csv',
			text: lines(
				'id,pivot,nom,commune,code_postal,adresse,latitude,longitude,typologie,services,structure_parente,date_maj',
				'a-1,,Cyberbase,Reims,51100,rue x,49.2,4.0,TIERS_LIEUX,a|b,Ville de Reims,2023-01-01',
				'a-2,,Mediathèque,Reims,51100,rue y,49.2,4.0,BIB,a|b,Ville de Reims,2023-01-01',
			),
			is: [
				'mediation-numerique',
				'actors: actor_id=id label=nom nature="place" kind=typologie territory=commune lat=latitude lon=longitude parent_id=structure_parente',
				'ties: source_id=id target_id=structure_parente kind="structure_parente" directed="true"',
			],
		},
		{
			file: 'rna_waldec.csv',
			text: lines(
				'id;id_ex;siret;rup_mi;gestion;date_creat;date_decla;titre;titre_court;objet;objet_social1;adrs_codepostal;adrs_libcommune;siteweb;position;maj_time',
				'W291000001;;;;291P;1990-01-01;2020-01-01;AR VAG;;promouvoir la voile;006000;29200;BREST;;A;2024-01-01',
				'W291000002;;;;291P;1991-01-01;2020-01-01;INFINI;;la radio;006000;29200;BREST;;A;2024-01-01',
			),
			is: [
				'rna',
				'actors: actor_id=id label=titre nature="organisation" kind=objet_social1 territory=adrs_libcommune',
			],
		},
	])('$file', async ({ file, text, is, asRows }) => {
		expect(await recognised(file, text, { asRows })).toEqual(is);
	});
});

describe('files that only look like those', () => {
	it.each<Case>([
		{
			file: 'factures.csv',
			text: lines('Nom du client;Montant;Date', 'Ada;12;12/03/2022', 'Bob;13;12/03/2022'),
			is: ['no layout'],
		},
		{
			file: 'recettes.csv',
			text: lines('Objet;Montant;Date', 'Vente;12000;12/03/2022', 'Location;3500;13/03/2022'),
			is: ['no layout'],
		},
		{
			file: 'cafes.csv',
			text: lines(
				'nom;type;commune;latitude;longitude',
				'Le Triskell;bar;Brest;48.39;-4.48',
				'La Mer;bar;Brest;48.40;-4.49',
			),
			is: ['no layout'],
		},
		{
			file: 'produits.csv',
			text: lines('Nom;Prix;Stock', 'Pomme;12;3', 'Poire;13;4'),
			is: ['no layout'],
		},
	])('$file', async ({ file, text, is, asRows }) => {
		expect(await recognised(file, text, { asRows })).toEqual(is);
	});
});

describe('places', () => {
	it('of inclusion are known by their names where each has its own', async () => {
		const text = lines(
			'nom;type_lieu;adresse_commune;latitude;longitude',
			'A;Centre social;Brest;48,39;-4,48',
			'B;Mairie;Brest;48,4;-4,5',
		);
		expect(await recognised('lieux.csv', text)).toEqual([
			'lieux-inclusion',
			'actors: actor_id=nom label=nom nature="place" kind=type_lieu territory=adresse_commune lat=latitude lon=longitude',
		]);
	});
});
