/** A value that can be bound to a statement. */
export type Param = string | number | boolean | null;

/** A statement as a value: text with `?` where the params go, in order. */
export interface Statement {
	readonly sql: string;
	readonly params: readonly Param[];
}

/** What may be interpolated into the `sql` tag: bound values, or parts made by this folder. */
export type Part = Param | Statement;

function isStatement(part: Part): part is Statement {
	return typeof part === 'object' && part !== null;
}

/**
 * Builds a statement: interpolated values are bound, interpolated statements are spliced
 * with their own params. Nothing else ever enters the text.
 */
export function sql(texts: TemplateStringsArray, ...parts: Part[]): Statement {
	let text = texts[0] ?? '';
	const params: Param[] = [];
	parts.forEach((part, index) => {
		if (isStatement(part)) {
			text += part.sql;
			params.push(...part.params);
		} else {
			text += '?';
			params.push(part);
		}
		text += texts[index + 1] ?? '';
	});
	return { sql: text, params };
}

/** An identifier, quoted; any name is allowed, whatever it contains. */
export function ident(...path: string[]): Statement {
	return { sql: path.map((name) => `"${name.replaceAll('"', '""')}"`).join('.'), params: [] };
}

/** A text literal, for the places where the engine takes no bound value (view definitions). */
export function literal(value: string): Statement {
	return { sql: `'${value.replaceAll("'", "''")}'`, params: [] };
}

/** Statements side by side, with `separator` between them. */
export function join(parts: readonly Statement[], separator = ', '): Statement {
	return {
		sql: parts.map((part) => part.sql).join(separator),
		params: parts.flatMap((part) => [...part.params]),
	};
}

export const EMPTY: Statement = { sql: '', params: [] };

/** `WHERE a AND b`, or nothing when there is no condition. */
export function where(conditions: readonly Statement[]): Statement {
	return conditions.length === 0 ? EMPTY : sql`WHERE ${join(conditions, ' AND ')}`;
}
