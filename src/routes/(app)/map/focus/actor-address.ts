/** The key of the actor that an address names after its `#`, if it names one. */
export function actorIn(hash: string): string | undefined {
	return new URLSearchParams(hash.slice(1)).get('actor') || undefined;
}

/** The same hash naming this actor, or none; all else that it says is kept. */
export function withActor(hash: string, key: string | undefined): '' | `#${string}` {
	const said = new URLSearchParams(hash.slice(1));
	if (key === undefined) said.delete('actor');
	else said.set('actor', key);
	const text = said.toString();
	return text === '' ? '' : `#${text}`;
}
