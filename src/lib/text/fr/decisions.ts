import type { DecisionName } from '../../model/decision-name.ts';
import type { VersionMatch } from '../../model/file-version.ts';
import type { Received } from '../../model/received.ts';
import type { RoleReason } from '../../model/role-proposal.ts';
import type { SameReason } from '../../model/same-actor.ts';
import { createFormats } from '../formats.ts';
import { pluralOf } from '../plural.ts';
import { layoutName } from './layouts.ts';
import { mapCorrections } from './map-corrections.ts';

const plural = pluralOf('fr');
const { integer, list } = createFormats('fr');

const counted = (count: number, one: string, other: string) =>
	`${integer(count)} ${plural(count, { one, other })}`;

const quoted = (text: string) => `«\u202F${text}\u202F»`;

const holds = {
	key: 'une valeur par ligne',
	date: 'des dates',
	place: 'des coordonnées',
	number: 'des nombres',
	names: 'des noms',
};

const named = (name: DecisionName): string => {
	switch (name.kind) {
		case 'add-files':
			return name.files.length === 1
				? `ajout de ${name.files[0]}`
				: `ajout de ${counted(name.files.length, 'fichier', 'fichiers')}`;
		case 'remove-file':
			return `retrait de ${name.file}`;
		case 'reading':
			return `lecture de ${name.file}`;
		case 'column-type':
			return `type de ${quoted(name.column)}`;
		case 'unpivot':
			return `colonnes lues en lignes, ${name.file}`;
		case 'corrections':
			return `correction de ${counted(name.count, 'ligne', 'lignes')}`;
		case 'roles':
			return `rôles de ${name.file}`;
		case 'same-actors':
			return `fusion de ${counted(name.count, 'acteur', 'acteurs')}`;
		case 'different-actors':
			return `${counted(name.count, 'acteur gardé distinct', 'acteurs gardés distincts')}`;
		case 'withdraw-actors':
			return 'retrait d’une décision sur des acteurs';
		case 'replace-file':
			return `remplacement de ${name.older}`;
		case 'keep-both':
			return `${name.file} gardé à part`;
		case 'replay':
			return `décisions reprises de ${name.file}`;
	}
};

const schemes = {
	siret: 'même SIRET',
	siren: 'même SIREN',
	rna: 'même numéro RNA',
	email: 'même adresse électronique',
	'email-domain': 'adresses du même domaine',
};

/** What users decide of their files, and how it is taken back. */
export const decisions = {
	undo: (name: DecisionName) => `Annuler\u202F: ${named(name)}`,
	redo: (name: DecisionName) => `Rétablir\u202F: ${named(name)}`,
	done: (name: DecisionName) => `Fait\u202F: ${named(name)}.`,
	nothingToUndo: 'Annuler',
	nothingToRedo: 'Rétablir',
	undone: (name: DecisionName) => `Annulé\u202F: ${named(name)}.`,
	redone: (name: DecisionName) => `Rétabli\u202F: ${named(name)}.`,
	layout: (name: string) => `Reconnu\u202F: ${layoutName(name)}`,
	reason: (reason: RoleReason): string => {
		switch (reason.by) {
			case 'layout':
				return `d’après la mise en page (${layoutName(reason.layout)})`;
			case 'name':
				return 'd’après le titre de la colonne';
			case 'file-name':
				return 'd’après le titre et le nom du fichier';
			case 'content':
				return `d’après le contenu\u202F: ${holds[reason.holds]}`;
			case 'link':
				return `ses valeurs se retrouvent dans ${reason.file}`;
			case 'default':
				return 'la même valeur pour toutes les lignes';
		}
	},
	chosenByYou: 'choisi par vous',
	role: (column: string) => `Rôle de la colonne ${column}`,
	attention: {
		title: 'À décider',
		nothing: 'Rien ne demande de décision. Vous pouvez continuer.',
		show: 'Voir',
		inFile: (file: string, words: string) => `${file}\u202F: ${words}`,
		giveRoles: 'Donner des rôles',
		showRows: 'Voir ces lignes',
		showLinks: 'Voir lesquelles',
		compare: 'Comparer',
		more: (count: number) => counted(count, 'autre point', 'autres points'),
		version: (match: VersionMatch, file: string) =>
			`${file} ressemble à une nouvelle version de ${match.older}. Ses lignes ne comptent pas encore.`,
		noRole: (file: string) =>
			`${file}\u202F: aucune colonne n’a de rôle. Dites à quoi sert chacune, sinon le fichier ne donne ni graphique ni carte.`,
		aside: (file: string, rows: number) =>
			`${file}\u202F: ${counted(rows, 'ligne mise de côté peut', 'lignes mises de côté peuvent')} être corrigée${rows < 2 ? '' : 's'}.`,
		warnings: (file: string, count: number) =>
			`${file}\u202F: ${counted(count, 'point', 'points')} à vérifier.`,
		failed: (file: string) => `${file} n’a pas pu être lu.`,
		same: (groups: number) =>
			`${counted(groups, 'groupe de noms se ressemble', 'groupes de noms se ressemblent')}\u202F: est-ce le même acteur\u202F?`,
		link: (from: string, column: string, missing: number) =>
			`${from}, ${quoted(column)}\u202F: ${counted(missing, 'valeur n’est pas retrouvée', 'valeurs ne sont pas retrouvées')} dans les autres fichiers.`,
	},
	version: {
		counts: ({ added, changed, gone, unchanged }: VersionMatch) =>
			added + changed + gone === 0
				? `Les ${integer(unchanged)} lignes sont les mêmes.`
				: `${counted(added, 'ligne nouvelle', 'lignes nouvelles')}, ${counted(changed, 'changée', 'changées')}, ${counted(gone, 'disparue', 'disparues')}, ${counted(unchanged, 'inchangée', 'inchangées')}.`,
		key: (key: readonly string[]) =>
			key.length > 0
				? `Les lignes sont retrouvées par ${list(key.map(quoted))}.`
				: 'Les lignes sont comparées entières.',
		newColumns: (names: readonly string[]) =>
			`${plural(names.length, { one: 'Colonne nouvelle', other: 'Colonnes nouvelles' })}\u202F: ${list(names)}.`,
		goneColumns: (names: readonly string[]) =>
			`${plural(names.length, { one: 'Colonne disparue', other: 'Colonnes disparues' })}\u202F: ${list(names)}.`,
		replace: (older: string) => `Remplacer ${older}`,
		keepBoth: 'Garder les deux',
		rows: 'Lignes qui diffèrent',
		changes: { added: 'nouvelle', changed: 'changée', gone: 'disparue' },
		change: 'Changement',
		line: 'Ligne',
		was: (before: string, after: string) => `${before || '(vide)'} → ${after || '(vide)'}`,
		first: (shown: number) => `Au plus ${integer(shown)} de chaque sorte.`,
	},
	mend: {
		fileName: '-mises-de-cote',
		back: 'Vous pouvez aussi les corriger dans un tableur, puis reprendre ce fichier ici\u202F: seules ces lignes sont relues.',
		takeBack: 'Reprendre les lignes corrigées…',
		open: 'Corriger',
		row: (line: number) => `Corriger la ligne ${integer(line)}`,
		surplus: (number: number) => `En trop ${integer(number)}`,
		lead: 'Mettez chaque valeur dans sa colonne. Le fichier d’origine ne change pas.',
		suggested:
			'Proposition\u202F: les cases ont été réunies là où un séparateur semble écrit dans un texte.',
		keep: 'Garder cette ligne',
		cancel: 'Renoncer',
		tooMany: 'Videz les cases en trop, ou réunissez-les à une autre.',
		all: (count: number) => `Corriger les ${integer(count)} lignes comme proposé`,
		done: (count: number) => counted(count, 'ligne corrigée', 'lignes corrigées'),
		undo: (line: number) => `Défaire la correction de la ligne ${integer(line)}`,
		undoShort: 'Défaire',
	},
	kept: {
		save: 'Enregistrer les décisions',
		saveActors: 'Les noms en CSV',
		lead: 'Rôles, réglages, corrections, fusions, réseaux et tableaux de bord, sans les données. Déposez ce fichier avec les prochains fichiers\u202F: les décisions s’appliquent de nouveau.',
		fileName: 'decisions',
		actorsName: 'noms',
		received: (received: Received): string => {
			switch (received.kind) {
				case 'mended': {
					const refused = received.refused.map(({ line }) => integer(line));
					const left =
						refused.length > 0
							? ` ${plural(refused.length, { one: 'Ligne laissée', other: 'Lignes laissées' })} de côté, sans colonne pour toutes les valeurs ou déjà reprise\u202F: ${list(refused)}.`
							: '';
					return `${received.from}\u202F: ${counted(received.rows, 'ligne corrigée reprise', 'lignes corrigées reprises')} dans ${received.file}.${left}`;
				}
				case 'mended-elsewhere':
					return `${received.from} corrige des lignes de ${received.file}, qui n’est pas dans ce projet. Ajoutez d’abord ce fichier.`;
				case 'actors':
					return `${received.from}\u202F: ${counted(received.decisions, 'décision reprise', 'décisions reprises')} sur des noms.`;
				case 'decisions':
					return `${received.from}\u202F: décisions reprises pour ${list([counted(received.files, 'fichier', 'fichiers'), counted(received.actors, 'groupe de noms', 'groupes de noms'), ...(received.networks > 0 ? [counted(received.networks, 'réseau', 'réseaux')] : []), ...(received.dashboards > 0 ? [counted(received.dashboards, 'tableau de bord', 'tableaux de bord')] : [])])}.`;
				case 'corrections':
					return mapCorrections.received(received);
				case 'unreadable':
					return `${received.from} n’est pas un fichier de décisions valable, à l’endroit ${quoted(received.path)}. Rien n’a été changé.`;
			}
		},
		dismiss: 'Fermer',
	},
	same: {
		title: 'Le même acteur\u202F?',
		lead: 'Des noms peuvent désigner le même acteur. Rien n’est fusionné sans vous, et tout se défait.',
		search: 'Chercher les noms qui se ressemblent',
		again: 'Chercher de nouveau',
		searching: 'Comparaison des noms',
		cancel: 'Arrêter',
		none: 'Aucun nom ne ressemble à un autre.',
		levels: { high: 'Très probable', possible: 'Possible' },
		mentions: (rows: number) => counted(rows, 'mention', 'mentions'),
		keep: (label: string) => `Garder le nom ${label}`,
		member: (label: string) => `${label} est le même acteur`,
		merge: 'Fusionner',
		refuse: 'Ce ne sont pas les mêmes',
		mergeAll: (groups: number) =>
			groups === 1
				? 'Fusionner le groupe très probable'
				: `Fusionner les ${integer(groups)} groupes très probables`,
		group: (label: string) => `Noms proches de ${label}`,
		more: (groups: number) => `Voir ${counted(groups, 'autre groupe', 'autres groupes')}`,
		decided: (count: number) => counted(count, 'décision prise', 'décisions prises'),
		merged: (members: readonly string[], kept: string) => `${list(members)} → ${kept}`,
		different: (members: readonly string[]) => `${list(members)}\u202F: distincts`,
		withdraw: 'Défaire',
		error: (message: string) => `La comparaison s’est arrêtée (${message}). Cherchez de nouveau.`,
		reason: (reason: SameReason): string => {
			switch (reason.by) {
				case 'identifier':
					return schemes[reason.scheme];
				case 'spelling':
					return 'accents, majuscules ou ponctuation';
				case 'abbreviation':
					return 'abréviation';
				case 'small-words':
					return 'petits mots';
				case 'word-order':
					return 'ordre des mots';
				case 'misspelling':
					return 'quelques lettres';
				case 'extra-words':
					return 'mots en plus';
			}
		},
	},
};
