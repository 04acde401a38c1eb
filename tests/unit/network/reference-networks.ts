import { existsSync, readFileSync } from 'node:fs';
import { csvParse, dsvFormat } from 'd3';
import { buildNetwork } from '../../../src/lib/network/build-network.ts';
import type { Network } from '../../../src/lib/network/network.ts';
import type { TieRow } from '../../../src/lib/network/network-rows.ts';

const REAL = '../shared/data/real';

/** Whether the folder of real files stands beside the repository. */
export const hasRealFiles = existsSync(REAL);

const read = (file: string) => readFileSync(`${REAL}/${file}`, 'utf8');

const tie = (source: string | undefined, target: string | undefined, weight = 1): TieRow => ({
	source: source ?? '',
	target: target ?? '',
	weight,
});

/** Zachary's karate club (1977), members 1 to 34, unweighted. */
export function karate(): Network {
	const neighboursAfter: Record<number, number[]> = {
		1: [2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 18, 20, 22, 32],
		2: [3, 4, 8, 14, 18, 20, 22, 31],
		3: [4, 8, 9, 10, 14, 28, 29, 33],
		4: [8, 13, 14],
		5: [7, 11],
		6: [7, 11, 17],
		7: [17],
		9: [31, 33, 34],
		10: [34],
		14: [34],
		15: [33, 34],
		16: [33, 34],
		19: [33, 34],
		20: [34],
		21: [33, 34],
		23: [33, 34],
		24: [26, 28, 30, 33, 34],
		25: [26, 28, 32],
		26: [32],
		27: [30, 34],
		28: [34],
		29: [32, 34],
		30: [33, 34],
		31: [33, 34],
		32: [33, 34],
		33: [34],
	};
	const ties = Object.entries(neighboursAfter).flatMap(([member, others]) =>
		others.map((other) => tie(member, String(other))),
	);
	return buildNetwork({ actors: [], ties }).graph;
}

/** Characters of Les Misérables by shared chapters (Knuth 1993), weighted. */
export function miserables(): Network {
	const ties = csvParse(read('miserables_edges.csv')).map((row) =>
		tie(row.Source, row.Target, Number(row.Weight)),
	);
	return buildNetwork({ actors: [], ties }).graph;
}

/** Women and the events they attended (Davis, Gardner, Gardner 1941), two modes. */
export function davis(): Network {
	const ties = csvParse(read('davis_femmes_evenements.csv')).map((row) =>
		tie(row.personne, row.evenement),
	);
	return buildNetwork({ actors: [], ties }, { targetMode: 'event' }).graph;
}

/** Pages of institutions that like each other: the rows, self-ties included. */
export function institutionTies(): TieRow[] {
	return csvParse(read('pages_institutions_liens.csv')).map((row) => tie(row.node_1, row.node_2));
}

/** Who answers whom on a consultation platform: directed, with participants nobody answers. */
export function replies() {
	const comments = dsvFormat(';').parse(read('decidim_mel_commentaires.csv'));
	const author = new Map(comments.map((row) => [row.id, row['author/id'] ?? '']));
	const actors = [...new Set(author.values())].map((id) => ({
		id,
		label: id,
		mode: 'actor',
		attributes: {},
	}));
	const ties = comments
		.filter((row) => row.commentable_type === 'Decidim::Comments::Comment')
		.map((row) => ({
			...tie(row['author/id'], author.get(row.commentable_id)),
			directed: true,
		}));
	return buildNetwork({ actors, ties });
}

/** Ties within and between `groups` planted groups, in a fixed pseudo-random way. */
export function planted(
	nodes: number,
	ties: number,
	groups: number,
	random: () => number,
): TieRow[] {
	const rows = new Map<string, TieRow>();
	while (rows.size < ties) {
		const a = Math.floor(random() * nodes);
		const size = Math.floor(nodes / groups);
		const sameGroup = random() < 0.85;
		const b = sameGroup
			? Math.floor(random() * size) * groups + (a % groups)
			: Math.floor(random() * nodes);
		if (a === b) continue;
		const [low, high] = [Math.min(a, b), Math.max(a, b)];
		rows.set(`${low} ${high}`, tie(String(low), String(high)));
	}
	return [...rows.values()];
}
