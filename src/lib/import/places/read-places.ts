import type { GivenPlace } from '../../model/given-place.ts';
import { rowsOf } from '../columns/distinct-values.ts';
import { foldWords } from '../fold-words.ts';
import { containerKind } from '../open/container-kind.ts';
import type { OpenedFile } from '../open/opened-file.ts';
import { readFile } from '../read-file.ts';
import { textsOf } from '../read-table.ts';
import { unguard } from '../unguard.ts';
import { parseNumber } from '../values/numbers.ts';

/** Titles of columns, the most telling first. */
const IDS = ['id', 'key', 'identifiant', 'identifier'];
const LABELS = ['label', 'nom', 'name', 'libelle'];

/**
 * The places that a file gives: a table with x, y and an identifier or a name, or a network. Pajek
 * and yEd count y downwards: theirs is turned. What Pajek numbers is known by its label alone.
 *
 * @param open gives the tables of a file
 * @returns undefined when no table has these columns
 * @throws a ReadingError when the file cannot be read
 */
export async function readPlaces(
	file: OpenedFile,
	open: (name: string, blob: Blob) => Promise<OpenedFile[]>,
): Promise<GivenPlace[] | undefined> {
	const kind = await containerKind(file.blob);
	const isYed = kind === 'graphml' && (await file.blob.slice(0, 4096).text()).includes('yworks');
	const way = kind === 'pajek' || isYed ? -1 : 1;
	for (const table of await open(file.name, file.blob)) {
		const places = await placesIn(table);
		if (!places) continue;
		return places.map(({ id, ...place }) => ({
			...place,
			...(kind !== 'pajek' && id !== undefined && { id }),
			y: way * place.y,
		}));
	}
	return undefined;
}

async function placesIn({ blob, choices = {} }: OpenedFile): Promise<GivenPlace[] | undefined> {
	const file = await readFile(blob, choices);
	for (const table of file.tables) {
		const { names, columns } = textsOf(file, table, choices);
		const folded = names.map(foldWords);
		const at = (titles: readonly string[]) =>
			titles.map((title) => folded.indexOf(title)).find((index) => index >= 0) ?? -1;
		const [x, y, id, label] = [at(['x']), at(['y']), at(IDS), at(LABELS)];
		if (x < 0 || y < 0 || Math.max(id, label) < 0) continue;
		return rowsOf(columns).flatMap((cells) => {
			const place = { x: numberOf(cells[x]), y: numberOf(cells[y]) };
			if (place.x === undefined || place.y === undefined) return [];
			const named = { id: textOf(cells[id]), label: textOf(cells[label]) };
			const known = Object.entries(named).filter(([, text]) => text !== undefined);
			if (known.length === 0) return [];
			return [{ x: place.x, y: place.y, ...Object.fromEntries(known) }];
		});
	}
	return undefined;
}

function textOf(cell: string | undefined): string | undefined {
	const text = unguard(cell ?? '');
	return text.trim() === '' ? undefined : text;
}

function numberOf(cell = ''): number | undefined {
	const text = unguard(cell).trim();
	const value = text === '' ? NaN : Number(text);
	return Number.isFinite(value) ? value : parseNumber(text);
}
