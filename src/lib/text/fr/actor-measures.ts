/** Measures of each actor: a plain name, and the exact term in the definition. */
export const actorMeasures = {
	degree: {
		name: 'Liens',
		definition: 'Degré\u202f: nombre de liens, reçus et donnés comptés ensemble.',
	},
	inDegree: { name: 'Liens reçus', definition: 'Degré entrant.' },
	outDegree: { name: 'Liens donnés', definition: 'Degré sortant.' },
	weightedDegree: {
		name: 'Poids des liens',
		definition: 'Degré pondéré (force)\u202f: somme des poids des liens.',
	},
	betweenness: {
		name: 'Passages',
		definition:
			'Intermédiarité (betweenness)\u202f: part des plus courts chemins entre les autres qui passent par l’acteur. Entre 0 et 1.',
	},
	betweennessWeighted: {
		name: 'Passages, selon le poids',
		definition:
			'Intermédiarité où la longueur d’un lien est l’inverse de son poids\u202f: un lien fort rapproche.',
	},
	closeness: {
		name: 'Proximité',
		definition:
			'Proximité (closeness, forme de Wasserman et Faust)\u202f: inverse de la distance moyenne à ceux qui peuvent joindre l’acteur, multiplié par leur part.',
	},
	closenessWeighted: {
		name: 'Proximité, selon le poids',
		definition: 'La même, où la longueur d’un lien est l’inverse de son poids.',
	},
	harmonic: {
		name: 'Proximité harmonique',
		definition:
			'Somme des inverses des distances depuis les autres\u202f; qui ne peut joindre l’acteur compte pour 0.',
	},
	harmonicWeighted: {
		name: 'Proximité harmonique, selon le poids',
		definition: 'La même, où la longueur d’un lien est l’inverse de son poids.',
	},
	eigenvector: {
		name: 'Liens avec des acteurs bien liés',
		definition:
			'Centralité de vecteur propre\u202f: être lié à des acteurs qui la possèdent eux-mêmes. La plus grande vaut 1.',
	},
	eigenvectorWeighted: {
		name: 'Liens avec des acteurs bien liés, selon le poids',
		definition: 'La même, où un lien compte selon son poids.',
	},
	pagerank: {
		name: 'PageRank',
		definition:
			'Part du temps qu’une marche au hasard le long des liens passe chez l’acteur (α\u202f= 0,85). La somme vaut 1.',
	},
	pagerankWeighted: {
		name: 'PageRank, selon le poids',
		definition: 'Le même, où la marche suit plutôt les liens forts.',
	},
	clustering: {
		name: 'Voisins liés entre eux',
		definition:
			'Coefficient de regroupement local\u202f: part des paires de voisins qui sont liées\u202f; 0 avec moins de deux voisins.',
	},
	clusteringWeighted: {
		name: 'Voisins liés entre eux, selon le poids',
		definition: 'Le même, où un triangle compte selon le poids de ses liens (Onnela, 2005).',
	},
	core: {
		name: 'Cœur du réseau',
		definition:
			'Rang de noyau (k-core)\u202f: le plus grand k tel que l’acteur appartient à un ensemble où chacun a au moins k liens.',
	},
	constraint: {
		name: 'Contrainte du voisinage',
		definition:
			'Contrainte (Burt, 1992)\u202f: forte quand les voisins sont peu nombreux ou liés entre eux. N’a pas de sens pour un acteur sans lien.',
	},
	constraintWeighted: {
		name: 'Contrainte du voisinage, selon le poids',
		definition: 'La même, où un lien compte selon son poids.',
	},
	effectiveSize: {
		name: 'Voisins non redondants',
		definition:
			'Taille efficace (Burt, Borgatti)\u202f: nombre de voisins, moins le nombre moyen de liens de chacun avec les autres.',
	},
	effectiveSizeWeighted: {
		name: 'Voisins non redondants, selon le poids',
		definition: 'La même, où un lien compte selon son poids.',
	},
	participation: {
		name: 'Ouverture entre groupes',
		definition:
			'Coefficient de participation (Guimerà et Amaral, 2005)\u202f: 0 quand tous les liens vont à un seul groupe, près de 1 quand ils sont partagés également entre beaucoup.',
	},
	participationWeighted: {
		name: 'Ouverture entre groupes, selon le poids',
		definition: 'Le même, où un lien compte selon son poids.',
	},
};
