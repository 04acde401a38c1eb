import { isFigure } from './figure-shape.ts';
import { FORMAT, FORMAT_VERSION, type SavedPublication } from './publication.ts';

export type ReadPublication =
	| { ok: true; publication: SavedPublication }
	| { ok: false; reason: 'not-a-publication' | 'newer-version' | 'damaged' };

// Nothing that is published can close this element: `jsonForScript` leaves no `<` in it.
const DATA = new RegExp(`<script type="application/json" id="${FORMAT}">([^<]*)</script>`);

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

const isText = (value: unknown) => typeof value === 'string';

function isComplete(saved: Record<string, unknown>): boolean {
	const { hiding, dataUntil, licence } = saved;
	return (
		isFigure(saved.figure) &&
		(saved.locale === 'fr' || saved.locale === 'en') &&
		isText(saved.publishedOn) &&
		typeof saved.fictional === 'boolean' &&
		(dataUntil === undefined || isText(dataUntil)) &&
		(licence === undefined || isText(licence)) &&
		(hiding === undefined || (typeof hiding === 'object' && hiding !== null))
	);
}

/** Reads back what a published page says of itself. Pages come from anywhere: the shape is checked. */
export function readPage(html: string): ReadPublication {
	const json = DATA.exec(html)?.[1];
	if (json === undefined) return { ok: false, reason: 'not-a-publication' };
	const saved = parsed(json) as Record<string, unknown> | null | undefined;
	if (typeof saved !== 'object' || saved === null || saved.format !== FORMAT) {
		return { ok: false, reason: 'damaged' };
	}
	if (typeof saved.version !== 'number') return { ok: false, reason: 'damaged' };
	if (saved.version > FORMAT_VERSION) return { ok: false, reason: 'newer-version' };
	if (!isComplete(saved)) return { ok: false, reason: 'damaged' };
	return { ok: true, publication: saved as unknown as SavedPublication };
}
