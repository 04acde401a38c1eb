import type { Wording } from '../../lib/text/messages.ts';
import type { Measured } from './measured.ts';

/** The definition and the source of a figure, in a few lines for people. */
export function measureNotes({ measure, asked, provenance }: Measured, { t }: Wording): string {
	const words = t.measureCommand;
	const { files, rows, merges } = provenance;
	const feeding = files.filter(({ feeds }) => feeds.includes(rows.table));
	const setAside = feeding.reduce((sum, { rowsSetAside }) => sum + rowsSetAside, 0);
	const lines = [
		measure.name,
		`${t.methods.definition} ${measure.definition}`,
		`${t.methods.formula} ${measure.formula}`,
		...(measure.reference ? [`${t.methods.reference} ${measure.reference}`] : []),
		`${t.methods.source} ${words.files(feeding.map(({ name }) => name))}`,
		words.used(rows.used, rows.rows),
		...(asked.by && rows.withoutCategory > 0
			? [words.unknown(asked.by, rows.withoutCategory)]
			: []),
		...(asked.also && rows.withoutAlso > 0 ? [words.unknown(asked.also, rows.withoutAlso)] : []),
		...(setAside > 0 ? [words.setAside(setAside)] : []),
		...(merges.length > 0 ? [words.merged(merges.length)] : []),
		...(files.some(({ fictional }) => fictional) ? [words.fictional] : []),
	];
	return `${lines.join('\n')}\n`;
}
