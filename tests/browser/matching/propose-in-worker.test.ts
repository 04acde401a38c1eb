import { describe, expect, it } from 'vitest';
import { proposeInWorker } from '../../../src/lib/matching/propose-in-worker.ts';
import { proposeSameActors } from '../../../src/lib/matching/propose-same-actors.ts';
import type { ActorDecision, ComparedActor } from '../../../src/lib/model/same-actor.ts';

const named = (label: string): ComparedActor => ({ id: label, label, rows: 1 });

/** Names of two words, of which the first is everywhere. */
const many = (count: number) =>
	Array.from({ length: count }, (_, index) => named(`Association ${index.toString(36)}vreizh`));

describe('actors that are likely one, looked for in a worker', () => {
	it('are those found here', async () => {
		const actors = ['Ar Vag', 'AR VAG', 'CS Keredern', 'Centre social Keredern'].map(named);
		const decisions: ActorDecision[] = [{ same: false, members: ['Ar Vag', 'AR VAG'] }];
		const shares: number[] = [];
		const proposals = await proposeInWorker(actors, decisions, {
			onprogress: (share) => shares.push(share),
		});
		expect(proposals).toEqual(proposeSameActors(actors, decisions));
		expect(proposals.map(({ members }) => members)).toEqual([
			['Centre social Keredern', 'CS Keredern'],
		]);
		expect(shares.length).toBeGreaterThan(0);
	});

	it('are looked for no longer once that is given up', async () => {
		const stop = new AbortController();
		const proposals = proposeInWorker(many(20_000), [], { signal: stop.signal });
		stop.abort();
		await expect(proposals).rejects.toThrow(/abort/i);
		const never = proposeInWorker([], [], { signal: stop.signal });
		await expect(never).rejects.toThrow(/abort/i);
	});
});
