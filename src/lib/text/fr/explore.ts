import { pluralOf } from '../plural.ts';

const plural = pluralOf('fr');

export const explore = {
	title: 'Explorer',
	lead: 'Les lignes de vos fichiers telles qu’elles ont été lues, le profil de chaque colonne, et des requêtes SQL.',
	file: 'Fichier',
	search: 'Chercher dans les lignes',
	rows: (count: number, shown: string) =>
		`${shown} ${plural(count, { one: 'ligne', other: 'lignes' })}`,
	matching: (count: number, shown: string, total: string) =>
		`${shown} ${plural(count, { one: 'ligne trouvée', other: 'lignes trouvées' })} sur ${total}`,
	line: 'Ligne',
	table: (name: string) => `Lignes de ${name}`,
	sortHint: 'Un clic sur un titre trie la table.',
	profile: {
		title: 'Colonnes',
		blanks: (count: number, shown: string) =>
			count === 0
				? 'aucune case vide'
				: `${shown} ${plural(count, { one: 'vide', other: 'vides' })}`,
		distinct: (count: number, shown: string) =>
			`${shown} ${plural(count, { one: 'valeur distincte', other: 'valeurs distinctes' })}`,
		misfits: (count: number, shown: string) =>
			`${shown} ${plural(count, { one: 'case ne suit pas le type', other: 'cases ne suivent pas le type' })}`,
		range: (low: string, high: string) => `de ${low} à ${high}`,
		median: (value: string) => `médiane ${value}`,
		frequent: 'Valeurs les plus fréquentes',
		histogram: (low: string, high: string) => `Répartition de ${low} à ${high}`,
	},
	sql: {
		title: 'Requêtes SQL',
		lead: 'Les tables de vos fichiers et les tables canoniques. Rien ici ne peut modifier vos données.',
		editor: 'Requête SQL',
		run: 'Exécuter',
		shortcut: 'Ctrl + Entrée',
		running: 'Requête en cours',
		result: 'Résultat de la requête',
		empty: 'La requête ne donne aucune ligne.',
		download: 'Télécharger en CSV',
		failed: 'La requête n’a pas pu être exécutée.',
		at: (line: string, column: string) => `Ligne ${line}, colonne ${column}.`,
		stopped: 'Requête arrêtée.',
		tables: 'Tables',
		canonical: 'Tables canoniques',
		files: 'Vos fichiers (typés)',
		rawFiles: 'Vos fichiers (texte exact)',
		insert: (name: string) => `Écrire une requête sur ${name}`,
		limit: (shown: string) =>
			`Seules les ${shown} premières lignes sont affichées\u202F; le CSV les contient toutes.`,
	},
};
