import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Misuse } from '../../../src/cli/misuse.ts';
import { networkArguments } from '../../../src/cli/network/network-arguments.ts';
import { networkCommand } from '../../../src/cli/network/network-command.ts';
import { wordingOf } from '../../../src/lib/text/messages.ts';
import { openPooledEngine } from '../pooled-engine.ts';
import { folderWith, textsIn } from './files.ts';

type Options = Parameters<typeof networkArguments>[0];

/** What the command says of a network, as far as these tests look. */
interface Answer {
	network: Record<string, unknown> & {
		attributes: Record<string, Record<string, unknown>>;
		twoMode: Record<string, number>;
		components: { count: number; sizes: number[] };
		baseline: Record<string, { mean: number; low: number; high: number }>;
	};
	actors: Record<string, unknown>[];
	ties: Record<string, unknown>[];
	warnings: { code: string; message: string }[];
}

async function network(
	files: Record<string, string | Uint8Array>,
	options: Options,
	lang: 'fr' | 'en' = 'fr',
): Promise<Answer> {
	const folder = await folderWith(files);
	const [file = ''] = Object.keys(files);
	const nodes = typeof options.nodes === 'string' ? join(folder, options.nodes) : undefined;
	const out = join(folder, 'out', 'network.json');
	const args = networkArguments({ ...options, ...(nodes && { nodes }), out });
	await networkCommand(join(folder, file), args, wordingOf(lang), openPooledEngine);
	return JSON.parse(readFileSync(out, 'utf8')) as Answer;
}

const tieNames = ({ ties }: Answer) => ties.map(({ source, target }) => `${source}-${target}`);
const actor = ({ actors }: Answer, id: string) => actors.find((one) => one.id === id);

describe('maillage network', () => {
	it('reads stated ties, their weight and direction, with what another file says of the actors', async () => {
		const answer = await network(
			{
				'liens.csv': 'De;À;Force\nA;B;2\nB;C;1\nC;A;3\nA;B;1\nD;D;1\n',
				'acteurs.csv': 'Code;Nom;Type\nA;Infini;asso\nB;Ville;public\nC;Ar Vag;asso\nE;Seul;asso\n',
			},
			{
				source: 'de',
				target: ['A\u0300'.normalize('NFC')],
				weight: 'Force',
				directed: true,
				nodes: 'acteurs.csv',
				id: 'code',
				attribute: ['Type'],
			},
		);
		expect(answer.network).toMatchObject({
			mode: 'one-mode',
			directed: true,
			weighted: true,
			actors: 5,
			ties: 3,
			isolates: 2,
			// 3 ties of 5 × 4 possible.
			density: 0.15,
			components: { count: 3, sizes: [3, 1, 1] },
		});
		expect(answer.ties).toContainEqual({ source: 'A', target: 'B', weight: 3 });
		expect(actor(answer, 'A')).toMatchObject({ label: 'Infini', Type: 'asso', inDegree: 1 });
		expect(actor(answer, 'E')).toMatchObject({ label: 'Seul', degree: 0, constraint: null });
		// Ties A→B and B→C leave their type, C→A stays in it: (2 − 1) / 3.
		expect(answer.network.attributes.Type?.ei).toBeCloseTo(1 / 3, 12);
		expect(answer.warnings.map(({ code }) => code)).toEqual(
			expect.arrayContaining(['few-actors', 'undescribed', 'dropped']),
		);
	});

	it('ties those that share several columns taken as one list, or items of a cell', async () => {
		const tags = 'nom;Tag 1;Tag 2\nA;vélo;école\nB;école;\nC;vélo;école\nD;;\n';
		const projected = { source: 'nom', target: ['Tag *'], project: 'source' } as const;
		const answer = await network({ 'tags.csv': tags }, projected);
		expect(tieNames(answer)).toEqual(['A-B', 'A-C', 'B-C']);
		// A and C share both tags; three have école, two vélo: Newman 1/2 + 1.
		expect(answer.ties[1]).toMatchObject({ count: 2, newman: 1.5, jaccard: 1, weight: 2 });
		expect(answer.network.twoMode).toMatchObject({ first: 3, second: 2, ties: 5, pairsFirst: 4 });
		const cells = 'nom;tags\nA;vélo|école\nB;école\nC;vélo|école\n';
		const listed = await network(
			{ 'cells.csv': cells },
			{ source: 'nom', target: ['tags'], split: '|', project: 'source', weights: 'jaccard' },
		);
		expect(listed.ties.map(({ weight }) => weight)).toEqual([0.5, 1, 0.5]);
	});

	it('keeps rows by their values before the network is built', async () => {
		const votes = 'qui,quoi,vote\nA,1,1\nB,1,1\nC,1,-1\nC,2,1\nA,2,0\n';
		const options = { source: 'qui', target: ['quoi'], 'two-mode': true, where: ['vote=1'] };
		expect(tieNames(await network({ 'votes.csv': votes }, options))).toEqual(['A-1', 'B-1', 'C-2']);
	});

	it('ties the author of a row to the author of the row it answers, every author being an actor', async () => {
		const rows =
			'id;parent;sur;auteur\n1;9;débat;A\n2;1;avis;B\n3;1;avis;C\n4;2;avis;B\n1;1;débat;D\n';
		const answer = await network(
			{ 'avis.csv': rows },
			{ replies: 'id,parent,auteur', 'tie-where': ['sur=avis'] },
		);
		expect(tieNames(answer)).toEqual(['B-A', 'C-A']);
		expect(answer.network).toMatchObject({ directed: true, actors: 4, isolates: 1 });
		// B answers itself once.
		expect(answer.warnings).toContainEqual(
			expect.objectContaining({ code: 'dropped', selfTies: 1 }),
		);
	});

	it('answers with the count and what can be done when a projection is too large', async () => {
		const rows = Array.from({ length: 300 }, (_, i) => `v${i},p${i % 2}`).join('\n');
		const options = { source: 'qui', target: ['quoi'], project: 'source', 'max-pairs': '10000' };
		const answer = await network({ 'grand.csv': `qui,quoi\n${rows}\n` }, options);
		// Two projects of 150 voters: 2 × 150·149/2.
		expect(answer.network.twoMode).toEqual({
			first: 300,
			second: 2,
			ties: 300,
			density: 0.5,
			pairsFirst: 22350,
			pairsSecond: 0,
		});
		expect(answer.warnings).toEqual([
			expect.objectContaining({
				code: 'too-many-pairs',
				offers: ['--two-mode', '--project target', '--max-pairs 22350'],
			}),
		]);
		expect(answer.ties).toEqual([]);
	});

	it('gives the same figures for the same seed, beside random networks', async () => {
		const ring = Array.from({ length: 12 }, (_, i) => `${i},${(i + 1) % 12}\n${i},${(i + 2) % 12}`);
		const options = { source: 'a', target: ['b'], baseline: '20', seed: '7', layout: true };
		const make = () => network({ 'ring.csv': `a,b\n${ring.join('\n')}\n` }, options);
		const [one, other] = [await make(), await make()];
		expect(one).toEqual(other);
		expect(one.network.baseline).toMatchObject({ method: 'swaps', networks: 20, seed: 7 });
		// Each actor of this ring has two neighbours either way: a transitivity of 1/2, more than chance.
		expect(one.network.transitivity).toBeCloseTo(0.5, 12);
		expect(one.network.baseline.transitivity?.high).toBeLessThan(0.5);
		expect(one.actors.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
	});

	it('makes what a matrix or a graph file says, without being told', async () => {
		const matrix = await network(
			{ 'm.csv': ',E1,E2,E3\nA,1,0,1\nB,1,1,0\nC,0,1,0\nD,0,0,1\n' },
			{},
		);
		expect(matrix.network).toMatchObject({ mode: 'two-mode', actors: 7, ties: 6 });
		const net = '*Vertices 3\n1 "Infini"\n2 "Ville"\n3 "Seul"\n*Arcs\n1 2 2.5\n';
		const pajek = await network({ 'g.net': net }, {});
		expect(pajek.network).toMatchObject({ directed: true, actors: 3, ties: 1, isolates: 1 });
		expect(pajek.ties[0]?.weight).toBe(2.5);
	});

	it('has the side of two described that the file of actors knows', async () => {
		const files = {
			'venues.csv': 'qui,quoi\n1,1\n2,1\n2,9\n',
			'gens.csv': 'id,nom\n1,Awa\n2,Bilal\n3,Chloé\n',
		};
		const options = {
			source: 'qui',
			target: ['quoi'],
			'two-mode': true,
			nodes: 'gens.csv',
			id: 'id',
		};
		const answer = await network(files, options);
		const labels = answer.actors.map(({ mode, id, label }) => `${mode} ${id} ${label}`);
		expect(labels.sort()).toEqual([
			'qui 1 Awa',
			'qui 2 Bilal',
			'qui 3 Chloé',
			'quoi 1 1',
			'quoi 9 9',
		]);
		// What they came to is in another file: nothing is missing from this one.
		expect(answer.warnings.map(({ code }) => code)).not.toContain('undescribed');
	});

	it('takes each tie in the sense that its row says', async () => {
		const rows = 'Source,Target,Type,Weight\nA,B,Directed,1\nB,C,Undirected,1\n';
		const answer = await network({ 'edges.csv': rows }, {});
		expect(answer.network).toMatchObject({ directed: true, ties: 2 });
		expect(tieNames(answer)).toEqual(['A-B', 'B-C']);
		// B is led to by A, and by C, whose tie goes both ways.
		expect(['A', 'B', 'C'].map((id) => actor(answer, id)?.inDegree)).toEqual([0, 2, 1]);
	});

	it('says which columns there are when one is not', async () => {
		const options = { source: 'x', target: ['b'] };
		const failed = network({ 'a.csv': 'a,b\n1,2\n3,4\n' }, options);
		await expect(failed).rejects.toThrow(new Misuse('--source: no column "x" among a, b'));
		expect(() => networkArguments({ source: 'a' })).toThrow(Misuse);
		expect(() => networkArguments({ measures: 'degree,fame' })).toThrow(/fame is none of/);
		expect(() => networkArguments({ where: ['vote'] })).toThrow(/COL=VALUE/);
	});

	it('writes the formats that other tools open', async () => {
		const folder = await folderWith({ 'a.csv': 'de,vers\nA,B\nB,C\n' });
		const written = async (out: string) => {
			const args = networkArguments({
				source: 'de',
				target: ['vers'],
				out: join(folder, 'o', out),
			});
			await networkCommand(join(folder, 'a.csv'), args, wordingOf('en'), openPooledEngine);
		};
		for (const out of ['n.gexf', 'n.graphml', 'n.csv', 'n.net']) await written(out);
		const texts = await textsIn(join(folder, 'o'));
		expect(Object.keys(texts)).toEqual([
			'n-edges.csv',
			'n-nodes.csv',
			'n.gexf',
			'n.graphml',
			'n.net',
		]);
		expect(texts['n.gexf']).toContain('betweenness');
		await expect(written('n.dot')).rejects.toThrow(Misuse);
	});
});

const REAL = '../shared/data/real';
const real = (name: string) => ({ [name]: new Uint8Array(readFileSync(`${REAL}/${name}`)) });

describe.skipIf(!existsSync(REAL))('maillage network, on real files', () => {
	it('Davis: what NetworkX 2.8 gives of both modes and of the women', async () => {
		const file = real('davis_femmes_evenements.csv');
		const columns = { source: 'personne', target: ['evenement'] };
		const both = await network(file, { ...columns, 'two-mode': true });
		expect(both.network.density).toBeCloseTo(0.3531746031746032, 12);
		const women = await network(file, { ...columns, project: 'source', weights: 'newman' });
		expect(women.ties).toHaveLength(139);
		const tie = women.ties.find(
			(one) => one.source === 'Evelyn Jefferson' && one.target === 'Theresa Anderson',
		);
		expect(tie?.count).toBe(7);
		expect(tie?.newman).toBeCloseTo(1.487, 3);
	});

	it('Lille: one component by common debates, 43 isolates by replies', async () => {
		// Computed apart with Python over the same file.
		const file = real('decidim_mel_commentaires.csv');
		const debates = await network(file, {
			source: 'author/id',
			target: ['root_commentable_url'],
			project: 'source',
			measures: 'degree',
		});
		expect(debates.network).toMatchObject({ actors: 118, ties: 3782, isolates: 0 });
		expect(debates.network.components.count).toBe(1);
		const replies = await network(file, {
			replies: 'id,commentable_id,author/id',
			'tie-where': ['commentable_type=Decidim::Comments::Comment'],
			measures: 'degree',
		});
		expect(replies.network).toMatchObject({ actors: 118, isolates: 43, directed: true });
	});
});
