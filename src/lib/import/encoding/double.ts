import { sequencesIn, type Sequence } from './double-sequences.ts';

/** Text that went through the same accident twice is put right twice. */
const MOST_PASSES = 3;

const LONGEST_EXAMPLE = 40;

type Kinds = ReadonlySet<Sequence['kind']>;

const NONE: Kinds = new Set();
const USUAL: Kinds = new Set(['certain', 'usual']);
const ALL: Kinds = new Set(['certain', 'usual', 'doubtful']);

/** Without the characters that were lost on the way. */
function countNonAscii(text: string): number {
	return text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
}

/** What is to be repaired in this text: doubtful runs only when nothing else is left in it. */
function kindsToRepair(text: string): Kinds {
	let hasCertain = false;
	let hasDoubtful = false;
	let explained = 0;
	for (const { kind, written } of sequencesIn(text)) {
		hasCertain ||= kind === 'certain';
		hasDoubtful ||= kind === 'doubtful';
		explained += written.length;
	}
	if (!hasCertain) return NONE;
	return hasDoubtful && explained === countNonAscii(text) ? ALL : USUAL;
}

function wordAround(text: string, { at, written }: Sequence): string {
	const from = Math.max(0, at - LONGEST_EXAMPLE / 2);
	const end = at + written.length;
	const before = /[^\s;,"|]*$/.exec(text.slice(from, at))?.[0] ?? '';
	const after = /^[^\s;,"|]*/.exec(text.slice(end, end + LONGEST_EXAMPLE / 2))?.[0] ?? '';
	return before + written + after;
}

/**
 * Characters that were certainly encoded twice (`rÃ©union`), and the first word that has one.
 * A text that may be right as it is (`Â°` alone, `SÃO`, `FERMÉ »`) counts for nothing.
 */
export function countDoubleEncoded(text: string): { count: number; example: string } {
	const kinds = kindsToRepair(text);
	let count = 0;
	let example = '';
	if (kinds === NONE) return { count, example };
	for (const sequence of sequencesIn(text)) {
		if (!kinds.has(sequence.kind)) continue;
		count++;
		if (example === '' && sequence.kind === 'certain') example = wordAround(text, sequence);
	}
	return { count, example };
}

function repairOnce(text: string, kinds: Kinds): string {
	const parts: string[] = [];
	let end = 0;
	for (const { at, written, meant, kind } of sequencesIn(text)) {
		if (!kinds.has(kind)) continue;
		parts.push(text.slice(end, at), meant);
		end = at + written.length;
	}
	parts.push(text.slice(end));
	return parts.join('');
}

/**
 * The text with the characters that `countDoubleEncoded` counts put right, and all others as they
 * are. A byte order mark that this brings to light at the start is left out.
 */
export function repairDoubleEncoding(text: string): string {
	let repaired = text;
	for (let pass = 0; pass < MOST_PASSES; pass++) {
		const kinds = kindsToRepair(repaired);
		if (kinds === NONE) break;
		repaired = repairOnce(repaired, kinds).replace(/^\uFEFF+/, '');
	}
	return repaired;
}
