import { feed, type TestFile } from '../queries/dataset.ts';

/**
 * Eleven rows, one set aside. Traps: a person in two channels (P1), a row without a person, a
 * count row of twelve, a row without a date, a place known from the event only, the same
 * identifier with other spaces (« P 3 »), a newcomer in the last month (P4).
 */
const ATTENDANCE = `date;personne;rencontre;canal;nombre
05/09/2024;P1;R1;Sur place;
05/09/2024;P2;R1;Sur place;
05/09/2024;;R1;Sur place;12
20/10/2024;P1;R2;En ligne;
21/10/2024;P 3;R2;En ligne;
21/10/2024;P  3 ;R2;en ligne;
03/12/2024;P4;R3;Papier;
03/12/2024;P2;R3;;
;P2;R3;Sur place;
04/12/2024;;R3;Visio;1
05/12/2024;P9;R3;Sur place;;trop;
`;
const MEETINGS = `code;nom;quartier;thème
R1;Réunion de rentrée;Fives;Cadre de vie
R2;Atelier en ligne;;Numérique
R3;Forum;Moulins;Cadre de vie
`;

export const ATTENDANCE_FILES: readonly TestFile[] = [
	{
		name: 'presences.csv',
		content: ATTENDANCE,
		choices: { types: { nombre: { kind: 'integer' }, date: { kind: 'date' } } },
		feeds: [
			feed('participations', {
				date: 'date',
				actor_id: 'personne',
				event_id: 'rencontre',
				channel: 'canal',
				quantity: 'nombre',
			}),
		],
	},
	{
		name: 'rencontres.csv',
		content: MEETINGS,
		feeds: [
			feed('events', { event_id: 'code', label: 'nom', territory: 'quartier', theme: 'thème' }),
		],
	},
];
