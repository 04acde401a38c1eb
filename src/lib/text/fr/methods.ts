import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');

export const methods = {
	titleOf: (title: string) => `Méthodes\u202f: ${title}`,
	written: (date: string, version: string) => `Écrit le ${date} avec Maillage ${version}.`,
	span: (from: string, to: string) => `Données du ${from} au ${to}.`,
	fictional: 'Données fictives\u202f: ce qui concerne des personnes est inventé.',
	files: 'Fichiers',
	fileColumns: ['Fichier', 'Lignes lues', 'Gardées', 'Mises de côté', 'SHA-256'],
	notComputed: 'non calculé',
	roles: 'Rôles des colonnes\u202f:',
	role: (column: string, role: string) => `${column} (${role})`,
	rolesOf: (file: string, roles: string) => `${file}\u202f: ${roles}`,
	merges: 'Acteurs réunis',
	noMerge: 'Aucun acteur n’a été réuni à un autre.',
	merge: (kept: string, others: string) => `${kept}\u202f: aussi écrit ${others}`,
	mergedActors: (count: number, shown: string) =>
		`${shown} ${plural(count, { one: 'acteur réuni à un autre', other: 'acteurs réunis à un autre' })}.`,
	figures: 'Chiffres',
	networks: 'Réseaux',
	cited: (title: string, subtitle: string) =>
		subtitle === '' ? `«\u00a0${title}\u00a0»` : `«\u00a0${title}\u00a0», ${subtitle}`,
	selection: 'Sélection\u202f:',
	definition: 'Définition\u202f:',
	formula: 'Formule\u202f:',
	reference: 'Référence\u202f:',
	source: 'Source\u202f:',
	note: 'À savoir\u202f:',
};
