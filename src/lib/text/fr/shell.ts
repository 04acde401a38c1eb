export const shell = {
	name: 'Maillage',
	skip: 'Aller au contenu',
	nav: 'Écrans',
	home: 'Accueil',
	import: 'Importer',
	explore: 'Explorer',
	map: 'Carte',
	dashboard: 'Tableau de bord',
	publish: 'Publier',
	language: 'Langue',
	languages: { fr: 'Français', en: 'English' },
	theme: 'Apparence',
	themes: { auto: 'Automatique', light: 'Claire', dark: 'Sombre' },
	fictional: 'Données fictives',
	fictionalNote:
		'Exemple\u202F: les lignes sur des personnes et les fichiers marqués «\u202Fdonnées fictives\u202F» sont inventés.',
	untitled: 'Projet sans titre',
	engine: {
		starting: 'Démarrage du moteur d’analyse',
		failed: 'Le moteur d’analyse s’est arrêté',
		failedWhy: (reason: string) =>
			`Le moteur d’analyse s’est arrêté (${reason}). Vos fichiers et vos réglages sont intacts\u202F: relancez le moteur pour continuer.`,
		restart: 'Relancer le moteur',
	},
	opening: 'Ouverture de l’exemple',
	exampleFailed: (name: string) =>
		`L’exemple «\u202F${name}\u202F» n’a pas pu être ouvert. Vérifiez votre connexion puis rechargez la page.`,
	empty: {
		title: 'Aucune donnée pour l’instant',
		body: 'Importez un ou plusieurs fichiers CSV, ou ouvrez un exemple depuis l’accueil.',
		import: 'Importer des fichiers',
		home: 'Voir les exemples',
	},
	leave: 'Le projet n’est gardé que dans cet onglet.',
	cancel: 'Annuler',
	broken: 'Cette partie de la page a rencontré une erreur.',
	retry: 'Réessayer',
};
