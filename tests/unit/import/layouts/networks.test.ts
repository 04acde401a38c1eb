import { describe, expect, it } from 'vitest';
import { lines, recognised } from '../written-feeds.ts';

/** A file and what a reader of its headers would make of its columns. */
interface Case {
	file: string;
	text: string;
	is: string[];
	asRows?: boolean;
}

describe('Kumu', () => {
	it.each<Case>([
		{
			file: 'kumu.csv',
			text: lines(
				'label,type,tags,description,image',
				'CAF,Institution,social|famille,x,',
				'Infini,Association,radio,y,',
			),
			is: ['kumu-elements', 'actors: actor_id=label label=label kind=type'],
		},
		{
			file: 'kumu-c.csv',
			text: lines('From,To,Type,Tags', 'CAF,Infini,finance,a|b', 'Infini,CAF,rend compte,a'),
			is: ['kumu-connections', 'ties: source_id=From target_id=To kind=Type'],
		},
	])('$file', async ({ file, text, is, asRows }) => {
		expect(await recognised(file, text, { asRows })).toEqual(is);
	});
});

describe('Gephi and Palladio', () => {
	it.each<Case>([
		{
			file: 'gephi.csv',
			text: lines(
				'Source,Target,Type,Id,Label,timeset,Weight',
				'1,2,Undirected,0,,,1.0',
				'2,3,Undirected,1,,,2.0',
			),
			is: ['gephi-edges', 'ties: source_id=Source target_id=Target directed=Type weight=Weight'],
		},
		{
			file: 'nodes.csv',
			text: lines('Id,Label,timeset,modularity_class', '1,A,,0', '2,B,,1'),
			is: ['gephi-nodes', 'actors: actor_id=Id label=Label kind=modularity_class'],
		},
		{
			file: 'palladio-nodes.csv',
			text: lines(
				'Name,Coordinates,Type',
				'Brest,"48.390,-4.486",Ville',
				'Quimper,"47.996,-4.097",Ville',
			),
			is: [
				'palladio',
				'actors: actor_id=Name label=Name kind=Type lat=Coordinates lon=Coordinates',
			],
		},
		{
			file: 'palladio-rel.csv',
			text: lines('Source,Target,Date', 'Ada,Bob,2010-01-01', 'Bob,Cyd,2011-01-01'),
			is: ['no layout', 'ties: source_id=Source target_id=Target starts=Date'],
		},
	])('$file', async ({ file, text, is, asRows }) => {
		expect(await recognised(file, text, { asRows })).toEqual(is);
	});
});

describe('ties without titles, and matrices read as rows', () => {
	it.each<Case>([
		{
			file: 'edges-txt.csv',
			text: lines(
				'Ada;Bob',
				'Bob;Cyd',
				'Cyd;Dan',
				'Dan;Ada',
				'Ada;Cyd',
				'Bob;Dan',
				'Eve;Ada',
				'Eve;Bob',
			),
			is: ['edge-list', 'ties: source_id=col_1 target_id=col_2'],
		},
		{
			file: 'adj.csv',
			text: lines(';A;B;C;D', 'A;0;1;0;2', 'B;1;0;0;0', 'C;0;0;0;1', 'D;2;0;1;0'),
			is: ['matrix', 'ties: source_id=col_1 target_id=target weight=weight'],
			asRows: true,
		},
		{
			file: 'rect.csv',
			text: lines(';R1;R2;R3', 'Ada;1;0;1', 'Bob;0;1;1', 'Cyd;1;1;0'),
			is: ['matrix', 'participations: actor_id=col_1 event_id=event'],
			asRows: true,
		},
		{
			file: 'quantites.csv',
			text: lines(';Couture;Radio;Voile', 'Ada;3;0;0', 'Bob;0;1;0', 'Cyd;0;0;12'),
			is: ['matrix', 'participations: actor_id=col_1 event_id=event quantity=quantity'],
			asRows: true,
		},
	])('$file', async ({ file, text, is, asRows }) => {
		expect(await recognised(file, text, { asRows })).toEqual(is);
	});
});

describe('attendance sheets read as rows', () => {
	it.each<Case>([
		{
			file: 'sheet.csv',
			text: lines(
				'Nom;Prénom;Structure;Présent le 12/03;Présent le 19/03;Présent le 26/03',
				'Le Goff;Ada;Ar Vag;x;;x',
				'Le Bris;Bob;Infini;;x;x',
				'Riou;Cyd;Ar Vag;x;x;',
			),
			is: ['no layout', 'participations: actor_id=Structure event_id=event'],
			asRows: true,
		},
		{
			file: 'liste-emargement.csv',
			text: lines(
				'Nom;Séance du 12 mars;Séance du 19 mars;Séance du 26 mars',
				'Riou Ada;P;A;P',
				'Le Goff Bob;A;P;P',
				'Le Bris Cyd;P;P;A',
			),
			is: ['no layout', 'participations: actor_id=Nom event_id=event'],
			asRows: true,
		},
		{
			file: 'framadate.csv',
			text: lines(
				';lun. 12 mars;mar. 13 mars;mer. 14 mars',
				'Ada;Oui;Non;Oui',
				'Bob;Non;Oui;Si nécessaire',
				'Cyd;Oui;Oui;Non',
			),
			is: ['matrix', 'participations: actor_id=col_1 event_id=event'],
			asRows: true,
		},
	])('$file', async ({ file, text, is, asRows }) => {
		expect(await recognised(file, text, { asRows })).toEqual(is);
	});
});

describe('files that only look like a network', () => {
	it.each<Case>([
		{
			file: 'periods.csv',
			text: lines('From,To,Label', '2010,2015,a', '2011,2016,b'),
			is: ['no layout'],
		},
		{
			file: 'measures.csv',
			text: lines('Label,Type,Value', 'Temp,air,12', 'Hum,sol,13'),
			is: ['no layout'],
		},
		{
			file: 'pays-nohdr.csv',
			text: lines('Brest,Ada', 'Brest,Bob', 'Quimper,Cyd'),
			is: ['no layout'],
		},
		{
			file: 'stats.csv',
			text: lines(';2018;2019;2020', 'Brest;12;0;30', 'Quimper;7;0;9'),
			is: ['no layout'],
			asRows: true,
		},
	])('$file', async ({ file, text, is, asRows }) => {
		expect(await recognised(file, text, { asRows })).toEqual(is);
	});
});
