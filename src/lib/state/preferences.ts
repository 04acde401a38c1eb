import { LOCALES, type Locale } from '../text/messages.ts';

export type Theme = 'auto' | 'light' | 'dark';
export const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

/** Storage may be refused (private windows, policies): preferences are then those of the visit. */
function read(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

function write(key: string, value: string): void {
	try {
		localStorage.setItem(key, value);
	} catch {
		// Kept for this visit only.
	}
}

/** The language kept, else the browser's first one that exists here, else French. */
export function preferredLocale(): Locale {
	const kept = read('locale');
	const wanted = kept ? [kept] : navigator.languages;
	for (const tag of wanted) {
		const locale = LOCALES.find((known) => tag.toLowerCase().startsWith(known));
		if (locale) return locale;
	}
	return 'fr';
}

export function keepLocale(locale: Locale): void {
	write('locale', locale);
}

export function preferredTheme(): Theme {
	return THEMES.find((theme) => theme === read('theme')) ?? 'auto';
}

export function keepTheme(theme: Theme): void {
	write('theme', theme);
}

/** Puts a theme on the page; `auto` follows the system. */
export function applyTheme(theme: Theme): void {
	if (theme === 'auto') delete document.documentElement.dataset.theme;
	else document.documentElement.dataset.theme = theme;
}
