import {
	createReadStream,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	statSync,
} from 'node:fs';
import { writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DIALECTS } from './dialects.mjs';

/** Changes with what the generator writes, so that a file kept from before is not taken for it. */
const VERSION = 1;

const FOLDER = join(tmpdir(), 'maillage-bench');
const ACTORS = 50_000;
const EVENTS = 2_000;
const TERRITORIES = 120;
const ROWS_PER_WRITE = 20_000;
const FIRST_DAY = Date.UTC(2022, 0, 1);
const DAYS = 1_096;

/** Marsaglia's xorshift: the same numbers everywhere. */
function randomFrom(seed) {
	let state = seed;
	return (below) => {
		state ^= state << 13;
		state ^= state >>> 17;
		state ^= state << 5;
		return (state >>> 0) % below;
	};
}

const padded = (number, digits) => String(number).padStart(digits, '0');

/** A comment: mostly none, else plain, else in quotes because of what it holds. */
function commentOf(random, { delimiter, comment }) {
	const chance = random(100);
	if (chance >= 12) return '';
	const said = comment[random(comment.length)];
	if (chance >= 6) return said;
	const other = comment[random(comment.length)];
	return chance >= 2 ? `"${said}${delimiter} ${other}"` : `"${said} ""${other}"""`;
}

/** Writes the rows one after the other, and counts what a reader must find. */
async function writeRows(path, dialect, rows) {
	const { delimiter, decimal, titles, channels, themes, roles } = dialect;
	const random = randomFrom(0x2545f491);
	const days = Array.from({ length: DAYS }, (_, day) =>
		new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10),
	);
	const counts = channels.map(() => 0);
	const cents = channels.map(() => 0);
	const file = await open(path, 'w');
	let text = `${titles.join(delimiter)}\n`;
	for (let row = 1; row <= rows; row++) {
		const channel = random(channels.length);
		const amount = random(100_000);
		counts[channel]++;
		cents[channel] += amount;
		const cells = [
			`P${padded(row, 7)}`,
			`Acteur ${padded(random(ACTORS), 5)}`,
			`E${padded(random(EVENTS), 4)}`,
			days[random(DAYS)],
			channels[channel],
			themes[random(themes.length)],
			`Quartier ${random(TERRITORIES)}`,
			roles[random(roles.length)],
			1 + random(40),
			`${Math.trunc(amount / 100)}${decimal}${padded(amount % 100, 2)}`,
			`4${5 + random(5)}${decimal}${padded(random(100_000), 5)}`,
			commentOf(random, dialect),
		];
		text += `${cells.join(delimiter)}\n`;
		if (row % ROWS_PER_WRITE === 0 || row === rows) {
			await file.write(text);
			text = '';
		}
	}
	await file.close();
	return channels.map((name, at) => ({
		channel: name,
		participations: counts[at],
		amount: cents[at] / 100,
	}));
}

/** Reads a file once, so that the first one measured does not pay for the disk alone. */
async function warm(path) {
	let bytes = 0;
	for await (const piece of createReadStream(path)) bytes += piece.length;
	return bytes;
}

/**
 * The file of so many rows in a dialect, written on first use and kept among the system's temporary
 * files: its path, its size, and the answer that is right.
 */
export async function workload(name, rows) {
	mkdirSync(FOLDER, { recursive: true });
	const stem = join(FOLDER, `participations-${rows}-${name}-v${VERSION}`);
	const path = `${stem}.csv`;
	if (!existsSync(`${stem}.json`) || !existsSync(path)) {
		console.log(`Writing ${path}…`);
		const channels = await writeRows(`${path}.part`, DIALECTS[name], rows);
		renameSync(`${path}.part`, path);
		const facts = { bytes: statSync(path).size, answer: { rows, channels } };
		writeFileSync(`${stem}.json`, JSON.stringify(facts));
	}
	const { bytes, answer } = JSON.parse(readFileSync(`${stem}.json`, 'utf8'));
	if ((await warm(path)) !== bytes) throw new Error(`${path} is damaged: remove it`);
	return { path, bytes, answer };
}
