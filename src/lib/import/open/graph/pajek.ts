import { ReadingError } from '../../reading-error.ts';
import type { Direction, GraphTables } from './graph-tables.ts';
import { labelLines, leadingNumbers, parametersOf, wordsOf, type Word } from './pajek-line.ts';

type Section = (words: Word[]) => void;

const NUMBER = /^-?\d+$/;

const DIRECTIONS: Record<string, Direction> = {
	arcs: 'Directed',
	arcslist: 'Directed',
	edges: 'Undirected',
	edgeslist: 'Undirected',
};

/** Reads a file line by line; each line that begins with `*` says what the next ones are. */
class PajekReader {
	/** Cells of each vertex met, by its number. */
	readonly #vertices = new Map<number, Map<string, string>>();
	#count = 0;
	/** Number of vertices of the first mode, in a network of two. */
	#firstCount: number | undefined;
	/** Title of the partition or vector whose values come next. */
	#values: string | undefined;
	#section: Section | undefined;
	/** Names of the relations that `:1 "name"` numbers. */
	readonly #relations = new Map<string, string>();
	#line = 0;

	constructor(readonly tables: GraphTables) {}

	#fail(): never {
		throw new ReadingError('graph-line', String(this.#line));
	}

	read(text: string) {
		const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
		for (let at = 0; at < lines.length; at += 1) {
			this.#line = at + 1;
			const further = labelLines(lines, at);
			const trimmed = lines
				.slice(at, at + 1 + further)
				.join('\n')
				.trim();
			at += further;
			if (trimmed === '' || trimmed.startsWith('%')) continue;
			if (trimmed.startsWith('*')) this.#begin(trimmed);
			else if (this.#section) this.#section(wordsOf(trimmed));
			else this.#fail();
		}
		for (let number = 1; number <= this.#count; number += 1) this.#addNode(number);
	}

	#addNode(number: number) {
		const cells = new Map(this.#vertices.get(number));
		const label = cells.get('label');
		cells.delete('label');
		if (this.#firstCount !== undefined) cells.set('mode', number <= this.#firstCount ? '1' : '2');
		this.tables.addNode({ id: String(number), label, cells });
	}

	#begin(line: string) {
		const [, name = '', rest = ''] = /^\*\s*(\w+)\s*(.*)$/.exec(line) ?? [];
		const words = wordsOf(rest);
		const title = name.toLowerCase();
		const direction = DIRECTIONS[title];
		this.#section = undefined;
		if (title === 'vertices') this.#beginVertices(words);
		else if (title === 'matrix') this.#section = this.#matrix(this.#relation(words));
		else if (title === 'partition' || title === 'vector') this.#values = rest || title;
		else if (direction) {
			const relation = this.#relation(words);
			this.#section = title.endsWith('list')
				? (ends) => this.#readList(ends, direction, relation)
				: (ends) => this.#readTie(ends, direction, relation);
		} else if (title !== 'network' || this.#count > 0) this.#fail();
	}

	#beginVertices(words: readonly Word[]) {
		const [count, first] = words.map(({ text }) => Number(text));
		if (count === undefined || !Number.isInteger(count) || count < 0) this.#fail();
		if (this.#values !== undefined) {
			this.#section = this.#valuesOf(this.#values);
			this.#values = undefined;
			return;
		}
		if (this.#count > 0) this.#fail();
		this.#count = count;
		if (first !== undefined && first < count) this.#firstCount = first;
		this.#section = (vertex) => this.#readVertex(vertex);
	}

	#cellsOf(number: number): Map<string, string> {
		const cells = this.#vertices.get(number) ?? new Map<string, string>();
		this.#vertices.set(number, cells);
		return cells;
	}

	#readVertex([number, label, ...words]: Word[]) {
		if (!number || !NUMBER.test(number.text)) return this.#fail();
		const cells = this.#cellsOf(Number(number.text));
		if (label) cells.set('label', label.text);
		const [places, others] = leadingNumbers(words, 3);
		['x', 'y', 'z'].forEach((axis, index) => cells.set(axis, places[index] ?? ''));
		for (const [key, value] of parametersOf(others)) cells.set(key, value);
	}

	/** One value per vertex, in their order. */
	#valuesOf(title: string): Section {
		let number = 0;
		return (words) => {
			for (const { text } of words) this.#cellsOf((number += 1)).set(title, text);
		};
	}

	/** `:1 "friendship"`: the number and the name of a relation. */
	#relation(words: readonly Word[]): string {
		const number = words[0]?.text.replace(/^:/, '') ?? '';
		const name = words[1]?.text ?? this.#relations.get(number) ?? number;
		if (number !== '') this.#relations.set(number, name);
		return name;
	}

	#add(source: string, target: string, direction: Direction, cells: Map<string, string>) {
		const weight = cells.get('weight') ?? '1';
		const label = cells.get('l');
		cells.delete('weight');
		cells.delete('l');
		this.tables.addEdge({ source, target, direction, weight, label, cells });
	}

	/** `1 2 weight parameters`, perhaps after the number of its relation: `3: 1 2 weight`. */
	#readTie(words: Word[], direction: Direction, relation: string) {
		const numbered = /^(\d+):$/.exec(words[0]?.text ?? '')?.[1];
		const [source, target, ...others] = numbered === undefined ? words : words.slice(1);
		if (!source || !target) return this.#fail();
		const [[weight], parameters] = leadingNumbers(others, 1);
		const cells = parametersOf(parameters);
		if (weight !== undefined) cells.set('weight', weight);
		const own = numbered === undefined ? relation : (this.#relations.get(numbered) ?? numbered);
		cells.set('relation', own);
		this.#add(source.text, target.text, direction, cells);
	}

	/** `1 2 3 4`: the first is tied to each of the others. */
	#readList([source, ...targets]: Word[], direction: Direction, relation: string) {
		if (!source) return;
		for (const target of targets) {
			this.#add(source.text, target.text, direction, new Map([['relation', relation]]));
		}
	}

	/** Weights of all the arcs, row by row; of two modes, the columns are the second one. */
	#matrix(relation: string): Section {
		const first = this.#firstCount ?? 0;
		const width = this.#count - first;
		const direction = this.#firstCount === undefined ? 'Directed' : 'Undirected';
		let place = 0;
		return (words) => {
			for (const { text } of words) {
				const weight = Number(text);
				if (Number.isNaN(weight) || width === 0) this.#fail();
				const [row, column] = [Math.floor(place / width), place % width];
				place += 1;
				if (weight === 0) continue;
				const cells = new Map([
					['weight', text],
					['relation', relation],
				]);
				this.#add(String(row + 1), String(first + column + 1), direction, cells);
			}
		};
	}
}

/**
 * Reads a Pajek network: vertices that have no line are named by their number, ties without a
 * weight have that of the format, 1; two modes, relations, partitions and vectors become columns.
 * Throws a ReadingError with the line that is not understood.
 */
export function readPajek(text: string, tables: GraphTables): void {
	new PajekReader(tables).read(text);
}
