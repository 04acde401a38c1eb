import { expect, test } from 'vitest';
import { actorIn, withActor } from '../../../src/routes/(app)/map/focus/actor-address.ts';

test('an address names an actor beside the example, whatever its key holds', () => {
	const key = 'actor:Éco & fils = 50 % + 1 #2';
	const hash = withActor('#example=tiers-lieux', key);
	expect(hash.startsWith('#example=tiers-lieux&actor=')).toBe(true);
	// Nothing is left that a browser or a mail would cut.
	expect(hash.slice(1)).not.toMatch(/[#\s]/);
	expect(actorIn(hash)).toBe(key);
	expect(new URLSearchParams(hash.slice(1)).get('example')).toBe('tiers-lieux');
});

test('another actor takes its place, and none leaves the rest', () => {
	const hash = withActor('#example=a&actor=actor%3A1', 'event:2');
	expect(hash).toBe('#example=a&actor=event%3A2');
	expect(withActor(hash, undefined)).toBe('#example=a');
	expect(withActor('#actor=x', undefined)).toBe('');
	expect(actorIn('')).toBeUndefined();
	expect(actorIn('#actor=')).toBeUndefined();
	// Written by hand.
	expect(actorIn('#actor=actor:12&example=a')).toBe('actor:12');
});
