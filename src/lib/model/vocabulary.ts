/**
 * Closed vocabularies of the canonical tables, with the spellings met in real files.
 * Spellings are compared without case, accents and surrounding space.
 * A spelling that is not listed becomes `other` where the vocabulary has it, else no value;
 * the user's own word stays in the file's view.
 */
export type Channel = 'in_person' | 'online' | 'paper' | 'other';
export type Nature = 'person' | 'organisation' | 'group' | 'place' | 'other';
export type Outcome = 'open' | 'accepted' | 'partly' | 'refused' | 'done';
export type ProofKind = 'figure' | 'story' | 'document';

export const VOCABULARIES: Record<string, Record<string, readonly string[]>> = {
	channel: {
		in_person: [
			'in_person', 'in person', 'sur place', 'presentiel', 'en presentiel', 'presence', 'physique',
			'reunion', 'rencontre', 'atelier', 'face a face', 'offline', 'guichet'
		],
		online: [
			'online', 'en ligne', 'a distance', 'distanciel', 'en distanciel', 'numerique', 'internet',
			'web', 'visio', 'visioconference', 'plateforme', 'site', 'remote'
		],
		paper: [
			'paper', 'papier', 'courrier', 'bulletin', 'questionnaire papier', 'cahier', 'registre',
			'boite a idees', 'mail', 'letter'
		],
		other: ['other', 'autre']
	},
	nature: {
		person: ['person', 'personne', 'individu', 'habitant', 'habitante', 'citoyen', 'citoyenne'],
		organisation: [
			'organisation', 'organization', 'structure', 'association', 'collectivite', 'institution',
			'entreprise', 'organisme'
		],
		group: ['group', 'groupe', 'collectif', 'reseau'],
		place: ['place', 'lieu', 'equipement'],
		other: ['other', 'autre']
	},
	outcome: {
		open: ['open', 'en cours', 'ouvert', 'ouverte', 'en attente', 'a l\'etude', 'reporte', 'reportee'],
		accepted: ['accepted', 'accepte', 'acceptee', 'retenu', 'retenue', 'valide', 'validee', 'adopte', 'adoptee', 'favorable'],
		partly: ['partly', 'partiel', 'partielle', 'en partie', 'acceptee en partie', 'accepte en partie', 'partiellement acceptee', 'partiellement retenue'],
		refused: ['refused', 'refuse', 'refusee', 'rejete', 'rejetee', 'ecarte', 'ecartee', 'defavorable', 'rejected', 'non retenu', 'non retenue'],
		done: ['done', 'realise', 'realisee', 'mis en oeuvre', 'mise en oeuvre', 'fait', 'faite', 'termine', 'terminee']
	},
	proof_kind: {
		figure: ['figure', 'chiffre', 'donnee', 'statistique', 'comptage'],
		story: ['story', 'recit', 'temoignage', 'parole'],
		document: ['document', 'piece', 'photo', 'compte rendu', 'production']
	}
};
