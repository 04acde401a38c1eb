import { createFormats } from '../formats.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');
const { integer } = createFormats('fr');

/** The printed sheet of a meeting: the map, who is on it, and blanks for corrections. */
export const mapSheet = {
	open: 'Feuille A3',
	title: (title: string) => `Feuille A3\u202f: ${title}`,
	print: 'Imprimer ou enregistrer en PDF',
	svg: 'Carte numérotée en SVG',
	close: 'Fermer',
	preparing: 'Préparation de la feuille…',
	failed: 'La carte n’a pas pu être dessinée pour cette feuille.',
	advice:
		'Choisissez le format A3, en paysage\u202f; la feuille reste lisible en noir et blanc. Rien n’est envoyé.',
	tooMany: (most: number) =>
		`La feuille convient jusqu’à ${integer(most)} acteurs\u202f: filtrez le réseau pour l’imprimer.`,
	who: (count: string) => `Qui est sur la carte\u202f: ${count}`,
	numbers: 'Le numéro est celui qui est écrit sur la carte.',
	legend: 'Lire la carte',
	words: 'Ce réseau en mots',
	page: (page: number, pages: number) => `Page ${integer(page)} sur ${integer(pages)}`,
	more: (count: number) =>
		`${integer(count)} ${plural(count, { one: 'autre au verso', other: 'autres au verso' })}.`,
	corrections: {
		title: 'Corriger cette carte',
		falseTie: 'Ce lien est faux',
		missingTie: 'Ce lien manque',
		missing: 'Il manque',
		misspelt: 'Mon nom est mal écrit',
		contact: 'Nom et contact, si vous le souhaitez',
		use: 'Ils ne servent qu’à vous répondre sur cette correction et ne sont pas ajoutés à la carte.',
		to: 'À remettre à',
		before: 'avant le',
	},
};
