/**
 * Words that name a kind of body, what it does or whom it is for, not which one it is. They tell
 * little even in a short list, where every word is rare. Folded.
 */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
	(
		'academie accueil action actions administration affaires agence agglomeration agricole aide ' +
		'alimentaire amicale amis animation antenne artistique association associatif associations ' +
		'associative atelier ateliers autonomie banque basket bibliotheque bureau bus cafe caisse centre ' +
		'centres cercle chambre chantier chorale cinema citoyen citoyenne citoyens club collectif college ' +
		'comite commission commune communes communal communale communaute compagnie concertation conseil ' +
		'cooperative coordination creche culture culturel culturelle culturelles danse delegation ' +
		'departement departemental departementale developpement direction domicile droits ecole ecoles ' +
		'ecologie economie economique education eleves emploi enfance enfants ensemble entraide entreprise ' +
		'entreprises environnement espace espaces etablissement europeen familial familiale familiales ' +
		'familles federation femmes ferme fetes fonds fondation football formation forum foyer france ' +
		'francais francaise general generale gestion groupe groupement groupes habitants habitat harmonie ' +
		'hopital initiative initiatives insertion institut intercommunal intercommunale jardin jardins jeune ' +
		'jeunes jeunesse judo laique ligue local locale logement loisirs ludotheque lycee maison maisons ' +
		'mediation mediatheque metropole mission mobile multi municipal municipale musee musique national ' +
		'nationale numerique numeriques office organisation patronage pays petite point points pole ' +
		'populaire prefecture prevention primaire projet projets promotion protection public publics publique ' +
		'quartier quartiers radio recherche regie region regional regionale relais reseau residence ressources ' +
		'rural rurale salle sante scolaire section service services sociale social sociaux societe ' +
		'socioculturel solidaire solidaires solidarite sport sportif sportive sports syndicat table ' +
		'technique tennis territoire territoriale territoires theatre tourisme travail union universite ' +
		'urbaine vacances velo vie'
	).split(' '),
);
