import { barcelonaMeetings } from './barcelona-meetings.ts';
import { capCollectifEvents } from './cap-collectif/events.ts';
import { capCollectif } from './cap-collectif/exports.ts';
import { grandDebat } from './cap-collectif/grand-debat.ts';
import { communecter } from './communecter.ts';
import { consulComments } from './consul/comments.ts';
import { consulDebates } from './consul/debates.ts';
import { consulInvestments } from './consul/investments.ts';
import { consulProposals } from './consul/proposals.ts';
import { consulVotes } from './consul/votes.ts';
import { decidimAnswers } from './decidim/answers.ts';
import { decidimComments } from './decidim/comments.ts';
import { decidimDebates } from './decidim/debates.ts';
import { decidimMeetings } from './decidim/meetings.ts';
import { decidimProjects } from './decidim/projects.ts';
import { decidimProposals } from './decidim/proposals.ts';
import { decidimResults } from './decidim/results.ts';
import { gephiEdges } from './gephi/edges.ts';
import { gephiNodes } from './gephi/nodes.ts';
import { subventions, subventionsScdl } from './grants/scdl.ts';
import { kumuConnections } from './kumu/connections.ts';
import { kumuElements } from './kumu/elements.ts';
import type { Layout } from './layout.ts';
import { pabulibProjects } from './pabulib/projects.ts';
import { pabulibVotes } from './pabulib/votes.ts';
import { palladioNodes } from './palladio.ts';
import { franceServices } from './places/france-services.ts';
import { lieuxInclusion } from './places/lieux-inclusion.ts';
import { mediationNumerique } from './places/mediation-numerique.ts';
import { polisComments } from './polis/comments.ts';
import { polisParticipants } from './polis/participants.ts';
import { polisVotes, polisVotesAsRows } from './polis/votes.ts';
import { rna } from './rna.ts';
import { framaforms } from './surveys/framaforms.ts';
import { googleForms } from './surveys/google-forms.ts';
import { kobo } from './surveys/kobo.ts';
import { limeSurvey } from './surveys/limesurvey.ts';
import { edgeList, matrixRows } from './unlabelled.ts';

/**
 * The known layouts, by name; the first that recognises a file gives its roles. Those of platforms
 * recognise headers that no other has; the looser ones come last.
 */
export const LAYOUTS: ReadonlyMap<string, Layout> = new Map([
	['decidim-comments', decidimComments],
	['decidim-debates', decidimDebates],
	['decidim-proposals', decidimProposals],
	['decidim-meetings', decidimMeetings],
	['decidim-results', decidimResults],
	['decidim-projects', decidimProjects],
	['decidim-answers', decidimAnswers],
	['consul-investments', consulInvestments],
	['consul-comments', consulComments],
	['consul-votes', consulVotes],
	['consul-debates', consulDebates],
	['consul-proposals', consulProposals],
	['grand-debat', grandDebat],
	['cap-collectif', capCollectif],
	['cap-collectif-events', capCollectifEvents],
	['barcelona-meetings', barcelonaMeetings],
	['polis-votes', polisVotes],
	['polis-votes-as-rows', polisVotesAsRows],
	['polis-comments', polisComments],
	['polis-participants', polisParticipants],
	['pabulib-projects', pabulibProjects],
	['pabulib-votes', pabulibVotes],
	['subventions-scdl', subventionsScdl],
	['mediation-numerique', mediationNumerique],
	['lieux-inclusion', lieuxInclusion],
	['france-services', franceServices],
	['rna', rna],
	['communecter', communecter],
	['limesurvey', limeSurvey],
	['kobotoolbox', kobo],
	['google-forms', googleForms],
	['framaforms', framaforms],
	['gephi-edges', gephiEdges],
	['gephi-nodes', gephiNodes],
	['kumu-connections', kumuConnections],
	['kumu-elements', kumuElements],
	['palladio', palladioNodes],
	['matrix', matrixRows],
	['edge-list', edgeList],
	['subventions-other', subventions],
]);
