import type { CanonicalTable } from '../../model/canonical.ts';
import { reading } from './reading.ts';

const quoted = (text: string) => `«\u202f${text}\u202f»`;

/** What the import says: how a file was read, why it could not be, what its columns are for. */
export const importing = {
	...reading,
	errors: {
		empty: () => 'Le fichier est vide. Choisissez un fichier qui contient un tableau.',
		'too-large': () =>
			'Le fichier ne tient pas dans la mémoire du navigateur. Lisez-en un échantillon, ou partagez-le en plusieurs fichiers.',
		binary: () =>
			'Le fichier contient des octets nuls\u202f: ce n’est pas un texte. Choisissez un fichier CSV.',
		'data-package': (detail?: string) =>
			`La description des fichiers (datapackage.json) n’est pas valable${detail ? ` à l’endroit ${quoted(detail)}` : ''}. Corrigez-la puis rouvrez l’exemple.`,
		worker: (detail?: string) =>
			`La lecture s’est arrêtée${detail ? ` (${detail})` : ''}. Le fichier est intact\u202f: réessayez, ou partagez-le s’il est très gros.`,
		'archive-empty': () =>
			'L’archive ne contient aucun tableau (CSV, classeur). Choisissez une archive qui en contient, ou déposez les fichiers eux-mêmes.',
		'archive-damaged': (detail?: string) =>
			`L’archive est incomplète ou abîmée${detail ? `\u202f: ${quoted(detail)} ne se décompresse pas` : ''}. Téléchargez-la de nouveau, ou décompressez-la sur votre ordinateur et déposez les fichiers.`,
		'archive-encrypted': (detail?: string) =>
			`${detail ? `${quoted(detail)} est protégé` : 'Le fichier est protégé'} par un mot de passe. Ouvrez-le dans son logiciel, retirez la protection, puis déposez-le de nouveau.`,
		'archive-too-large': () =>
			'Une fois décompressé, le contenu dépasse ce que le navigateur peut lire (2 Go). Déposez les fichiers un à un, ou partagez-les.',
		'workbook-damaged': () =>
			'Le classeur ne se lit pas. Ouvrez-le dans votre tableur, enregistrez-le au format XLSX ou CSV, puis déposez ce nouveau fichier.',
		'graph-xml': (detail?: string) =>
			`Le fichier du réseau (XML) est mal formé${detail ? ` à la ligne ${detail}` : ''}\u202f: une balise n’est pas refermée, ou un caractère n’est pas échappé. Enregistrez-le de nouveau depuis le logiciel d’origine, ou corrigez cette ligne.`,
		'graph-truncated': (detail?: string) =>
			`Le fichier du réseau s’arrête avant sa fin${detail ? ` (à la ligne ${detail})` : ''}\u202f: il en manque une partie. Téléchargez-le ou enregistrez-le de nouveau.`,
		'graph-line': (detail?: string) =>
			`Une ligne du réseau (Pajek) ne se comprend pas${detail ? `\u202f: la ligne ${detail}` : ''}. Corrigez-la dans un éditeur de texte, ou enregistrez de nouveau le réseau depuis son logiciel, un seul par fichier.`,
		'graph-json': (detail?: string) =>
			`Le fichier du réseau (JSON) n’a pas la forme attendue${detail ? ` à l’endroit ${quoted(detail)}` : ''}\u202f: il faut une liste «\u202fnodes\u202f» et une liste «\u202fedges\u202f» ou «\u202flinks\u202f», dont chaque lien a une «\u202fsource\u202f» et une «\u202ftarget\u202f».`,
		'graph-json-syntax': (detail?: string) =>
			`Le fichier du réseau (JSON) est mal formé${detail ? ` à la ligne ${detail}` : ''}. Téléchargez-le ou enregistrez-le de nouveau.`,
		'address-invalid': () =>
			'Ce n’est pas une adresse de fichier sur le web. Collez une adresse complète, qui commence par https:// ou http://.',
		'address-refused': (detail?: string) =>
			detail
				? `Le site a répondu par une erreur (${detail}). Vérifiez l’adresse, ou téléchargez le fichier et déposez-le ici.`
				: 'Le fichier n’est pas arrivé\u202f: l’adresse est fausse, la connexion est coupée, ou le site n’autorise pas d’autres pages à lire ses fichiers (le navigateur ne dit pas lequel). Ouvrez l’adresse dans un nouvel onglet, téléchargez le fichier et déposez-le ici.',
	},
	tables: {
		actors: 'Acteurs',
		events: 'Événements',
		participations: 'Participations',
		ties: 'Liens',
		contributions: 'Contributions',
		decisions: 'Décisions',
		criteria: 'Critères',
		indicators: 'Indicateurs',
		reference: 'Population de référence',
	} satisfies Record<CanonicalTable, string>,
	columns: {
		actors: {
			actor_id: 'Identifiant de l’acteur',
			label: 'Nom',
			nature: 'Nature (personne, organisation, groupe, lieu)',
			kind: 'Type d’acteur',
			territory: 'Territoire',
			lat: 'Latitude',
			lon: 'Longitude',
			parent_id: 'Acteur dont il dépend',
		},
		events: {
			event_id: 'Identifiant de l’événement',
			label: 'Intitulé',
			kind: 'Type d’événement',
			channel: 'Canal (sur place, en ligne, papier)',
			theme: 'Thème',
			territory: 'Territoire',
			lat: 'Latitude',
			lon: 'Longitude',
			starts: 'Début',
			ends: 'Fin',
			status: 'Statut',
		},
		participations: {
			actor_id: 'Qui participe',
			event_id: 'À quel événement',
			date: 'Date',
			channel: 'Canal (sur place, en ligne, papier)',
			role: 'En quelle qualité',
			quantity: 'Nombre de participations',
			territory: 'Territoire',
			theme: 'Thème',
		},
		ties: {
			source_id: 'Premier acteur',
			target_id: 'Second acteur',
			kind: 'Type de lien',
			directed: 'Lien orienté',
			weight: 'Poids',
			starts: 'Début',
			ends: 'Fin',
			evidence: 'Preuve',
		},
		contributions: {
			contribution_id: 'Identifiant de la contribution',
			label: 'Intitulé',
			date: 'Date de dépôt',
			channel: 'Canal (sur place, en ligne, papier)',
			theme: 'Thème',
			territory: 'Territoire',
			author_id: 'Auteur',
			merged_into: 'Réunie avec',
		},
		decisions: {
			contribution_id: 'Contribution concernée',
			date: 'Date',
			stage: 'Étape',
			decided_by: 'Qui décide',
			criterion: 'Critère',
			reason: 'Motif',
			outcome: 'Issue',
			link: 'Adresse du document',
		},
		criteria: {
			structure_id: 'Structure',
			field: 'Champ (humain, social, environnemental, démocratique)',
			effect: 'Effet',
			criterion: 'Critère',
			indicator: 'Indicateur',
			proof: 'Preuve',
			proof_kind: 'Type de preuve',
			level: 'Niveau',
			version: 'Version',
		},
		indicators: {
			indicator_id: 'Identifiant de l’indicateur',
			label: 'Intitulé',
			date: 'Date',
			value: 'Valeur',
			target: 'Cible',
			unit: 'Unité',
		},
		reference: {
			dimension: 'Dimension comparée',
			category: 'Catégorie',
			population: 'Population',
		},
	} satisfies Record<CanonicalTable, Record<string, string>>,
};
