const BLANKS = /\s*/y;

/** A sign, a string, or another plain value. */
const TOKEN =
	// eslint-disable-next-line no-control-regex
	/(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true|false|null)/y;

/** What may come next: a value, a name of an object, the colon after it, or what follows a value. */
type Expected = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | 'end of value';

/**
 * Where a text ceases to be JSON; its length when it only stops too early, or is JSON. Engines say
 * it each in its way, or not at all.
 */
export function jsonFault(text: string): number {
	const open: string[] = [];
	let expected: Expected = 'value';
	let at = 0;
	while (at < text.length) {
		BLANKS.lastIndex = at;
		BLANKS.exec(text);
		const start = BLANKS.lastIndex;
		if (start === text.length) break;
		TOKEN.lastIndex = start;
		const found = TOKEN.exec(text);
		if (!found) return start;
		const next = follow(expected, found[1] ?? (found[2] === undefined ? 'plain' : 'string'), open);
		if (next === undefined) return start;
		expected = next;
		at = TOKEN.lastIndex;
	}
	return text.length;
}

/** What is expected after a token; undefined when the token was not. */
function follow(expected: Expected, token: string, open: string[]): Expected | undefined {
	const isValue = expected === 'value' || expected === 'value or ]';
	if (token === '{' || token === '[') {
		if (!isValue) return undefined;
		open.push(token);
		return token === '{' ? 'name or }' : 'value or ]';
	}
	if (token === '}' || token === ']') {
		const isEmpty = expected === (token === '}' ? 'name or }' : 'value or ]');
		if (!isEmpty && expected !== 'end of value') return undefined;
		return open.pop() === (token === '}' ? '{' : '[') ? 'end of value' : undefined;
	}
	if (token === ',') {
		if (expected !== 'end of value' || open.length === 0) return undefined;
		return open.at(-1) === '{' ? 'name' : 'value';
	}
	if (token === ':') return expected === ':' ? 'value' : undefined;
	if (isValue) return 'end of value';
	const isName = expected === 'name' || expected === 'name or }';
	return isName && token === 'string' ? ':' : undefined;
}
