import { declarations, TEXT_FONT, TITLE_FONT } from './palette.ts';

/** Width of the margin around a page, in pixels. */
export const PAGE_MARGIN = 16;

/** The drawings of a page: each is laid out for its width, and shown from `from` pixels on. */
export const LAYOUTS = [
	{ name: 'n', width: 288, from: 0 },
	{ name: 'm', width: 448, from: 480 },
	{ name: 'w', width: 688, from: 720 },
] as const;

/** Between two layouts a drawing grows a little rather than leave a gap. */
const GROWTH = 1.2;

export const FONT_SIZES = { title: 21, text: 14.5, credit: 13 };

const RULES = `
*{box-sizing:border-box}
body{margin:0;padding:${PAGE_MARGIN}px;max-width:720px;background:var(--paper);color:var(--ink);font:${FONT_SIZES.text}px/1.45 ${TEXT_FONT}}
main{border-top:2px solid var(--ink);padding-top:10px}
h1{margin:0;font:600 ${FONT_SIZES.title}px/1.25 ${TITLE_FONT};overflow-wrap:anywhere;text-wrap:balance}
p{margin:4px 0;overflow-wrap:anywhere}
.u,.c{color:var(--muted)}
.c{font-size:${FONT_SIZES.credit}px}
figure{margin:14px 0 0}
svg{display:none;width:100%;height:auto;margin-bottom:10px;font-family:${TEXT_FONT}}
.f{color:var(--attention)}
.h{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
summary{cursor:pointer;color:var(--accent);padding:4px 0}
details div{overflow-x:auto}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--muted);padding:4px 0}
th,td{padding:4px 14px 4px 0;border-bottom:1px solid var(--hairline);text-align:left;font-weight:400;vertical-align:top;overflow-wrap:anywhere}
thead th,.t *{font-weight:600}
.r{text-align:right;white-space:nowrap}
thead .r{white-space:normal;overflow-wrap:break-word}
tbody th{min-width:9em}`.replaceAll('\n', '');

function layoutRules(): string {
	return LAYOUTS.map(({ name, width, from }, index) => {
		const isLast = index === LAYOUTS.length - 1;
		const show = `.${name}{display:block;max-width:${Math.round(width * (isLast ? 1 : GROWTH))}px}`;
		if (from === 0) return show;
		return `@media(min-width:${from}px){.${LAYOUTS[index - 1]?.name}{display:none}${show}}`;
	}).join('');
}

const PRINT =
	'@page{margin:15mm}body{padding:0;max-width:none}' +
	`${LAYOUTS.slice(0, -1)
		.map(({ name }) => `.${name}`)
		.join()}{display:none}` +
	`.${LAYOUTS.at(-1)?.name}{display:block;max-width:${LAYOUTS.at(-1)?.width}px}` +
	'details::details-content{content-visibility:visible;block-size:auto}summary{display:none}';

/**
 * The style of a page: its rules, and the colours that they and the page's drawings use, light,
 * dark, and light again on paper.
 */
export function pageStyle(drawings: string): string {
	const used = RULES + drawings;
	const light = declarations(used, 'light');
	return (
		`:root{color-scheme:light dark;${light};--font-text:${TEXT_FONT};--font-title:${TITLE_FONT}}` +
		`@media(prefers-color-scheme:dark){:root{${declarations(used, 'dark')}}}` +
		RULES +
		layoutRules() +
		`@media print{:root{color-scheme:light;${light};--paper:#fff}${PRINT}}`
	);
}
