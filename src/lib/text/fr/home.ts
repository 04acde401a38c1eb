export const home = {
	title: 'Qui participe, ce que deviennent les propositions, comment les acteurs sont liés',
	lead: 'Maillage lit vos fichiers CSV de participation et d’acteurs locaux, et en fait des tableaux de bord, des cartes de réseau et des graphiques à publier.',
	dropTitle: 'Déposez vos fichiers CSV ici',
	dropBody: 'Listes de présence, exports de plateforme, listes de partenaires…',
	choose: 'Choisir des fichiers',
	paste: 'Coller un tableau',
	pasteLabel: 'Collez ici les lignes d’un tableur ou d’un fichier CSV',
	pasteOpen: 'Ouvrir ce tableau',
	pasteName: 'tableau collé.csv',
	address: {
		show: 'Depuis une adresse',
		label: 'Adresse du fichier sur le web',
		open: 'Récupérer ce fichier',
		cancel: 'Arrêter',
		notice:
			'C’est le seul moment où cette page contacte un autre site. Votre navigateur lui demande ce fichier et ne lui envoie rien d’autre que l’adresse\u202F: ni vos données, ni cookie.',
		progress: (loaded: string, total?: string): string =>
			total ? `${loaded} Mo reçus sur ${total}` : `${loaded} Mo reçus`,
	},
	private: 'Rien ne quitte cet ordinateur\u202F: tout est calculé dans votre navigateur.',
	verify: 'Comment le vérifier',
	verifyBody:
		'Ouvrez les outils de développement de votre navigateur, onglet Réseau, puis importez un fichier\u202F: seules des adresses de ce site apparaissent, aucune n’emporte vos lignes. Vous pouvez aussi couper la connexion une fois la page chargée\u202F: tout continue de fonctionner.',
	examples: 'Cinq exemples à ouvrir',
	examplesLead:
		'Chacun raconte une histoire réelle\u202F; les lignes sur des personnes sont fictives.',
	current: 'Le projet ouvert',
	back: 'Y revenir',
};
