import type { NamedNetwork } from '$lib/state/project-networks.svelte.ts';
import type { Messages } from '$lib/text/messages.ts';

/** The name that the user gave to a network, else its number. */
export function networkName({ id, name }: NamedNetwork, { mapScreen }: Messages): string {
	return name ?? mapScreen.networks.name(id);
}
