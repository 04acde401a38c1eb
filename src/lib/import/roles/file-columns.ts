import { CANONICAL, type CanonicalTable, type Holds } from '../../model/canonical.ts';
import type { Column, ColumnKind } from '../../model/column.ts';
import { isUsable, type Feed, type FeedSource } from '../../model/feed.ts';
import { foldWords } from '../fold-words.ts';

const LINKING_WORDS = new Set('d de des du l la le les of the'.split(' '));

/** A header as roles are looked for: `N° d’habitant` is `n habitant`, `author/id` is `author id`. */
export function headerKey(header: string): string {
	const words = foldWords(header).split(' ');
	const telling = words.filter((word) => !LINKING_WORDS.has(word));
	return (telling.length > 0 ? telling : words).join(' ');
}

const REFUSED: Record<Holds, ReadonlySet<ColumnKind>> = {
	id: new Set(['number', 'date', 'date-time', 'yes-no', 'place']),
	text: new Set(['date', 'date-time', 'number', 'place']),
	vocabulary: new Set(['date', 'date-time', 'number', 'integer', 'place']),
	date: new Set(['text', 'category', 'identifier', 'integer', 'number', 'yes-no', 'list', 'place']),
	number: new Set(['text', 'category', 'identifier', 'date', 'date-time', 'yes-no', 'list']),
	flag: new Set(['date', 'date-time', 'number', 'place']),
};

/** Whether a column of a file can be read as a canonical column. */
export function suits(column: Column, table: CanonicalTable, name: string): boolean {
	const canonical = CANONICAL[table][name];
	return canonical !== undefined && !REFUSED[canonical.holds].has(column.type.kind);
}

/** `Valeur 2022` is a value, when the file gives no other year. */
function withoutYear(name: string): string {
	return headerKey(name).replace(/ (?:19|20)\d\d$/, '');
}

/** The rows of the table that a column's profile counts. */
function rowsOf({ blanks, distinct, distribution }: Column): number {
	const filled =
		distribution.kind === 'bins'
			? distribution.counts.reduce((sum, count) => sum + count, 0)
			: distribution.values.reduce((sum, { rows }) => sum + rows, distribution.otherRows);
	return blanks + Math.max(filled, distinct);
}

/** The columns of a file, found by their folded names. A column without any value is never found. */
export class FileColumns {
	readonly #byKey = new Map<string, Column>();
	readonly #headers = new Set<string>();
	/** The file has this many rows at least. */
	readonly rowCount: number;

	constructor(readonly all: readonly Column[]) {
		for (const column of all) {
			const key = headerKey(column.name);
			this.#headers.add(key);
			if (column.distinct > 0 && !this.#byKey.has(key)) this.#byKey.set(key, column);
		}
		const dated = all
			.filter(({ distinct }) => distinct > 0)
			.map((column) => withoutYear(column.name));
		all.forEach((column) => {
			const key = withoutYear(column.name);
			const isOnly = dated.filter((other) => other === key).length === 1;
			if (column.distinct > 0 && isOnly && !this.#headers.has(key)) this.#byKey.set(key, column);
		});
		this.rowCount = Math.max(0, ...all.map(rowsOf));
	}

	/** The first of these names that is a column with values. */
	find(...names: string[]): Column | undefined {
		for (const name of names) {
			const column = this.#byKey.get(name);
			if (column) return column;
		}
		return undefined;
	}

	/** A column repeated by language (`title/fr`, `title/en`): French, English, or the first that has values. */
	findTranslated(name: string): Column | undefined {
		const other = [...this.#byKey.keys()].find(
			(key) => /^\S{2}$/.test(key.slice(name.length + 1)) && key.startsWith(`${name} `),
		);
		return this.find(name, `${name} fr`, `${name} en`, ...(other ? [other] : []));
	}

	/** The first column with values whose folded name has this form. */
	findLike(form: RegExp): Column | undefined {
		return this.find(...[...this.#byKey.keys()].filter((key) => form.test(key)).slice(0, 1));
	}

	/** Where things are: a column for each degree, or one for both. */
	places(): { lat?: Column; lon?: Column } {
		const degree = (half: 'latitude' | 'longitude') =>
			this.all.find(
				({ type, distinct }) => distinct > 0 && type.kind === 'place' && type.holds === half,
			);
		const [lat, lon] = [degree('latitude'), degree('longitude')];
		if (lat && lon) return { lat, lon };
		const both = this.all.find(({ type }) => type.kind === 'place' && type.holds === 'both');
		return both ? { lat: both, lon: both } : {};
	}

	/** Whether all these names are headers of the file, with values or not. */
	has(...names: string[]): boolean {
		return names.every((name) => this.#headers.has(name));
	}

	/** Whether at least one of these names is a header of the file, with values or not. */
	hasSome(...names: string[]): boolean {
		return names.some((name) => this.#headers.has(name));
	}

	/** Whether more than half of the rows have a value there. */
	isMostlyFilled(column: Column): boolean {
		return column.blanks * 2 < this.rowCount;
	}

	/** Whether nearly every row has a value of its own there: one row, one thing. */
	isKey(column: Column): boolean {
		return column.blanks === 0 && column.distinct >= this.rowCount * 0.95;
	}
}

export function constant(value: string): FeedSource {
	return { constant: value };
}

/**
 * The feed of a table from the columns found; those not found, or that cannot be read as the
 * table wants, are left out. None when what remains gives no rows.
 */
export function feedOf(
	table: CanonicalTable,
	sources: Record<string, Column | FeedSource | undefined>,
): Feed[] {
	const columns: Feed['columns'] = {};
	for (const [name, source] of Object.entries(sources)) {
		if (source === undefined) continue;
		if (!('type' in source)) columns[name] = source;
		else if (suits(source, table, name)) columns[name] = { column: source.name };
	}
	const feed: Feed = { table, columns };
	return isUsable(feed) ? [feed] : [];
}
