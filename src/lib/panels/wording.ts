import { attributeOf, restricted, type Dimension, type Filter } from '../model/filter.ts';
import { withoutEffect } from '../queries/conditions.ts';
import type { CanonicalTable } from '../model/canonical.ts';
import type { Wording } from '../text/messages.ts';
import type { PluralForms } from '../text/plural.ts';
import type { PanelContext, Provenance } from './panel.ts';

/** A value of a dimension in the reader's language; values of the user's own stay as they are. */
export function valueLabel(dimension: Dimension, value: string | null, { t }: Wording): string {
	if (value === null) {
		const blank: Partial<Record<Dimension | 'any', string>> = t.panels.blank;
		return blank[dimension] ?? t.panels.blank.any;
	}
	const words: Partial<Record<Dimension, Record<string, string>>> = t.panels.vocabulary;
	const yesNo: Partial<Record<string, string>> = attributeOf(dimension) ? t.panels.yesNo : {};
	return words[dimension]?.[value] ?? yesNo[value] ?? value;
}

/** The name of a dimension; columns of the user's own keep theirs. */
export function dimensionName(dimension: Dimension, { t }: Wording): string {
	const words: Partial<Record<Dimension, string>> = t.panels.dimensions;
	return words[dimension] ?? attributeOf(dimension)?.column ?? dimension;
}

/** What a figure was computed from. */
export interface SourceCounts {
	rows: number;
	/** What is counted, when it is not the rows of files. */
	of?: PluralForms;
	without?: number;
	withoutActor?: number;
	withoutQuantity?: number;
}

/** « 1 956 lignes utilisées, 75 sans valeur (hachurées) », after the names of the files. */
export function sourceLine(
	provenance: Provenance,
	counts: SourceCounts,
	{ t, formats }: Wording,
): string {
	const words = t.panels.source;
	const shown = formats.integer(counts.rows);
	const parts = [
		counts.of ? words.things(counts.rows, shown, counts.of) : words.rows(counts.rows, shown),
	];
	if (counts.without) parts.push(words.without(counts.without, formats.integer(counts.without)));
	if (counts.withoutActor) {
		parts.push(words.withoutActor(formats.integer(counts.withoutActor)));
	}
	if (counts.withoutQuantity) {
		parts.push(words.withoutQuantity(formats.integer(counts.withoutQuantity)));
	}
	const { rowsSetAside } = provenance;
	if (rowsSetAside > 0) parts.push(words.setAside(rowsSetAside, formats.integer(rowsSetAside)));
	if (provenance.fictional) parts.push(words.fictional);
	return `${formats.list(provenance.files)} · ${parts.join(', ')}`;
}

/** The selection in words: « Canal : En ligne · Période : … », or that there is none. */
export function selectionLine(filter: Filter, wording: Wording): string {
	const { t, formats } = wording;
	const parts = restricted(filter).map(([dimension, values]) => {
		const labels = values.map((value) => valueLabel(dimension, value, wording));
		return `${dimensionName(dimension, wording)}\u00a0: ${formats.list(labels)}`;
	});
	if (filter.period) {
		const { from, to } = filter.period;
		parts.unshift(t.panels.fromTo(formats.date(from), formats.date(to)));
	}
	return parts.length > 0 ? parts.join(' · ') : t.panels.everything;
}

/** Says which parts of the selection have no effect on a panel of this table. */
export function effectNote(
	table: CanonicalTable,
	{ filter, wording }: PanelContext,
): string | undefined {
	const idle = withoutEffect(table, filter);
	if (idle.length === 0) return undefined;
	const names = idle.map((dimension) => dimensionName(dimension, wording));
	return wording.t.panels.withoutEffect(wording.formats.list(names));
}

/** Notes one after the other, or none. */
export function notes(...parts: (string | undefined)[]): string | undefined {
	return parts.filter((part) => part !== undefined).join(' ') || undefined;
}
