import { createContext } from 'svelte';
import { wordingOf, type Locale } from './messages.ts';

/** The language of the interface: components read it and follow its changes. */
export class Language {
	locale: Locale = $state('fr');
	readonly wording = $derived(wordingOf(this.locale));
	readonly t = $derived(this.wording.t);
	readonly formats = $derived(this.wording.formats);
}

export const [getLanguage, setLanguage] = createContext<Language>();
