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

/** The known layouts. Each recognises headers that no other has: their order does not matter. */
export const LAYOUTS: readonly Layout[] = [
	decidimComments,
	decidimDebates,
	decidimProposals,
	decidimMeetings,
	barcelonaMeetings,
	polisVotes,
	polisComments,
	polisParticipants,
	gephiEdges,
	gephiNodes,
	kumuConnections,
	kumuElements,
	subventionsScdl,
	mediationNumerique,
	lieuxInclusion,
	franceServices,
];
