import type { CorrectionProblem } from '../../model/network-correction.ts';
import type { Received } from '../../model/received.ts';
import { createFormats } from '../formats.ts';
import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');
const { integer, number, list } = createFormats('fr');

const counted = (count: number, one: string, other: string) =>
	`${integer(count)}\u00a0${plural(count, { one, other })}`;
const quoted = (name: string) => `«\u202f${name}\u202f»`;
const between = (from: string, to: string, directed: boolean) =>
	directed ? `de ${quoted(from)} vers ${quoted(to)}` : `entre ${quoted(from)} et ${quoted(to)}`;
const inBrackets = (words: readonly string[]) => (words.length > 0 ? ` (${words.join(', ')})` : '');

const problems: Record<CorrectionProblem, (line: string) => string> = {
	cells: (line) =>
		`Ligne ${line} laissée de côté\u202f: elle n’a pas les mêmes cases que les autres. Remettez chaque valeur sous son titre.`,
	correction: (line) =>
		`Ligne ${line} laissée de côté\u202f: sous ${quoted('Correction')}, écrivez lien faux, lien manquant, acteur manquant ou nom faux.`,
	actor: (line) =>
		`Ligne ${line} laissée de côté\u202f: sous ${quoted('Acteur')}, écrivez le nom de l’acteur.`,
	other: (line) =>
		`Ligne ${line} laissée de côté\u202f: sous ${quoted('Autre acteur')}, écrivez avec qui est le lien.`,
	name: (line) =>
		`Ligne ${line} laissée de côté\u202f: sous ${quoted('Nom juste')}, écrivez le nom à lire.`,
	direction: (line) =>
		`Ligne ${line}\u202f: le sens du lien n’est pas compris, le lien est lu sans direction. Écrivez ${quoted('vers l’autre')} ou ${quoted('sans direction')}.`,
	decision: (line) =>
		`Ligne ${line}\u202f: la décision n’est pas comprise, elle reste à prendre. Écrivez ${quoted('acceptée')} ou ${quoted('refusée')}.`,
	on: (line) =>
		`Ligne ${line}\u202f: la date de la proposition n’est pas comprise, elle reste vide. Écrivez-la comme 2026-11-25.`,
	decisionOn: (line) =>
		`Ligne ${line}\u202f: la date de la décision n’est pas comprise, elle reste vide. Écrivez-la comme 2026-11-25.`,
};

/** Lines told one by one; the others are counted. */
const MOST_PROBLEMS = 8;

/** Corrections of a network: proposed by those who see an error, decided by the project’s owner. */
export const mapCorrections = {
	title: 'Corrections',
	none: 'Vous voyez une erreur sur cette carte\u202f? Choisissez un acteur, puis signalez un lien faux, un lien manquant ou un nom faux. Ou proposez un acteur absent.',
	counts: (open: number, accepted: number, refused: number) =>
		[
			...(open > 0 ? [counted(open, 'proposée', 'proposées')] : []),
			...(accepted > 0 ? [counted(accepted, 'acceptée', 'acceptées')] : []),
			...(refused > 0 ? [counted(refused, 'refusée', 'refusées')] : []),
		].join(', '),
	actions: {
		missingActor: 'Proposer un acteur absent',
		receive: 'Recevoir des corrections',
		download: 'Télécharger le fichier de corrections',
		downloadHelp:
			'Envoyez ce fichier à la personne qui tient la carte. Elle le dépose ici, décide, et vous le renvoie avec ses réponses.',
		/** Without the date that follows. */
		fileName: 'corrections',
		missingTie: 'Proposer un lien',
		wrongName: 'Corriger le nom',
		report: 'Signaler',
		reportLabel: (name: string) => `Signaler une erreur sur le lien avec ${name}`,
		show: 'Montrer',
		showLabel: (sentence: string) => `Montrer sur la carte\u202f: ${sentence}`,
		accept: 'Accepter',
		refuse: 'Refuser',
		acceptAll: 'Tout accepter',
		refuseAll: 'Tout refuser',
		withdraw: 'Retirer',
		reconsider: 'Revenir sur la décision',
	},
	merging:
		'Deux acteurs n’en font qu’un\u202f? Leurs noms se fusionnent à l’écran Importer, sous «\u202fLe même acteur\u202f?\u202f».',
	inProjection:
		'Sur cette carte, les liens se déduisent de ce que les acteurs ont en commun. Une correction y porte sur l’image, pas sur les fichiers dont elle vient, et les jauges restent comparées au hasard de ces fichiers.',
	sentences: {
		'wrong-tie': (from: string, to: string, directed: boolean) =>
			`Le lien ${between(from, to, directed)} est faux.`,
		'missing-tie': (from: string, to: string, directed: boolean, kind?: string) =>
			`Il manque un lien ${between(from, to, directed)}${inBrackets(kind === undefined ? [] : [kind])}.`,
		'missing-actor': (name: string, kind?: string) =>
			`Il manque ${quoted(name)}${inBrackets(kind === undefined ? [] : [kind])}.`,
		'wrong-name': (label: string, name: string) =>
			`Au lieu de ${quoted(label)}, il faut lire ${quoted(name)}.`,
	},
	stated: {
		absent: (name: string) => `Dans les données\u202f: ${quoted(name)} n’y est pas.`,
		ambiguous: (name: string) =>
			`Dans les données\u202f: plusieurs acteurs s’appellent ${quoted(name)}.`,
		'no-tie': 'Dans les données\u202f: aucun lien entre les deux.',
		ties: (count: number, weight: number, kinds: readonly string[]) =>
			`Dans les données\u202f: ${counted(count, 'lien', 'liens')}${inBrackets([...kinds, ...(weight === count ? [] : [`poids\u00a0${number(weight)}`])])}.`,
		actor: (name: string) => `Dans les données\u202f: ${quoted(name)}.`,
	},
	why: {
		absent: 'un acteur nommé n’est pas dans ce réseau',
		ambiguous: 'plusieurs acteurs portent ce nom',
		'already-there': 'c’est déjà ainsi',
		'no-tie': 'ce lien n’y est pas ou n’y est plus',
		'same-actor': 'un acteur ne se lie pas à lui-même',
		'same-side':
			'dans ce réseau, les liens vont d’un côté à l’autre, et les deux sont du même côté',
		contradicted: 'une autre correction dit le contraire\u202f: refusez l’une des deux',
		repeated: 'une autre correction dit la même chose',
	},
	notApplied: (why: string) => `Acceptée, mais sans effet\u202f: ${why}.`,
	wouldNotApply: (why: string) => `Acceptée, elle serait sans effet\u202f: ${why}.`,
	said: (by: string, on: string | undefined) =>
		[by === '' ? 'Sans nom' : by, ...(on === undefined ? [] : [on])].join(', '),
	reason: (reason: string) => `Raison\u202f: ${reason}`,
	decision: {
		title: 'Décider',
		accepted: (by: string, on: string | undefined) =>
			`Acceptée${by === '' ? '' : ` par ${by}`}${on === undefined ? '' : `, le ${on}`}.`,
		refused: (by: string, on: string | undefined) =>
			`Refusée${by === '' ? '' : ` par ${by}`}${on === undefined ? '' : `, le ${on}`}.`,
		decider: 'Qui décide',
		reason: 'Raison de la décision',
		allReason: 'Raison pour toutes',
		needsReason: 'Dites pourquoi vous refusez\u202f: la personne qui propose lira cette raison.',
		decide: (sentence: string) => `Décider\u202f: ${sentence}`,
		together: 'Décider de toutes ensemble',
	},
	open: 'Proposées',
	decided: (count: number) => counted(count, 'correction décidée', 'corrections décidées'),
	form: {
		titles: {
			'wrong-tie': 'Un lien est faux',
			'missing-tie': 'Un lien manque',
			'missing-actor': 'Un acteur manque',
			'wrong-name': 'Un nom est faux',
		},
		which: 'Quel lien',
		both: 'Tous les liens entre les deux',
		from: (name: string) => `Avec quel acteur ${quoted(name)} est-il lié\u202f?`,
		direction: 'Sens du lien',
		towards: (from: string, to: string) => `de ${from} vers ${to}`,
		undirected: 'sans direction',
		tieKind: 'Sorte de lien (facultatif)',
		name: 'Nom de l’acteur',
		rightName: 'Nom juste',
		mode: 'Ce que c’est',
		actorKind: 'Type (facultatif)',
		firstTie: 'Son premier lien (facultatif)',
		theOther: 'l’autre acteur',
		reason: 'Pourquoi',
		reasonHelp: 'Ce que vous savez, et comment\u202f: une convention, une réunion, un site.',
		proposer: 'Qui le dit (facultatif)',
		propose: 'Proposer',
		cancel: 'Annuler',
		needs: {
			other: 'Choisissez l’autre acteur dans la liste.',
			name: 'Écrivez le nom de l’acteur.',
			rightName: 'Écrivez un nom différent de celui de la carte.',
			reason: 'Dites pourquoi\u202f: sans raison, personne ne peut décider.',
		},
		chosen: (name: string) => `Choisi\u202f: ${name}`,
		already: 'Cette correction est déjà proposée\u202f: elle compte une fois.',
	},
	proposed: 'Correction proposée. Elle attend une décision, sous «\u202fCorrections\u202f».',
	decidedNews: (count: number, accepted: boolean) =>
		accepted
			? `${counted(count, 'correction acceptée', 'corrections acceptées')}.`
			: `${counted(count, 'correction refusée', 'corrections refusées')}.`,
	notCorrections: (names: readonly string[]) =>
		`${list(names)}\u202f: ce n’est pas un fichier de corrections. Déposez les données à l’écran Importer.`,
	/** For the legend and the images of the map. */
	note: (applied: number, open: number) =>
		`${[
			...(applied > 0 ? [counted(applied, 'correction appliquée', 'corrections appliquées')] : []),
			...(open > 0
				? [
						applied > 0
							? counted(open, 'proposée', 'proposées')
							: counted(open, 'correction proposée', 'corrections proposées'),
					]
				: []),
		].join(', ')}.`,
	received: ({
		from,
		added,
		addedDecided,
		decided,
		known,
		differing,
		problems: lines,
	}: Received & { kind: 'corrections' }) =>
		[
			`${from}\u202f: ${counted(added, 'correction reçue', 'corrections reçues')}${
				addedDecided > 0
					? `, dont ${counted(addedDecided, 'déjà décidée\u202f: cette décision est reprise', 'déjà décidées\u202f: ces décisions sont reprises')}`
					: ''
			}.`,
			...(decided > 0
				? [
						`${counted(decided, 'proposition a reçu sa réponse', 'propositions ont reçu leur réponse')}.`,
					]
				: []),
			...(known > 0
				? [`${counted(known, 'était déjà là et compte', 'étaient déjà là et comptent')} une fois.`]
				: []),
			...(differing > 0
				? [
						`${counted(differing, 'porte', 'portent')} une autre décision que celle prise ici, qui reste.`,
					]
				: []),
			...lines.slice(0, MOST_PROBLEMS).map(({ line, problem }) => problems[problem](integer(line))),
			...(lines.length > MOST_PROBLEMS
				? [`Et ${counted(lines.length - MOST_PROBLEMS, 'autre ligne', 'autres lignes')} à revoir.`]
				: []),
		].join(' '),
};
