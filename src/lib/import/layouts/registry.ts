import { barcelonaMeetings } from './barcelona-meetings.ts';
import { decidimComments } from './decidim-comments.ts';
import { decidimDebates } from './decidim-debates.ts';
import { decidimMeetings } from './decidim-meetings.ts';
import { decidimProposals } from './decidim-proposals.ts';
import { franceServices } from './france-services.ts';
import { gephiEdges } from './gephi-edges.ts';
import { gephiNodes } from './gephi-nodes.ts';
import { kumuConnections } from './kumu-connections.ts';
import { kumuElements } from './kumu-elements.ts';
import type { Layout } from './layout.ts';
import { lieuxInclusion } from './lieux-inclusion.ts';
import { mediationNumerique } from './mediation-numerique.ts';
import { polisComments } from './polis-comments.ts';
import { polisParticipants } from './polis-participants.ts';
import { polisVotes } from './polis-votes.ts';
import { subventionsScdl } from './subventions-scdl.ts';

/** The known layouts, by name. Each recognises headers that no other has: their order does not matter. */
export const LAYOUTS: ReadonlyMap<string, Layout> = new Map([
	['decidim-comments', decidimComments],
	['decidim-debates', decidimDebates],
	['decidim-proposals', decidimProposals],
	['decidim-meetings', decidimMeetings],
	['barcelona-meetings', barcelonaMeetings],
	['polis-votes', polisVotes],
	['polis-comments', polisComments],
	['polis-participants', polisParticipants],
	['gephi-edges', gephiEdges],
	['gephi-nodes', gephiNodes],
	['kumu-connections', kumuConnections],
	['kumu-elements', kumuElements],
	['subventions-scdl', subventionsScdl],
	['mediation-numerique', mediationNumerique],
	['lieux-inclusion', lieuxInclusion],
	['france-services', franceServices],
]);
