import { inFull } from './abbreviations.ts';
import { withDepartment } from './departments.ts';

/** Articles, prepositions and legal forms: two names may differ by them and be one. */
const SMALL_WORDS = new Set(
	(
		'a au aux d de des du en et l la le les sur un une the of and n no numero num ' +
		'sa sarl sas sasu scop scic eurl earl eirl sca snc loi 1901 association asso assoc ass'
	).split(' '),
);

export const isSmallWord = (word: string) => SMALL_WORDS.has(word);

/** Up to 21: districts, sections, centuries. */
const ROMAN = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xvi{0,3}|xix|xxi?)$/;

/** Before a name of two words at least: `Mme Odile Verhaeghe`. */
const TITLES: Record<string, LabelWords['title']> = {
	m: 'm',
	mr: 'm',
	monsieur: 'm',
	mme: 'f',
	mlle: 'f',
	madame: 'f',
	mademoiselle: 'f',
};

/** Letters each with its dot: `A.D.M.R.`, `C. S.`. */
const INITIALS = /(?<![\p{L}\p{N}])(?:\p{L}\. ?){2,}(?:\p{L}(?![\p{L}\p{N}]))?/gu;

/** A label without case, accents and punctuation. `A.D.M.R.` becomes `admr`, `CD59` `cd 59`. */
export function foldLabel(label: string): string {
	return label
		.replace(INITIALS, (initials) => `${initials.replace(/[. ]/g, '')} `)
		.replace(/(?<!\p{L})(\p{Lu}{2,5})(\d{2,3})(?![\p{L}\p{N}])/gu, '$1 $2')
		.toLowerCase()
		.replaceAll('œ', 'oe')
		.replaceAll('æ', 'ae')
		.replaceAll('&', ' et ')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** What is compared of one label. */
export interface LabelWords {
	/** Folded, without spaces: equal for spellings of one text. */
	spelling: string;
	/** Without small words either, the others apart. */
	telling: string;
	/** The same without spaces: `crab lab` is `crablab`. */
	glued: string;
	/** Whom a title before the name says it is. */
	title: 'm' | 'f' | undefined;
	/** The words, abbreviations in full, without small words, in order. */
	words: string[];
	/** In full and in order. */
	full: string;
	/** In full, whatever their order. */
	sorted: string;
	/** Words that count or number: another number is another thing. */
	numbers: string;
	/** Words between brackets, abbreviations in full. */
	inBrackets: ReadonlySet<string>;
}

/** A word that tells one thing from another of the same name: a number, a letter, a side. */
export function isNumber(word: string): boolean {
	return /\d/.test(word) || ROMAN.test(word) || word.length === 1;
}

/** The words that tell something; a single letter at the end is one: `Collège A`. */
function tellingWords(folded: string): string[] {
	const words = folded.split(' ').filter((word) => word !== '');
	const telling = words.filter(
		(word, index) =>
			!SMALL_WORDS.has(word) || (word.length === 1 && index > 0 && index === words.length - 1),
	);
	return telling.length > 0 ? telling : words;
}

/** The same with abbreviations in full; initials beside the name that they stand for add nothing. */
export function wordsInFull(folded: string): string[] {
	return [...new Set(withDepartment(inFull(tellingWords(folded))))];
}

export function labelWords(label: string): LabelWords {
	const written = foldLabel(label);
	const first = written.split(' ', 1)[0]!;
	const title = /^\S+ \S+ \S/.test(written) ? TITLES[first] : undefined;
	const folded = title ? written.slice(first.length + 1) : written;
	const words = wordsInFull(folded);
	const telling = tellingWords(folded);
	const inBrackets = [...label.matchAll(/[([]([^)\]]*)[)\]]/gu)].map((match) => match[1] ?? '');
	return {
		spelling: written.replaceAll(' ', ''),
		telling: telling.join(' '),
		glued: telling.join(''),
		title,
		words,
		full: words.join(' '),
		sorted: words.toSorted().join(' '),
		numbers: words.filter(isNumber).toSorted().join(' '),
		inBrackets: new Set(inBrackets.flatMap((text) => wordsInFull(foldLabel(text)))),
	};
}
