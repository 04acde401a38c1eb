import { describe, expect, it } from 'vitest';
import { lines, recognised } from '../written-feeds.ts';

/** A file and what a reader of its headers would make of its columns. */
interface Case {
	file: string;
	text: string;
	is: string[];
	asRows?: boolean;
}

describe('CONSUL', () => {
	it.each<Case>([
		{
			file: 'madrid-proposals.csv',
			text: lines(
				'id;title;description;external_url;cached_votes_up;comments_count;hot_score;confidence_score;created_at;summary;video_url;geozone_id;retired_at;retired_reason;retired_explanation;proceeding;sub_proceeding',
				'1;Arboles;x;;12;2;1;2;2016-01-01 10:00:00;s;;;;;;;',
				'2;Parques;x;;13;2;1;2;2016-01-02 10:00:00;s;;3;;;;;',
			),
			is: [
				'consul-proposals',
				'contributions: contribution_id=id label=title date=created_at channel="online" territory=geozone_id',
			],
		},
		{
			file: 'debates.csv',
			text: lines(
				'id;title;description;created_at;cached_votes_total;cached_votes_up;cached_votes_down;comments_count;hot_score;confidence_score;geozone_id',
				'1;Arboles;x;2016-01-02 10:00:00;3;2;1;0;1;1;',
				'2;Parques;x;2016-01-03 10:00:00;3;2;1;0;1;1;',
			),
			is: ['consul-debates', 'events: event_id=id label=title channel="online" starts=created_at'],
		},
		{
			file: 'comments.csv',
			text: lines(
				'id;commentable_id;commentable_type;body;created_at;cached_votes_total;cached_votes_up;cached_votes_down;ancestry;confidence_score',
				'1;1;Debate;x;2016-01-02 10:00:00;3;2;1;;1',
				'2;1;Proposal;x;2016-01-03 10:00:00;3;2;1;1;1',
			),
			is: ['consul-comments', 'participations: date=created_at channel="online" quantity="1"'],
		},
		{
			file: 'votes.csv',
			text: lines(
				'votable_id;votable_type;vote_flag;created_at',
				'1;Debate;true;2016-01-02 10:00:00',
				'2;Debate;false;2016-01-03 10:00:00',
			),
			is: ['consul-votes', 'participations: event_id=votable_id date=created_at channel="online"'],
		},
		{
			file: 'investments-fr.csv',
			text: lines(
				`ID;Titre;Description;Administrateur;Évaluateur;Groupe d'évaluation;Portée de l'opération;Faisabilité;Val. Fin.;Explication de la non-faisabilité;Sélectionné;Visible par les évaluateurs;Nom d'utilisateur de l'auteur`,
				'1;Banc;x;-;-;-;Toute la ville;Faisable (1 200 €);Oui;-;Oui;Oui;ada',
				'2;Parc;x;-;-;-;Centre;Non faisable;Oui;trop cher;Non;Oui;bob',
			),
			is: [
				'consul-investments',
				`contributions: contribution_id=ID label=Titre channel="online" territory=Portée de l'opération author_id=Nom d'utilisateur de l'auteur`,
				'decisions: contribution_id=ID stage=Faisabilité outcome=Faisabilité decided_by=Évaluateur reason=Explication de la non-faisabilité',
			],
		},
	])('$file', async ({ file, text, is, asRows }) => {
		expect(await recognised(file, text, { asRows })).toEqual(is);
	});
});

describe('Cap Collectif', () => {
	it.each<Case>([
		{
			file: 'LA_TRANSITION_ECOLOGIQUE.csv',
			text: lines(
				`reference,title,createdAt,publishedAt,updatedAt,trashed,trashedStatus,authorId,authorType,authorZipCode,"QUXVlc3Rpb246MTYw - Quel est aujourd'hui pour vous le problème concret le plus important dans le domaine de l'environnement ?"`,
				'2-4,transition écologique,2019-01-22 09:37:11,2019-01-22 09:37:11,,false,,VXNlcjoz,Citoyen / Citoyenne,97231,Les problèmes',
				'2-5,La surpopulation,2019-01-22 09:37:21,2019-01-22 09:37:21,,false,,VXNlcjo5,Citoyen / Citoyenne,57000,Les',
			),
			is: [
				'grand-debat',
				'contributions: contribution_id=reference label=title date=publishedAt channel="online" territory=authorZipCode author_id=authorId',
				'participations: actor_id=authorId date=publishedAt channel="online" territory=authorZipCode',
				'actors: actor_id=authorId kind=authorType territory=authorZipCode',
			],
		},
		{
			file: 'questionnaire-gd.csv',
			text: lines(
				'id,createdAt,publishedAt,updatedAt,authorId,authorType,authorZipCode,"QUXVlc3 - Oui ?"',
				'UmVwbHk6MQ==,2019-01-22 09:37:11,2019-01-22 09:37:11,,VXNlcjoz,Citoyen / Citoyenne,97231,Oui',
				'UmVwbHk6Mg==,2019-01-22 09:37:11,2019-01-22 09:37:11,,VXNlcjo5,Élu,97230,Non',
			),
			is: [
				'grand-debat',
				'participations: actor_id=authorId date=publishedAt channel="online" territory=authorZipCode',
				'actors: actor_id=authorId kind=authorType territory=authorZipCode',
			],
		},
		{
			file: 'EVENTS.csv',
			text: lines(
				'id,title,createdAt,updatedAt,startAt,endAt,enabled,lat,lng,fullAddress,link,url,body,authorId,authorType,authorZipCode',
				'RXZlbnQ6MQ==,Réunion à Brest,2019-01-22 09:37:11,,2019-02-01 18:00:00,2019-02-01 20:00:00,true,48.390,-4.486,Brest,,https://gd.fr/1,x,VXNlcjox,Citoyen,29200',
				'RXZlbnQ6Mg==,Réunion à Quimper,2019-01-23 09:37:11,,2019-02-02 18:00:00,2019-02-02 20:00:00,true,47.996,-4.097,Quimper,,https://gd.fr/2,x,VXNlcjoy,Citoyen,29000',
			),
			is: [
				'cap-collectif-events',
				'events: event_id=id label=title lat=lat lon=lng starts=startAt ends=endAt',
			],
		},
		{
			file: 'consultation.csv',
			text: lines(
				'type,contributions_id,contributions_author_id,contributions_author_username,contributions_section_title,contributions_title,contributions_bodyText,contributions_createdAt,contributions_arguments_id,contributions_arguments_author_id,contributions_votes_author_id',
				'opinion,T1,U1,ada,Titre I,Art 1,x,2019-01-22 09:37:11,,,',
				'argument,T1,U1,ada,Titre I,Art 1,x,2019-01-22 09:37:11,A1,U2,',
				'opinion,T2,U3,bob,Titre I,Art 2,x,2019-01-23 09:37:11,,,',
				'vote,T2,U3,bob,Titre I,Art 2,x,2019-01-23 09:37:11,,,U2',
			),
			is: [
				'cap-collectif',
				'contributions: contribution_id=contributions_id label=contributions_title date=contributions_createdAt channel="online" theme=contributions_section_title author_id=contributions_author_id',
				'actors: actor_id=contributions_author_id label=contributions_author_username',
			],
		},
		{
			file: 'proposals-cap.csv',
			text: lines(
				'proposal_id,proposal_reference,proposal_title,proposal_votes_totalCount,proposal_createdAt,proposal_publishedAt,proposal_author_id,proposal_author_username,proposal_author_userType_name,proposal_status_name,proposal_category_name,proposal_theme_title,proposal_district_name,proposal_votes_id',
				'UHJvcG9zYWw6MQ==,1,Banc,3,2024-01-02 10:00:00,2024-01-03 10:00:00,VXNlcjox,ada,Citoyen,Lauréat,Voirie,Rue,Nord,',
				'UHJvcG9zYWw6Mg==,2,Parc,1,2024-01-02 10:00:00,2024-01-04 10:00:00,VXNlcjoy,bob,Association,Non retenu,Nature,Parcs,Sud,',
			),
			is: [
				'cap-collectif',
				'contributions: contribution_id=proposal_id label=proposal_title date=proposal_publishedAt channel="online" theme=proposal_theme_title territory=proposal_district_name author_id=proposal_author_id',
				'decisions: contribution_id=proposal_id stage=proposal_status_name outcome=proposal_status_name',
				'actors: actor_id=proposal_author_id label=proposal_author_username kind=proposal_author_userType_name',
			],
		},
	])('$file', async ({ file, text, is, asRows }) => {
		expect(await recognised(file, text, { asRows })).toEqual(is);
	});
});

describe('Communecter and Polis', () => {
	it.each<Case>([
		{
			file: 'communecter.csv',
			text: lines(
				'name , type , tags , address.postalCode , address.addressLocality , geo.latitude , geo.longitude , url',
				'Ar Vag , NGO , sport , 29200 , Brest , 48.39 , -4.48 , https://x',
				'Infini , NGO , radio , 29200 , Brest , 48.40 , -4.49 , https://y',
			),
			is: [
				'communecter',
				'actors: actor_id=name label=name kind=type territory=address.addressLocality lat=geo.latitude lon=geo.longitude',
			],
		},
		{
			file: 'polis-part.csv',
			text: lines(
				'participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1,2',
				'0,1,47,3,1,1,1,-1,0',
				'1,0,2,2,1,0,1,,0',
			),
			is: ['polis-participants', 'actors: actor_id=participant nature="person" kind=group-id'],
		},
		{
			file: 'polis-wide.csv',
			text: lines(
				'participant,group-id,n-comments,n-votes,n-agree,n-disagree,0,1,2',
				'0,1,47,3,1,1,1,-1,0',
				'1,0,2,2,1,0,1,,0',
			),
			is: [
				'polis-votes-as-rows',
				'participations: actor_id=participant event_id=comment-id channel="online"',
				'actors: actor_id=participant nature="person" kind=group-id',
			],
			asRows: true,
		},
	])('$file', async ({ file, text, is, asRows }) => {
		expect(await recognised(file, text, { asRows })).toEqual(is);
	});
});

describe('files that only look like those of a platform', () => {
	it.each<Case>([
		{
			file: 'forum.csv',
			text: lines(
				'id;title;description;created_at;votes',
				'1;Arbres;x;2016-01-02 10:00:00;2',
				'2;Parcs;x;2016-01-03 10:00:00;3',
			),
			is: ['no layout'],
		},
		{
			file: 'annuaire.csv',
			text: lines('name;type;city', 'CAF;Institution;Brest', 'MSA;Institution;Quimper'),
			is: ['no layout', 'actors: actor_id=name label=name kind=type territory=city'],
		},
	])('$file', async ({ file, text, is, asRows }) => {
		expect(await recognised(file, text, { asRows })).toEqual(is);
	});
});
