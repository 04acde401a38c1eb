import { describe } from '../charts/describe.ts';
import { pageInk } from '../charts/elements.ts';
import { placeFigure, type Figure } from '../charts/figure.ts';
import { tableOf, type Table } from '../charts/table.ts';
import type { Wording } from '../text/messages.ts';
import { escapeMarkup, jsonForScript } from './escape.ts';
import { LAYOUTS, pageStyle } from './page-style.ts';
import {
	creditLines,
	FORMAT,
	FORMAT_VERSION,
	type Publication,
	type SavedPublication,
} from './publication.ts';
import { toSvg } from './svg.ts';

/** The page may draw itself and nothing more: no script, no request. */
const POLICY =
	"default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** The figure laid out for each width; style rules show one of them. */
function drawings(figure: Figure, wording: Wording): string {
	return LAYOUTS.map(({ name, width }) =>
		toSvg(placeFigure(figure, { width }, wording), {
			ink: pageInk(name),
			attributes: { class: name, role: 'img', 'aria-labelledby': 'a' },
		}),
	).join('');
}

function tableMarkup({ caption, columns, rows }: Table): string {
	const side = (index: number) => (columns[index]?.numeric ? ' class="r"' : '');
	const head = columns.map(
		({ label }, index) => `<th scope="col"${side(index)}>${escapeMarkup(label)}</th>`,
	);
	const body = rows.map(({ cells, isTotal }) => {
		const [name, ...values] = cells;
		const data = values.map(
			({ text }, index) => `<td${side(index + 1)}>${escapeMarkup(text)}</td>`,
		);
		const row = `<th scope="row">${escapeMarkup(name?.text ?? '')}</th>${data.join('')}`;
		return `<tr${isTotal ? ' class="t"' : ''}>${row}</tr>`;
	});
	return (
		`<table><caption>${escapeMarkup(caption)}</caption>` +
		`<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`
	);
}

function paragraph(text: string, className: string): string {
	return text === '' ? '' : `<p class="${className}">${escapeMarkup(text)}</p>`;
}

function caption(publication: Publication, wording: Wording): string {
	const { fictional } = publication.fictional ? wording.t.publish : { fictional: undefined };
	const lines = creditLines(publication, wording).map((line) =>
		paragraph(line, line === fictional ? 'c f' : 'c'),
	);
	return paragraph(publication.figure.definition, 'd') + lines.join('');
}

/**
 * A figure as one HTML file that stands alone: it asks for nothing, runs nothing, and is right on a
 * phone, on a wide screen, in the dark and on paper. To be given a protected figure: everything in
 * the page comes from it.
 */
export function toPage(publication: Publication, wording: Wording): string {
	const { figure } = publication;
	const { t, locale } = wording;
	const svg = drawings(figure, wording);
	const alternative = escapeMarkup(describe(figure, wording));
	const title = escapeMarkup(figure.title);
	const tableName = escapeMarkup(t.publish.table);
	const saved: SavedPublication = {
		format: FORMAT,
		version: FORMAT_VERSION,
		locale,
		...publication,
	};
	return [
		`<!doctype html><html lang="${locale}"><head><meta charset="utf-8">`,
		`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
		'<meta name="viewport" content="width=device-width,initial-scale=1">',
		// Without it, browsers ask the host for an icon.
		'<link rel="icon" href="data:,">',
		`<title>${title}</title><meta name="description" content="${alternative}">`,
		`<style>${pageStyle(svg)}</style></head><body><main>`,
		`<h1>${title}</h1>${paragraph(figure.subtitle, 'u')}`,
		`<figure><p id="a" class="h">${alternative}</p>${svg}`,
		`<figcaption>${caption(publication, wording)}</figcaption></figure>`,
		`<details><summary>${tableName}</summary>`,
		`<div role="region" tabindex="0" aria-label="${tableName}">`,
		`${tableMarkup(tableOf(figure, wording))}</div></details></main>`,
		`<script type="application/json" id="${FORMAT}">${jsonForScript(saved)}</script></body></html>\n`,
	].join('\n');
}
