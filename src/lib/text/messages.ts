import { createFormats, type Formats } from './formats.ts';
import { en } from './en/index.ts';
import { fr } from './fr/index.ts';

export type Locale = 'fr' | 'en';

export const LOCALES: readonly Locale[] = ['fr', 'en'];

/** French is the language of reference: the others must say the same things. */
export type Messages = typeof fr;

const MESSAGES: Record<Locale, Messages> = { fr, en };

const FORMATS: Record<Locale, Formats> = { fr: createFormats('fr'), en: createFormats('en') };

/** Everything that depends on the language, for code that draws or writes without components. */
export interface Wording {
	locale: Locale;
	t: Messages;
	formats: Formats;
}

export function wordingOf(locale: Locale): Wording {
	return { locale, t: MESSAGES[locale], formats: FORMATS[locale] };
}
